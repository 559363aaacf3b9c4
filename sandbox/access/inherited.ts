import type { Project } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { builtInLevel, ruledBy } from './levels.ts'

/** What a thing falls back to while it has no default of its own, and where that comes from. */
export function inheritedByObject(project: Project, resource: string): JsonRecord {
  const ruler = ruledBy(resource)
  const rule = project.rules.find(
    (candidate) =>
      candidate.resource === ruler &&
      candidate.resourceId === null &&
      candidate.memberId === null &&
      candidate.roleId === null,
  )
  const stored = ruler === resource ? 'resource' : 'parent_resource'
  return {
    access_level: rule?.level ?? builtInLevel(resource),
    source: rule === undefined ? 'system_default' : stored,
    source_subject: rule === undefined ? null : 'default',
    source_resource: rule === undefined ? resource : ruler,
    source_resource_id: null,
    source_display_name: null,
  }
}
