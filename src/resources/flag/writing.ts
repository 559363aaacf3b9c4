import type { Change } from '../../core/change.ts'
import { known } from '../../core/decode.ts'
import { UserError } from '../../core/errors.ts'
import { equalJson, type JsonObject } from '../../core/json.ts'
import { idToCome } from '../../core/write.ts'
import type { Scope } from '../resource.ts'
import type { Step } from '../step.ts'
import { contentBody, contentMembers, type Numbers, needsNumbers, refuseEncrypted } from './body.ts'
import { asJson } from './canonical.ts'
import { takenApart } from './parts.ts'
import { flagNumbers, flagSpec, flagsPath } from './reading.ts'
import type { FlagSpec } from './spec.ts'
import { flagObject, lifecycle, patch, set, type Target } from './steps.ts'

/**
 * Creates a flag. It is born disabled, whatever is wanted: PostHog enables a flag for everyone when `active` or its
 * groups are missing, and nobody must be reached before the rollout stands.
 */
export function createFlag(change: Change, scope: Scope, [alias, key]: readonly [string, string]): Step[] {
  const wanted = flagOf(change.wanted, change)
  const numbers = numbersFor(wanted, scope, alias)
  const fields = Object.keys(wanted).filter((field) => asJson(wanted)[field] !== undefined)
  const path = flagsPath(scope, alias)
  if (change.handle) return restoreFlag(targetOf(change, path), wanted, fields, numbers)
  const content = fields.filter((field) => !isEmptyPart(field, wanted))
  const target: Target = { path: `${path}${idToCome(change.item)}/`, original: {} }
  const birth: Step = {
    method: 'POST',
    path,
    fields: [...new Set(['key', 'name', ...contentMembers(content), 'active'])],
    async run(send) {
      const body = contentBody(content, wanted, {}, await numbers())
      target.original = await send({ key, name: '', ...body, active: false }, flagObject)
      scope.names.learnId(change.item, Number(target.original.id))
    },
  }
  return [birth, ...(wanted.active ? [set(target, { active: true })] : [])]
}

/**
 * Restores a deleted flag: it is made what it shall be while it is deleted, and comes back last, so that an interrupted
 * restore is found as it began, and goes on from where it was. With its number come its history and whatever refers to it.
 */
function restoreFlag(target: Target, wanted: FlagSpec, fields: readonly string[], numbers: Reading): Step[] {
  const { active, archived } = target.original
  const there: JsonObject = flagSpec(target.original)
  const missing = fields.filter((field) => !equalJson(there[field], asJson(wanted)[field]))
  const unarchived = archived === true ? { archived: false } : {}
  const members = [...contentMembers(missing), ...Object.keys(unarchived)]
  const content = async () => ({ ...contentBody(missing, wanted, target.original, await numbers()), ...unarchived })
  return readFirst(numbers, [
    ...(active === false ? [] : [set(target, { active: false })]),
    ...(members.length === 0 ? [] : [patch(target, members, content)]),
    set(target, { deleted: false, active: wanted.active }),
  ])
}

// A new flag has neither variants nor payloads: there is nothing to take away.
function isEmptyPart(field: string, { variants = [], payloads = {} }: FlagSpec): boolean {
  return (field === 'variants' && variants.length === 0) || (field === 'payloads' && Object.keys(payloads).length === 0)
}

/**
 * Changes a flag: what it is and whether it is on are two writes, since PostHog asks for approval of each by another
 * rule. It is turned off before anything else, and on after everything else, so that on the way it never reaches more
 * users than before or after.
 */
export function updateFlag(change: Change, scope: Scope, alias: string): Step[] {
  refuseRewrite(change)
  const target = targetOf(change, flagsPath(scope, alias))
  const wanted = flagOf({ ...change.live, ...change.wanted }, change)
  const fields = change.fields.map(({ field }) => field)
  refuseEncrypted(fields, target.original)
  const numbers = numbersFor(wanted, scope, alias)
  const turns = fields.includes('active')
  return readFirst(numbers, [
    ...(fields.includes('archived') ? [lifecycle(target, 'unarchive')] : []),
    ...(turns && !wanted.active ? [set(target, { active: false })] : []),
    ...contentSteps(target, change, wanted, numbers),
    ...(turns && wanted.active ? [set(target, { active: true })] : []),
  ])
}

// Where one write needs approval by several rules of PostHog, it takes none; what each of them is about goes alone then.
function contentSteps(target: Target, change: Change, wanted: FlagSpec, numbers: Reading): Step[] {
  const fields = change.fields.map(({ field }) => field).filter((field) => contentMembers([field]).length > 0)
  if (fields.length === 0) return []
  const write = (part: readonly string[]) =>
    patch(target, contentMembers(part), async () => contentBody(part, wanted, target.original, await numbers()))
  const parts = takenApart(fields, flagOf(change.live, change), wanted)
  const whole = write(fields)
  return [parts ? { ...whole, instead: { when: 'policy_conflict', writes: parts.map(write) } } : whole]
}

/** Takes a flag out of use, as the policy says: into the archive, or deleted in a way that PostHog can undo. */
export function removeFlag(change: Change, scope: Scope, alias: string): Step[] {
  if (change.lastApplied?.active !== false) {
    throw new UserError(
      'The flag was not turned off before it was taken out of the policy, so code may still depend on it.',
      'Put it back with `active: false` and apply that; then take it out, in another pull request.',
    )
  }
  const target = targetOf(change, flagsPath(scope, alias))
  const isDeleted = scope.policies[0]?.shape.manage?.removed_flags === 'delete'
  return [isDeleted ? set(target, { deleted: true }) : lifecycle(target, 'archive')]
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

function targetOf({ handle, item }: Change, path: string): Target {
  const { id, original } = known(handle, `the live flag ${item}`)
  return { path: `${path}${id}/`, original: known(original, `the live flag ${item}`).open() }
}

/** Reads the numbers of flags when they are first asked for. */
type Reading = () => Promise<Numbers>

function numbersFor(wanted: FlagSpec, scope: Scope, alias: string): Reading {
  let numbers: Promise<Numbers> | undefined
  return () => {
    numbers ??= needsNumbers(wanted) ? flagNumbers(scope, alias) : Promise.resolve(new Map())
    return numbers
  }
}

// What a condition needs is known before the first write, or a flag could be left half changed for want of it.
function readFirst(numbers: Reading, [first, ...rest]: readonly Step[]): Step[] {
  if (!first) return []
  const run: Step['run'] = async (send) => {
    await numbers()
    await first.run(send)
  }
  return [{ ...first, run }, ...rest]
}

function flagOf(spec: JsonObject | undefined, { item }: Change): FlagSpec {
  // Made by this kind itself, and handed through the plan untyped.
  return known(spec, `the wanted state of ${item}`) as FlagSpec
}
