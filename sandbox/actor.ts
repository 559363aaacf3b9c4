import { noteChanges } from './activity/note.ts'
import type { Hand } from './activity/row.ts'
import { approve } from './approvals/votes.ts'
import { invalid } from './errors.ts'
import { groupsOf } from './flags/filters.ts'
import { createFlag, updateFlag } from './flags/write.ts'
import { settle } from './schedules/settle.ts'
import { verifyDomain } from './state/domains.ts'
import { memberByEmail, personByEmail, projectByReference, roleByName } from './state/find.ts'
import { acceptInvite, invitesFor } from './state/invites.ts'
import { createKey, deleteKey } from './state/keys.ts'
import { readLevel, removeMember, setMemberLevel } from './state/members.ts'
import { updateOrganization } from './state/organization.ts'
import { addRoleMember, createRole, deleteRole, removeRoleMembership, renameRole } from './state/roles.ts'
import { putRule } from './state/rules.ts'
import type { Person, Project, World } from './state/world.ts'
import type { JsonRecord } from './values.ts'

/** A project by its name or number. */
export type ProjectReference = string | number

/** Whom a rule names: a role, a member (email), or everybody else. */
export type Subject = { role: string } | { member: string } | { default: true }

/** What a hand can change on a flag: PostHog's own fields, or `rollout` for a flag with a single release condition. */
export interface FlagPatch extends JsonRecord {
  rollout?: number
}

/**
 * A person who changes things by hand in the web interface, without HTTP. The changes run through the same code as the
 * routes: versions rise, names are noted, deletions cascade, broken values are refused. Levels are not asked for.
 */
export interface Actor {
  createFlag(project: ProjectReference, body: FlagPatch & { key: string }): void
  updateFlag(project: ProjectReference, key: string, patch: FlagPatch): void
  createRole(name: string): void
  renameRole(name: string, next: string): void
  deleteRole(name: string): void
  addRoleMember(role: string, email: string): void
  removeRoleMember(role: string, email: string): void
  setMemberLevel(email: string, level: 'member' | 'admin' | 'owner'): void
  removeMember(email: string): void
  setProjectAccess(project: ProjectReference, subject: Subject, level: string | null): void
  setResourceAccess(project: ProjectReference, resource: string, subject: Subject, level: string | null): void
  updateOrganization(settings: JsonRecord): void
  /** Approves every change request of the project that is pending. */
  approveRequests(project: ProjectReference): void
  /** Presses Verify, with the proof in place: keys cannot do this. */
  verifyDomain(domain: string): void
  /** Makes a personal key with this value: keys cannot make keys. */
  createKey(value: string, label: string, scopes: readonly string[]): void
  deleteKey(label: string): void
  /** Follows the link in the newest invite: the person becomes a member, with a login if there was none. */
  acceptInvite(): void
}

const LEVEL_NUMBERS = { member: 1, admin: 8, owner: 15 } as const

/** How somebody works by hand. */
export interface Manner {
  /** What their program says it is; nothing, when it is a browser. */
  client?: string
  /** True: it is PostHog's own staff, in the name of the person. */
  impersonated?: boolean
}

/** The hands of the person with this email. */
export function createActor(world: World, email: string, manner: Manner = {}): Actor {
  // Somebody who is only invited has no login yet; whoever is neither is a typing error.
  if (invitesFor(world, email).length === 0) personByEmail(world, email)
  const person = (): Person => personByEmail(world, email)
  const hands: Actor = {
    ...flagHands(world, person),
    ...peopleHands(world),
    ...accessHands(world),
    approveRequests(reference) {
      const project = projectByReference(world, reference)
      for (const request of project.changeRequests.filter(({ state }) => state === 'pending')) {
        approve(world, project, request, person(), '')
      }
    },
    verifyDomain: (domain) => verifyDomain(world, domain),
    createKey: (value, label, scopes) => createKey(world, person(), { value, label, scopes }),
    deleteKey: (label) => deleteKey(world, person(), label),
    acceptInvite: () => void acceptInvite(world, email),
  }
  return noting(world, hands, () => {
    const { client = null, impersonated = false } = manner
    return { person: person(), client, impersonated, address: '127.0.0.1' }
  })
}

