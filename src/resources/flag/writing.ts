import type { Change } from '../../core/change.ts'
import { anything, isRecord, known, object } from '../../core/decode.ts'
import { RemoteError, UserError } from '../../core/errors.ts'
import type { Json, JsonObject } from '../../core/json.ts'
import type { PostHogWriter } from '../../core/ports.ts'
import type { Scope } from '../resource.ts'
import { contentBody, type Numbers, needsNumbers } from './body.ts'
import { asJson } from './canonical.ts'
import { flagNumbers } from './reading.ts'
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
  const content = contentBody(without(fields, isEmptyPart(wanted)), wanted, {}, numbers)
  const original = await posthog.send('POST', path, { key, name: '', ...content, active: false }, flagObject)
  if (wanted.active) await patch({ posthog, path: `${path}${Number(original.id)}/`, original }, { active: true })
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
  const target = targetOf(change, posthog, path)
  const wanted = flagOf({ ...change.live, ...change.wanted }, change)
  const fields = change.fields.map(({ field }) => field)
  const numbers = await numbersFor(wanted, { ...scope, posthog }, alias)
  const content = contentBody(fields, wanted, target.original, numbers)
  const turns = fields.includes('active')
  if (fields.includes('archived')) await step(target, 'unarchive', { archived: false })
  if (turns && !wanted.active) await patch(target, { active: false })
  if (Object.keys(content).length > 0) await patch(target, content)
  if (turns && wanted.active) await patch(target, { active: true })
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
async function patch({ posthog, path, original }: Target, body: JsonObject): Promise<void> {
  await posthog.send('PATCH', path, { ...body, version: original.version, original_flag: original }, anything)
}

// Older servers lack the routes for single steps.
async function step(target: Target, name: 'archive' | 'unarchive', body: JsonObject): Promise<void> {
  try {
    await target.posthog.send('POST', `${target.path}${name}/`, undefined, anything)
  } catch (error) {
    if (!(error instanceof RemoteError) || error.failure.status !== 404) throw error
    await patch(target, body)
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
