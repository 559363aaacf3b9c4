import { isEntitled } from '../state/find.ts'
import type { Membership, OrganizationLevel, Project, World } from '../state/world.ts'
import { builtInLevel, strongest } from './levels.ts'
import { mostSpecific, type Tiers, tiersFor } from './tiers.ts'

/** What a person may do in a project: "none" means that the project is invisible. */
export function projectLevel(world: World, member: Membership | undefined, project: Project): string {
  if (member === undefined) return 'none'
  if (member.level >= 8) return 'admin'
  if (!isEntitled(world, 'access_control')) return builtInLevel('project')
  return storedProjectLevel(world, member, project) ?? builtInLevel('project')
}

/** What the stored rules alone say; undefined when nobody wrote a rule that touches this person. */
export function storedProjectLevel(world: World, member: Membership, project: Project): string | undefined {
  const tiers = tiersFor(world, project, member, 'project', String(project.id))
  if (world.organization.mostSpecificAccess === true) return mostSpecific(tiers)
  return namedLevel(tiers) ?? tiers.everyone
}

/**
 * The second project metric, as a number: 8 counts as project admin, 1 as member, null as no access.
 * It differs from the level above where there is no paid feature: a plain member is 1 here, yet "admin" there. Older
 * servers also counted owners as 15, and members to whom no rule applies as 1.
 */
export function effectiveMembershipLevel(
  world: World,
  member: Membership | undefined,
  project: Project,
): OrganizationLevel | null {
  if (member === undefined) return null
  const older = world.variant.olderProjectMetric
  if (older && member.level === 15) return 15
  if (!isEntitled(world, 'access_control')) return member.level >= 8 ? 8 : 1
  const level = projectLevel(world, member, project)
  if (level === 'none') return null
  if (older && member.level === 1 && storedProjectLevel(world, member, project) === undefined) return 1
  return level === 'admin' ? 8 : 1
}

/** True when the person can see that the project exists. */
export function canSeeProject(world: World, member: Membership | undefined, project: Project): boolean {
  return projectLevel(world, member, project) !== 'none'
}

function namedLevel(tiers: Tiers): string | undefined {
  return strongest('project', [tiers.member, tiers.role])
}
