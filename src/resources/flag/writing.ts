import type { Change } from '../../core/change.ts'
import { isRecord, known, object } from '../../core/decode.ts'
import { RemoteError, UserError } from '../../core/errors.ts'
import { equalJson, type Json, type JsonObject } from '../../core/json.ts'
import type { PostHogWriter } from '../../core/ports/posthog.ts'
import type { Scope } from '../resource.ts'
import { contentBody, type Numbers, needsNumbers } from './body.ts'
import { asJson, asStored } from './canonical.ts'
import { takenApart } from './parts.ts'
import { flagNumbers, flagSpec } from './reading.ts'
import type { FlagSpec } from './spec.ts'

/** One live flag that is being written: where it is, and how it was when it was read. */
interface Target {
  readonly posthog: PostHogWriter
  readonly path: string
  readonly original: JsonObject
}

/**
 * Creates a flag. It is born disabled, whatever is wanted: PostHog enables a flag for everyone when `active` or its
 * groups are missing, and nobody must be reached before the rollout stands.
 *
 * @param path the flags of the project
 */
export async function createFlag(
  change: Change,
  posthog: PostHogWriter,
  scope: Scope,
  path: string,
  [alias, key]: readonly [alias: string, key: string],
): Promise<void> {
  const wanted = flagOf(change.wanted, change)
  const numbers = await numbersFor(wanted, { ...scope, posthog }, alias)
  const fields = Object.keys(wanted).filter((field) => asJson(wanted)[field] !== undefined)
  if (change.handle) return restoreFlag(targetOf(change, posthog, path), wanted, fields, numbers)
  const content = contentBody(without(fields, isEmptyPart(wanted)), wanted, {}, numbers)
  const original = await posthog.send('POST', path, { key, name: '', ...content, active: false }, flagObject)
  if (wanted.active) await patch({ posthog, path: `${path}${Number(original.id)}/`, original }, { active: true })
}

/**
 * Restores a deleted flag: it is made what it shall be while it is deleted, and comes back last, so that an interrupted
 * restore is found as it began. With its number come its history and whatever refers to it.
 */
async function restoreFlag(
  target: Target,
  wanted: FlagSpec,
  fields: readonly string[],
  numbers: Numbers,
): Promise<void> {
  const { active, archived } = target.original
  const off = active === false ? target : await patch(target, { active: false })
  const content = contentBody(fields, wanted, off.original, numbers)
  const made = await patch(off, { ...content, ...(archived === true && { archived: false }) })
  await patch(made, { deleted: false, active: wanted.active })
}

// A new flag has neither variants nor payloads: there is nothing to take away.
function isEmptyPart({ variants, payloads }: FlagSpec): string[] {
  return [
    ...(variants?.length === 0 ? ['variants'] : []),
    ...(payloads && Object.keys(payloads).length === 0 ? ['payloads'] : []),
  ]
}

/**
 * Changes a flag: what it is and whether it is on are two writes, since PostHog asks for approval of each by another
 * rule. It is turned off before anything else, and on after everything else, so that on the way it never reaches more
 * users than before or after.
 */
export async function updateFlag(
  change: Change,
  posthog: PostHogWriter,
  scope: Scope,
  path: string,
  alias: string,
): Promise<void> {
  refuseRewrite(change)
  let target = targetOf(change, posthog, path)
  const wanted = flagOf({ ...change.live, ...change.wanted }, change)
  const fields = change.fields.map(({ field }) => field)
  const numbers = await numbersFor(wanted, { ...scope, posthog }, alias)
  const turns = fields.includes('active')
  if (fields.includes('archived')) target = await step(target, 'unarchive', { archived: false })
  if (turns && !wanted.active) target = await patch(target, { active: false })
  target = await patchContent(target, change, wanted, numbers)
  if (turns && wanted.active) await patch(target, { active: true })
}

// Where one write needs approval by several rules of PostHog, it takes none; what each of them is about goes alone then.
async function patchContent(target: Target, change: Change, wanted: FlagSpec, numbers: Numbers): Promise<Target> {
  const fields = change.fields.map(({ field }) => field)
  const bodyOf = (part: readonly string[], { original }: Target) => contentBody(part, wanted, original, numbers)
  const content = bodyOf(fields, target)
  if (Object.keys(content).length === 0) return target
  try {
    return await patch(target, content)
  } catch (error) {
    const isSeveral = error instanceof RemoteError && error.failure.code === 'policy_conflict'
    const written = fields.filter((field) => Object.keys(bodyOf([field], target)).length > 0)
    const parts = isSeveral ? takenApart(written, flagOf(change.live, change), wanted) : undefined
    if (!parts) throw error
    let current = target
    for (const part of parts) current = await patch(current, bodyOf(part, current))
    return current
  }
}

