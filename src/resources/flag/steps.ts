import { isRecord, object } from '../../core/decode.ts'
import { RemoteError } from '../../core/errors.ts'
import { equalJson, type Json, type JsonObject } from '../../core/json.ts'
import type { Step } from '../step.ts'
import { fieldsIn } from './body.ts'
import { asJson, asStored } from './canonical.ts'
import { flagSpec } from './reading.ts'

/** One flag that is being written: where it is, and how it was when it was read or last written. */
export interface Target {
  readonly path: string
  original: JsonObject
}

/** A step that sets members of a flag to values that are known from the start. */
export function set(target: Target, body: JsonObject): Step {
  return patch(target, Object.keys(body), async () => body)
}

/**
 * A step that writes members of a flag. PostHog notices a change in between only if it gets both the version and the
 * object that they were compared with.
 */
export function patch(target: Target, members: readonly string[], bodyOf: () => Promise<JsonObject>): Step {
  return {
    method: 'PATCH',
    path: target.path,
    fields: [...members, 'version', 'original_flag'],
    async run(send) {
      const { original } = target
      const body = { ...(await bodyOf()), version: original.version, original_flag: asStored(original) }
      target.original = confirmed(target, await send(body, flagObject), members)
    },
  }
}

/** A step into the archive or out of it. Older servers lack the routes for single steps. */
export function lifecycle(target: Target, name: 'archive' | 'unarchive'): Step {
  return {
    method: 'POST',
    path: `${target.path}${name}/`,
    fields: [],
    instead: { when: '404', writes: [set(target, { archived: name === 'archive' })] },
    async run(send) {
      target.original = confirmed(target, await send(undefined, flagObject), ['archived'])
    },
  }
}

/**
 * The flag as it is after a write of ours, for the next one. What that write did not touch must be as it was: with the
 * new version PostHog would take the next write over somebody else's change without a word.
 */
function confirmed({ path, original }: Target, answer: JsonObject, members: readonly string[]): JsonObject {
  const [before, now]: [JsonObject, JsonObject] = [flagSpec(original), flagSpec(answer)]
  const ours = new Set(members.flatMap((member) => touched[member] ?? fieldsIn(member)))
  const other = Object.keys(before).find((field) => !ours.has(field) && !equalJson(before[field], now[field]))
  if (other === undefined) return answer
  throw new RemoteError({
    method: 'PATCH',
    path,
    status: 409,
    code: 'conflict',
    detail: `Somebody changed "${other}" of this flag while it was being written.`,
    remedy: 'Run again, so that the change is planned from what is there now.',
  })
}

// What a member that says nothing about what the flag is may move.
const touched: Readonly<Record<string, readonly string[]>> = {
  active: ['active'],
  // Deleted, it may have gone by another key.
  deleted: ['key'],
  // To archive a flag turns it off, too.
  archived: ['archived', 'active'],
}

const identified = object({ id: (value: unknown): Json => (typeof value === 'number' ? value : null) })

/** A whole flag, as PostHog answers with it. */
export function flagObject(value: unknown, path: string): JsonObject {
  identified(value, path)
  return isRecord(value) ? asJson(value) : {}
}
