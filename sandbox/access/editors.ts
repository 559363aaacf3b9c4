import { isEntitled } from '../state/find.ts'
import type { Membership, Project, World } from '../state/world.ts'
import { storedProjectLevel } from './project.ts'
import { type RuledObject, storedObjectLevel } from './resource.ts'

/**
 * True when a person may write access rules in a project, or on one thing in it.
 * Being project admin by the built-in default is not enough: the level must come from a stored rule. A stored default
 * of "admin" therefore makes every member an editor of rules. Organization admins need no paid feature for it.
 */
export function mayEditRules(world: World, member: Membership, project: Project, object?: RuledObject): boolean {
  if (member.level >= 8) return true
  if (object !== undefined && object.creator === member.person) return true
  if (!isEntitled(world, 'access_control')) return false
  if (storedProjectLevel(world, member, project) === 'admin') return true
  return object !== undefined && storedObjectLevel(world, member, project, object) === 'manager'
}
