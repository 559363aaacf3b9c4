import { invalid } from '../errors.ts'
import type { Project, World } from '../state/world.ts'
import type { RuledObject } from './resource.ts'

/** Refuses the first rule on one thing too many; a thing that has a rule already may get more of them. */
export function checkObjectRuleLimit(world: World, project: Project, object: RuledObject): void {
  const { resource, id } = object
  const { objectRuleLimit: limit } = world.variant
  const ruled = new Set(
    project.rules
      .filter((rule) => rule.resource === resource && rule.resourceId !== null)
      .map((rule) => rule.resourceId),
  )
  if (ruled.has(id) || ruled.size < limit) return
  throw invalid(`Reached the limit of ${limit} ${resource.replaceAll('_', ' ')}s with access control overrides.`)
}
