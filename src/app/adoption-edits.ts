import { type Edit, editsBetween } from '../core/edit.ts'
import type { Entry } from '../core/entry.ts'
import { equalJson, isList, type Json, type JsonObject, valueAt } from '../core/json.ts'
import type { Path } from '../core/location.ts'
import type { Policy } from '../core/policy.ts'
import type { AnyResource } from '../resources/resource.ts'
import { type Adoption, byHand } from './adoption-extent.ts'

/** Edits of a policy, and files that must lie beside it for them, by path below the policy path. */
export interface AdoptionEdits {
  readonly edits: readonly Edit[]
  readonly beside: Readonly<Record<string, string>>
}

/**
 * What must be edited so that a policy says of one item what is live. Only what the policy manages of it is touched.
 *
 * @param policy as it is now: other items may have been taken over since the adoption was made out
 */
export function adoptionEdits({ item, key, resource, live, ...before }: Adoption, policy: Policy): AdoptionEdits {
  const shape: Json = policy.shape as JsonObject
  const path = resource.place(key, policy.shape)
  const written = valueAt(shape, path)
  const wanted = resource.desired(policy).find((entry) => entry.key === key)
  if (wanted && written === undefined)
    throw byHand(item, `the policy does not write it, it follows from ${placeOf(wanted)}`)
  const to = live && sayingOf(resource, wanted ? updated(resource, wanted, live) : { ...live, spec: live.spec })
  if (live && !before.wanted && to === undefined)
    throw byHand(item, resource.unsaid?.(live)[0] ?? 'the language has no word for it')
  if (to === undefined) return { edits: written === undefined ? [] : [removal(shape, path)], beside: {} }
  const from = wanted && sayingOf(resource, wanted)
  const isNamed = ([file]: readonly [string, string]) =>
    JSON.stringify(to).includes(JSON.stringify(file)) && !JSON.stringify(from ?? null).includes(JSON.stringify(file))
  return {
    edits: editsBetween(written, from, to, path),
    beside: Object.fromEntries(Object.entries(live?.live?.files ?? {}).filter(isNamed)),
  }
}

/** What the policy wants, with the live value of each field that it manages; what another part of PostHog owns stays. */
function updated(resource: AnyResource, wanted: Entry, live: Entry): Entry {
  const fields = resource.compare.filter(
    (field) =>
      wanted.spec[field] !== undefined &&
      !live.live?.owner?.fields.includes(field) &&
      !equalJson(wanted.spec[field], live.spec[field]),
  )
  return {
    key: wanted.key,
    spec: { ...wanted.spec, ...Object.fromEntries(fields.map((field) => [field, live.spec[field]])) },
  }
}

/** How a policy writes one entry. */
function sayingOf(resource: AnyResource, entry: Entry): Json | undefined {
  const shape = resource.emit([entry])
  return valueAt(shape as JsonObject, resource.place(entry.key, shape))
}

// An empty map or list goes on saying that there shall be nothing in it; a place that is left out says nothing.
function removal(shape: Json, path: Path): Edit {
  const parent = path.slice(0, -1)
  const around = valueAt(shape, parent)
  const isLast = typeof around === 'object' && around !== null && Object.keys(around).length === 1
  return isLast ? { set: parent, to: isList(around) ? [] : {} } : { remove: path, withComments: true }
}

function placeOf({ at }: Entry): string {
  return at ? `${at.file}:${at.start.line}` : 'what else it says'
}
