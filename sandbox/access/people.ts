import { isEntitled } from '../state/find.ts'
import type { Membership, Project, World } from '../state/world.ts'
import { atLeast, strength } from './levels.ts'
import { canSeeProject, projectLevel } from './project.ts'
import { objectLevel, type RuledObject } from './resource.ts'
import { tiersFor } from './tiers.ts'

/** One person who can reach a thing: how far, and why. */
export interface Reach {
  member: Membership
  level: string
  source: string
}

/** Everybody who can reach the project, or one thing in it; the highest level comes first. */
export function peopleWithAccess(world: World, project: Project, object?: RuledObject): Reach[] {
  const target = object ?? { resource: 'project', id: String(project.id), creator: null }
  const lowest = object === undefined ? 'member' : 'viewer'
  return world.members
    .filter((member) => canSeeProject(world, member, project))
    .map((member) => ({
      member,
      level: object === undefined ? projectLevel(world, member, project) : objectLevel(world, member, project, object),
      source: sourceOf(world, project, member, target),
    }))
    .filter(({ level }) => atLeast(target.resource, level, lowest))
    .sort((a, b) => strength(target.resource, b.level) - strength(target.resource, a.level))
}

function sourceOf(world: World, project: Project, member: Membership, target: RuledObject): string {
  if (target.creator === member.person) return 'creator'
  if (member.level >= 8) return 'organization_admin'
  if (!isEntitled(world, 'access_control')) return 'default'
  const own = tiersFor(world, project, member, target.resource, target.id)
  if (own.member !== undefined) return 'explicit_member'
  if (own.role !== undefined) return 'explicit_role'
  // A rule that names the person on the project is reported in these words, whatever its level.
  const onProject = tiersFor(world, project, member, 'project', String(project.id))
  return onProject.member === undefined ? 'default' : 'project_admin'
}
