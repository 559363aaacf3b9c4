import type { Membership, Project, World } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { strength } from './levels.ts'
import { findObject } from './objects.ts'
import { kindLevel, objectLevel } from './resource.ts'
import { SETTINGS_KINDS } from './settings.ts'

/** One level that becomes another when the most specific rule starts to win. */
interface LevelChange {
  member: Membership
  resource: string
  resourceId: string | null
  before: string
  after: string
}

/** What changes for whom when an organization goes over to "the most specific rule wins"; nothing once it has. */
export function previewResolution(world: World, project: Project): JsonRecord {
  const changes = world.members.flatMap((member) => changesFor(world, project, member))
  const gains = changes.filter(({ resource, before, after }) => strength(resource, after) > strength(resource, before))
  return {
    changes: changes.map(({ member, resource, resourceId, before, after }) => ({
      organization_membership_id: member.id,
      resource,
      resource_id: resourceId,
      current_access_level: before,
      new_access_level: after,
    })),
    summary: {
      total: changes.length,
      gains: gains.length,
      loses: changes.length - gains.length,
      resources: changes.filter(({ resourceId }) => resourceId === null).length,
      objects: changes.filter(({ resourceId }) => resourceId !== null).length,
    },
  }
}

function changesFor(world: World, project: Project, member: Membership): LevelChange[] {
  const next: World = { ...world, organization: { ...world.organization, mostSpecificAccess: true } }
  const kinds = SETTINGS_KINDS.map((resource) => ({
    ...{ member, resource, resourceId: null },
    before: kindLevel(world, member, project, resource),
    after: kindLevel(next, member, project, resource),
  }))
  const objects = ruledObjects(project).map((object) => ({
    ...{ member, resource: object.resource, resourceId: object.id },
    before: objectLevel(world, member, project, object),
    after: objectLevel(next, member, project, object),
  }))
  return [...kinds, ...objects].filter(({ before, after }) => before !== after)
}

function ruledObjects(project: Project): NonNullable<ReturnType<typeof findObject>>[] {
  const named = new Map(
    project.rules.map(({ resource, resourceId }) => [`${resource}/${resourceId}`, { resource, resourceId }]),
  )
  return [...named.values()].flatMap(({ resource, resourceId }) => {
    const object = resourceId === null ? undefined : findObject(project, resource, resourceId)
    return object === undefined ? [] : [object]
  })
}
