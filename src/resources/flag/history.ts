import { DecodeError, isRecord } from '../../core/decode.ts'
import { equalJson, type JsonObject } from '../../core/json.ts'
import type { Activity } from '../activity.ts'
import { cameOrWent, isCalled, type Logged, stepOf } from '../logged.ts'
import { flagSpec } from './reading.ts'

/**
 * The history of flags. Its rows tell of `filters` as a whole, so that who changed a field is found by reading the flag
 * as it was before and after the row, in the terms of the policy.
 */
export const flagHistory: Logged = {
  scopes: ['FeatureFlag'],
  fields: [
    'key',
    'description',
    'active',
    'rollout',
    'depends_on',
    'variants',
    'payloads',
    'ensure_experience_continuity',
    'evaluation_runtime',
    'bucketing_identifier',
    'tags',
    'archived',
  ],

  own({ key, handle }, names) {
    const alias = key.slice(0, key.indexOf('/'))
    if (!names.hasProject(alias)) return undefined
    const path = `${names.projectPath(alias)}/feature_flags/`
    return { project: `${path}activity/`, ...(handle && { entry: `${path}${handle.id}/activity/` }) }
  },

  isAbout: (row, { key, handle }) => (handle ? row.id === handle.id : isCalled(row, ['key'], nameOf(key))),

  presence(row, { key }) {
    const deleted = stepOf(row, ['deleted'])
    if (deleted) return deleted.after === true ? 'gone' : 'there'
    return cameOrWent(row, ['key'], nameOf(key))
  },

  ledTo(row, change, field) {
    const original = change.handle?.original?.open()
    if (!original) return undefined
    const [before, after] = [asOf(original, row, 'before'), asOf(original, row, 'after')]
    if (!after) return false
    if (before && equalJson(before[field], after[field])) return undefined
    return equalJson(after[field], specOf(original)?.[field])
  },
}

function nameOf(key: string): string {
  return key.slice(key.indexOf('/') + 1)
}

// The live flag with what the row says of it instead; undefined where that is no flag that we can read.
function asOf(original: JsonObject, row: Activity, side: 'before' | 'after'): JsonObject | undefined {
  const fields = row.steps.open().filter(({ field }) => Object.hasOwn(original, field))
  return specOf({ ...original, ...Object.fromEntries(fields.map((step) => [step.field, step[side]])) })
}

function specOf(flag: JsonObject): JsonObject | undefined {
  try {
    return isRecord(flag.filters) ? flagSpec(flag) : undefined
  } catch (error) {
    if (error instanceof DecodeError) return undefined
    throw error
  }
}
