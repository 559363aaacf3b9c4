import { isEntitled } from '../state/find.ts'
import type { Membership, Person, Project, World } from '../state/world.ts'
import { atLeast, builtInLevel, maximumLevel, ruledBy, strongest } from './levels.ts'
import { mostSpecific, type Tiers, tiersFor } from './tiers.ts'

/** One thing inside a project, as far as access rules care. */
export interface RuledObject {
  resource: string
  id: string
  creator: Person | null
  /** Tables only: the primary key of the data source whose rules count for them as well. */
  source?: string | null
}

/** What a person may do with all things of a kind in a project. */
export function kindLevel(world: World, member: Membership | undefined, project: Project, resource: string): string {
  if (member === undefined) return 'none'
  if (member.level >= 8) return maximumLevel(resource)
  if (!isEntitled(world, 'access_control')) return builtInLevel(resource)
  return storedKindLevel(world, member, project, resource) ?? builtInLevel(resource)
}

/** What a person may do with one thing. */
export function objectLevel(
  world: World,
  member: Membership | undefined,
  project: Project,
  object: RuledObject,
): string {
  if (member === undefined) return 'none'
  if (object.creator === member.person || member.level >= 8) return maximumLevel(object.resource)
  if (!isEntitled(world, 'access_control')) return builtInLevel(object.resource)
  return storedObjectLevel(world, member, project, object) ?? builtInLevel(object.resource)
}

/** What the stored rules alone say about one thing; undefined when no rule touches the person. */
export function storedObjectLevel(
  world: World,
  member: Membership,
  project: Project,
  object: RuledObject,
): string | undefined {
  const { resource, id } = object
  const own = tiersFor(world, project, member, resource, id)
  const source = sourceOf(object)
  const ofSource = source === undefined ? undefined : tiersFor(world, project, member, SOURCE_KIND, source)
  const byKind = storedKindLevel(world, member, project, resource)
  const bySources = source === undefined ? undefined : storedKindLevel(world, member, project, SOURCE_KIND)
  if (world.organization.mostSpecificAccess === true) {
    return mostSpecific(own) ?? (ofSource && mostSpecific(ofSource)) ?? byKind ?? bySources
  }
  return highestWins(world, resource, own, ofSource, byKind ?? bySources)
}

const SOURCE_KIND = 'external_data_source'

/** The data source of a table. */
function sourceOf({ resource, source }: RuledObject): string | undefined {
  return resource === 'warehouse_table' ? (source ?? undefined) : undefined
}

/** True when some rule on single things of the kind lets the person look at one of them. */
export function seesSomeObject(world: World, member: Membership, project: Project, resource: string): boolean {
  const ids = new Set(project.rules.filter((rule) => rule.resource === resource).map((rule) => rule.resourceId))
  for (const id of ids) {
    const level = id === null ? undefined : mostSpecific(tiersFor(world, project, member, resource, id))
    if (level !== undefined && atLeast(resource, level, 'viewer')) return true
  }
  return false
}

/**
 * The order of "the highest level wins": rules that name the person on the thing itself, then all on its source, then
 * a closed thing stays closed, then the project-wide rules, and only then the thing's own default.
 */
function highestWins(
  world: World,
  resource: string,
  own: Tiers,
  ofSource: Tiers | undefined,
  byKind: string | undefined,
): string | undefined {
  const named =
    strongest(resource, [own.member, own.role]) ??
    strongest(resource, [ofSource?.member, ofSource?.role, ofSource?.everyone])
  if (named !== undefined) return named
  if (own.everyone === 'none' && world.variant.closedThingsStayClosed) return 'none'
  return byKind ?? own.everyone
}

function storedKindLevel(world: World, member: Membership, project: Project, resource: string): string | undefined {
  const tiers = tiersFor(world, project, member, ruledBy(resource), null)
  if (world.organization.mostSpecificAccess === true) return mostSpecific(tiers)
  // The stored default takes part in the maximum, so one person cannot be held below it.
  return strongest(resource, [tiers.member, tiers.role, tiers.everyone])
}