/** Takes a flag out of use, as the policy says: into the archive, or deleted in a way that PostHog can undo. */
export async function removeFlag(
  change: Change,
  posthog: PostHogWriter,
  { policies }: Scope,
  path: string,
): Promise<void> {
  if (change.lastApplied?.active !== false) {
    throw new UserError(
      'The flag was not turned off before it was taken out of the policy, so code may still depend on it.',
      'Put it back with `active: false` and apply that; then take it out, in another pull request.',
    )
  }
  const target = targetOf(change, posthog, path)
  if (policies[0]?.shape.manage?.removed_flags === 'delete') await patch(target, { deleted: true })
  else await step(target, 'archive', { archived: true })
}

// Nobody who wrote a plain rollout has seen conditions that were made by hand.
function refuseRewrite({ fields }: Change): void {
  const rollout = fields.find(({ field }) => field === 'rollout')
  if (typeof rollout?.wanted !== 'number' || typeof rollout.live === 'number') return
  if (!rollout.conflict && rollout.origin !== 'drift') return
  throw new UserError(
    'The live flag has conditions or several groups, which "rollout" would erase.',
    'Adopt the live groups into the policy, or remove them in PostHog.',
  )
}

// PostHog notices a change in between only if it gets both the version and the object that they were compared with.
async function patch(target: Target, body: JsonObject): Promise<Target> {
  const { posthog, path, original } = target
  const sent = { ...body, version: original.version, original_flag: asStored(original) }
  return after(target, await posthog.send('PATCH', path, sent, flagObject), body)
}

/**
 * The flag as it is after a write of ours, for the next one. What that write did not touch must be as it was: with the
 * new version PostHog would take the next write over somebody else's change without a word.
 */
function after(target: Target, answer: JsonObject, body: JsonObject): Target {
  const [before, now]: [JsonObject, JsonObject] = [flagSpec(target.original), flagSpec(answer)]
  const ours = new Set(Object.keys(body).flatMap((member) => fieldsOf[member] ?? [member]))
  const other = Object.keys(before).find((field) => !ours.has(field) && !equalJson(before[field], now[field]))
  if (other === undefined) return { ...target, original: answer }
  throw new RemoteError({
    method: 'PATCH',
    path: target.path,
    status: 409,
    code: 'conflict',
    detail: `Somebody changed "${other}" of this flag while it was being written.`,
    remedy: 'Run again, so that the change is planned from what is there now.',
  })
}

// What PostHog calls the fields of a flag, where it is not what we call them.
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  name: ['description'],
  // Deleted, it may have gone by another key.
  deleted: ['key'],
  filters: ['rollout', 'depends_on', 'variants', 'payloads'],
  // To archive a flag turns it off, too.
  archived: ['archived', 'active'],
}

// Older servers lack the routes for single steps.
async function step(target: Target, name: 'archive' | 'unarchive', body: JsonObject): Promise<Target> {
  try {
    return after(target, await target.posthog.send('POST', `${target.path}${name}/`, undefined, flagObject), body)
  } catch (error) {
    if (!(error instanceof RemoteError) || error.failure.status !== 404) throw error
    return patch(target, body)
  }
}

function targetOf({ handle, item }: Change, posthog: PostHogWriter, path: string): Target {
  const { id, original } = known(handle, `the live flag ${item}`)
  return { posthog, path: `${path}${id}/`, original: known(original, `the live flag ${item}`).open() }
}

async function numbersFor(wanted: FlagSpec, scope: Scope, alias: string): Promise<Numbers> {
  return needsNumbers(wanted) ? flagNumbers(scope, alias) : new Map()
}

function flagOf(spec: JsonObject | undefined, { item }: Change): FlagSpec {
  // Made by this kind itself, and handed through the plan untyped.
  return known(spec, `the wanted state of ${item}`) as FlagSpec
}

function without(fields: readonly string[], others: readonly string[]): string[] {
  return fields.filter((field) => !others.includes(field))
}

const identified = object({ id: (value: unknown): Json => (typeof value === 'number' ? value : null) })

function flagObject(value: unknown, path: string): JsonObject {
  identified(value, path)
  return isRecord(value) ? asJson(value) : {}
}