/** The same hands, with each of their doings in the activity log. */
function noting(world: World, hands: Actor, hand: () => Hand): Actor {
  return new Proxy(hands, {
    get(target, name) {
      const doing: unknown = Reflect.get(target, name)
      if (typeof doing !== 'function') return doing
      return (...given: unknown[]): unknown => {
        settle(world)
        const result: unknown = Reflect.apply(doing, target, given)
        noteChanges(world, hand())
        return result
      }
    },
  })
}

function flagHands(world: World, person: () => Person): Pick<Actor, 'createFlag' | 'updateFlag'> {
  return {
    createFlag(reference, { rollout, ...body }) {
      const filters =
        rollout === undefined ? {} : { filters: { groups: [{ properties: [], rollout_percentage: rollout }] } }
      createFlag(world, projectByReference(world, reference), person(), { ...body, ...filters })
    },
    updateFlag(reference, key, { rollout, ...body }) {
      const project = projectByReference(world, reference)
      const flag = findFlag(project, key)
      const filters = rollout === undefined ? {} : { filters: { groups: [withRollout(flag.filters, rollout)] } }
      updateFlag(world, project, flag, person(), { ...body, ...filters })
    },
  }
}

function peopleHands(
  world: World,
): Pick<
  Actor,
  'createRole' | 'renameRole' | 'deleteRole' | 'addRoleMember' | 'removeRoleMember' | 'setMemberLevel' | 'removeMember'
> {
  return {
    createRole: (name) => void createRole(world, { name }),
    renameRole: (name, next) => renameRole(world, roleByName(world, name), { name: next }),
    deleteRole: (name) => deleteRole(world, roleByName(world, name)),
    addRoleMember: (role, email) => void addRoleMember(world, roleByName(world, role), memberByEmail(world, email)),
    removeRoleMember(name, email) {
      const role = roleByName(world, name)
      const member = memberByEmail(world, email)
      const held = role.memberships.find((membership) => membership.member === member)
      if (held === undefined) throw new Error(`"${email}" does not hold the role "${name}".`)
      removeRoleMembership(world, role, held)
    },
    setMemberLevel(email, level) {
      setMemberLevel(world, memberByEmail(world, email), readLevel(LEVEL_NUMBERS[level]) ?? 1)
    },
    removeMember: (email) => removeMember(world, memberByEmail(world, email)),
  }
}

function accessHands(world: World): Pick<Actor, 'setProjectAccess' | 'setResourceAccess' | 'updateOrganization'> {
  return {
    setProjectAccess(reference, subject, level) {
      const project = projectByReference(world, reference)
      const target = { resource: 'project', resourceId: String(project.id) }
      putRule(world, project, { ...target, ...subjectIds(world, subject) }, level)
    },
    setResourceAccess(reference, resource, subject, level) {
      const project = projectByReference(world, reference)
      putRule(world, project, { resource, resourceId: null, ...subjectIds(world, subject) }, level)
    },
    updateOrganization: (settings) => updateOrganization(world, settings),
  }
}

function subjectIds(world: World, subject: Subject): { memberId: string | null; roleId: string | null } {
  if ('role' in subject) return { memberId: null, roleId: roleByName(world, subject.role).id }
  if ('member' in subject) return { memberId: memberByEmail(world, subject.member).id, roleId: null }
  return { memberId: null, roleId: null }
}

function findFlag(project: Project, key: string): Project['flags'][number] {
  const flag = project.flags.find((candidate) => candidate.key === key)
  if (flag === undefined) throw new Error(`The project "${project.name}" has no flag "${key}".`)
  return flag
}

function withRollout(filters: JsonRecord, rollout: number): JsonRecord {
  const [only, ...others] = groupsOf(filters)
  if (only === undefined || others.length > 0) throw invalid('rollout needs a flag with exactly one release condition')
  return { ...only, rollout_percentage: rollout }
}
