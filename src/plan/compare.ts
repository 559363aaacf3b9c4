import type { FieldChange, Operation, Origin } from '../core/change.ts'
import type { Entry } from '../core/entry.ts'
import { equalJson, type Json, type JsonObject } from '../core/json.ts'
import type { AnyResource } from '../resources/resource.ts'
import type { Sides } from './origin/sides.ts'

/** How one entry differs, before it is told in words. */
export interface Difference {
  readonly operation: Operation
  readonly origin: Origin
  readonly conflict: boolean
  readonly fields: readonly FieldChange[]
}

interface Context {
  readonly resource: AnyResource
  /** Whether there is a last applied policy at all. */
  readonly hasHistory: boolean
  /** Whether the head policy says that an entry which it does not name shall not be there. */
  readonly manages: boolean
  readonly isExclusive: boolean
}

/** Compares one entry three ways; undefined when nothing is to be done or the policy does not speak about it. */
export function compare(sides: Sides, context: Context): Difference | undefined {
  if (sides.head && !sides.live) return missing(sides, context)
  if (!sides.head && sides.live) return surplus(sides, context)
  if (sides.head && sides.live) return differing(sides, context)
  return undefined
}

// Wanted and not live: this pull request adds it, or an earlier one did and apply is behind, or somebody removed it.
function missing(sides: Sides, { resource, hasHistory }: Context): Difference {
  const proposed = !sameSpec(resource, sides.base?.spec, sides.head?.spec)
  const others = held(sides, hasHistory).filter((one) => !sameSpec(resource, one?.spec, sides.head?.spec))
  const untouched = others.includes(undefined)
  const origin = originOf(proposed, untouched)
  const conflict = others.length > 0 && !untouched
  return { operation: 'create', origin, conflict, fields: allFields(sides, resource, origin, conflict) }
}

// Live and not wanted: taken out of the policy on purpose, or never named at all.
function surplus(sides: Sides, { resource, hasHistory, manages, isExclusive }: Context): Difference | undefined {
  const named = [sides.base, ...held(sides, hasHistory)].some((one) => one !== undefined)
  if (!manages || (!named && !isExclusive)) return undefined
  const { base, live } = sides
  const others = held(sides, hasHistory).filter((one) => one !== undefined)
  const isAsHeld = ({ spec }: Entry) =>
    managed(resource, spec).every((field) => equalJson(live?.spec[field], spec[field]))
  const origin = originOf(base !== undefined, named)
  const isForeign = others.length > 0 && !others.some(isAsHeld) && !isHalfMade(sides, resource)
  const conflict = live?.live?.owner !== undefined || isForeign
  return { operation: 'delete', origin, conflict, fields: allFields(sides, resource, origin, conflict) }
}

function differing(sides: Sides, context: Context): Difference | undefined {
  const { head, live } = sides
  if (!head || !live) return undefined
  const isFinishing = isHalfMade(sides, context.resource)
  const fields = managed(context.resource, head.spec)
    .filter((field) => !equalJson(live.spec[field], head.spec[field]))
    .map((field) => fieldChange(field, sides, context, isFinishing))
    .flatMap((change) => (live.live?.owner?.fields.includes(change.field) ? owned(change) : [change]))
  if (fields.length === 0) return undefined
  const origin =
    (['proposed', 'outstanding', 'drift'] as const).find((one) => fields.some((field) => field.origin === one)) ??
    'drift'
  return { operation: 'update', origin, conflict: fields.some(({ conflict }) => conflict), fields }
}

function fieldChange(
  field: string,
  sides: Sides,
  { resource, hasHistory }: Context,
  isFinishing: boolean,
): FieldChange {
  const wanted = sides.head?.spec[field]
  const live = sides.live?.spec[field]
  const others = held(sides, hasHistory)
    .map((one) => one?.spec[field])
    .filter((value) => !equalJson(value, wanted))
  // A field that a policy did not manage is untouched as long as PostHog holds there what nobody has set.
  const isHeld = (value: Json | undefined) =>
    equalJson(value, live) || (value === undefined && equalJson(resource.unset?.[field], live))
  const untouched = others.length > 0 && (isFinishing || others.some(isHeld))
  return {
    field,
    live,
    wanted,
    lastApplied: sides.lastApplied?.spec[field],
    origin: originOf(!equalJson(sides.base?.spec[field], wanted), untouched),
    conflict: others.length > 0 && !untouched,
  }
}

// What another part of PostHog changes as it goes is no drift; and the repository does not change it under its hands.
function owned(change: FieldChange): FieldChange[] {
  return change.origin === 'drift' && !change.conflict ? [] : [{ ...change, conflict: true }]
}

// What the repository has said since the last apply, that one first: any of it may be live, and no person's doing.
function held({ lastApplied, merged }: Sides, hasHistory: boolean): (Entry | undefined)[] {
  return hasHistory ? [lastApplied, ...merged] : []
}

function originOf(isProposed: boolean, isReviewed: boolean): Origin {
  if (isProposed) return 'proposed'
  return isReviewed ? 'outstanding' : 'drift'
}

function isHalfMade({ head, live, merged }: Sides, resource: AnyResource): boolean {
  return live !== undefined && [head, ...merged].some((made) => made && resource.isHalfMade?.(live, made.spec))
}

function allFields(
  { head, live, lastApplied }: Sides,
  resource: AnyResource,
  origin: Origin,
  conflict: boolean,
): FieldChange[] {
  const spec = head?.spec ?? live?.spec ?? {}
  return managed(resource, spec).map((field) => ({
    field,
    live: live?.spec[field],
    wanted: head?.spec[field],
    lastApplied: lastApplied?.spec[field],
    origin,
    conflict,
  }))
}

type Spec = JsonObject

function managed(resource: AnyResource, spec: Spec): string[] {
  return resource.compare.filter((field) => spec[field] !== undefined)
}

function sameSpec(resource: AnyResource, a: Spec | undefined, b: Spec | undefined): boolean {
  if (!a || !b) return a === b
  return resource.compare.every((field) => equalJson(a[field], b[field]))
}
