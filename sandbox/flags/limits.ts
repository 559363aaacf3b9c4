import { invalid } from '../errors.ts'
import type { Project, World } from '../state/world.ts'
import type { FlagContent } from './flag.ts'

/** Refuses one flag more than a project may have; deleted ones do not count. */
export function checkFlagCount(world: World, project: Project): void {
  const { flagLimit } = world.variant
  if (project.flags.filter((flag) => !flag.deleted).length < flagLimit) return
  throw invalid(`This project has reached its limit of ${flagLimit} feature flags.`)
}

/** Refuses filters that are too large, and the one switch in them that PostHog keeps to itself. */
export function checkSize(world: World, content: FlagContent): void {
  if (content.filters.early_exit === true) {
    throw invalid('early_exit is not available for this organization.', 'filters')
  }
  const { filtersLimit } = world.variant
  if (JSON.stringify(content.filters).length > filtersLimit) {
    throw invalid(`Feature flag filters exceed maximum size of ${filtersLimit} bytes`, 'filters')
  }
}
