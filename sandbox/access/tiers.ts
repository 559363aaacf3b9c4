import { isEntitled } from '../state/find.ts'
import type { AccessRule, Membership, Project, World } from '../state/world.ts'
import { strongest } from './levels.ts'

/** The rules about one thing that touch one person, by how closely they name that person. */
export interface Tiers {
  /** A rule that names the person. */
  member: string | undefined
  /** The strongest rule that names one of the person's roles. */
  role: string | undefined
  /** The rule without a subject: everybody else. */
  everyone: string | undefined
}

/** Sorts the stored rules on (resource, resourceId) by how closely they name the member. */
export function tiersFor(
  world: World,
  project: Project,
  member: Membership,
  resource: string,
  resourceId: string | null,
): Tiers {
  const rules = project.rules.filter((rule) => rule.resource === resource && rule.resourceId === resourceId)
  const held = isEntitled(world, 'role_based_access') ? roleIdsOf(world, member) : new Set<string>()
  return {
    member: rules.find((rule) => rule.memberId === member.id)?.level,
    role: strongest(
      resource,
      rules.filter((rule) => namesRoleIn(rule, held)).map((rule) => rule.level),
    ),
    everyone: rules.find((rule) => rule.memberId === null && rule.roleId === null)?.level,
  }
}

/** The first tier that says anything: "the most specific rule wins". */
export function mostSpecific(tiers: Tiers): string | undefined {
  return tiers.member ?? tiers.role ?? tiers.everyone
}

function roleIdsOf(world: World, member: Membership): Set<string> {
  const held = world.roles.filter((role) => role.memberships.some((membership) => membership.member === member))
  return new Set(held.map((role) => role.id))
}

function namesRoleIn(rule: AccessRule, held: ReadonlySet<string>): boolean {
  return rule.roleId !== null && held.has(rule.roleId)
}
