import type { FieldChange } from '../../core/change.ts'
import { isRecord } from '../../core/decode.ts'
import { UserError } from '../../core/errors.ts'
import type { Json, JsonObject } from '../../core/json.ts'

/**
 * The body that creates a flag. It is born disabled, whatever is wanted: PostHog enables a flag for everyone when
 * `active` or its groups are missing, and nobody must be reached before the rollout stands.
 */
export function createBody(key: string, { description, rollout, tags }: JsonObject): JsonObject {
  return {
    key,
    name: description ?? '',
    active: false,
    filters: { groups: [{ properties: [], rollout_percentage: rollout }] },
    ...(tags !== undefined && { tags }),
  }
}

/**
 * The body that changes a flag: the changed fields only, with the version and the object that they were compared
 * with. PostHog notices a change in between only if it gets both. Undefined when nothing is left to send.
 */
export function patchBody(fields: readonly FieldChange[], original: JsonObject): JsonObject | undefined {
  const changed: Record<string, Json | undefined> = {}
  for (const { field, wanted } of fields) {
    if (field === 'description') changed.name = wanted
    if (field === 'active' || field === 'tags') changed[field] = wanted
    if (field === 'rollout') changed.filters = filtersWith(original, wanted)
  }
  if (Object.keys(changed).length === 0) return undefined
  return { ...changed, version: original.version, original_flag: original }
}

// Filter keys that we do not know are sent back as they were read.
function filtersWith({ filters }: JsonObject, rollout: Json | undefined): JsonObject {
  const kept = isRecord(filters) ? (filters as JsonObject) : {}
  const groups: readonly Json[] = Array.isArray(kept.groups) ? kept.groups : []
  if (groups.length > 1) {
    throw new UserError(
      'The live flag has several groups, which "rollout" would erase.',
      'Adopt the live flag, or remove its groups in PostHog.',
    )
  }
  const [group] = groups
  return { ...kept, groups: [{ ...(isRecord(group) ? group : { properties: [] }), rollout_percentage: rollout }] }
}
