import { type Edit, editsBetween } from '../../core/edit.ts'
import type { Entry } from '../../core/entry.ts'
import { equalJson, type Json, type JsonObject, valueAt } from '../../core/json.ts'
import type { Path } from '../../core/location.ts'
import type { Policy } from '../../core/policy.ts'
import type { AnyResource } from '../../resources/resource.ts'
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
 * @param wanted what that policy says of the item
 */
export function adoptionEdits(
  { item, key, resource, live, ...before }: Adoption,
  policy: Policy,
  wanted: Entry | undefined,
): AdoptionEdits {
  const shape: Json = policy.shape as JsonObject
  const path = resource.place(key, policy.shape)
  const written = valueAt(shape, path)
  if (wanted && written === undefined)
    throw byHand(item, `the policy does not write it, it follows from ${placeOf(wanted)}`)
  const said = live && sayingOf(resource, wanted ? updated(resource, wanted, live) : live)
  if (said?.value === undefined) {
    if (live && !before.wanted) throw byHand(item, resource.unsaid?.(live)[0] ?? 'the language has no word for it')
    return { edits: written === undefined ? [] : [gone(path)], beside: {} }
  }
  const from = wanted && sayingOf(resource, wanted).value
  const isNamed = ([file]: readonly [string, string]) =>
    JSON.stringify(said.value).includes(JSON.stringify(file)) &&
    !JSON.stringify(from ?? null).includes(JSON.stringify(file))
  const beside = Object.fromEntries(Object.entries(live?.live?.files ?? {}).filter(isNamed))
  const entry = written === undefined ? inNewEntry(shape, path, said) : undefined
  return { edits: entry ? [entry] : editsBetween(written, from, said.value, path), beside }
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

/** How a policy that says nothing else writes one entry, and where. */
interface Saying {
  readonly shape: Json
  readonly place: Path
  readonly value: Json | undefined
}

function sayingOf(resource: AnyResource, entry: Entry): Saying {
  const emitted = resource.emit([entry])
  const shape: Json = emitted as JsonObject
  const place = resource.place(entry.key, emitted)
  return { shape, place, value: valueAt(shape, place) }
}

// An empty map or list goes on saying that there shall be nothing in it; a place that is left out says nothing.
function gone(path: Path): Edit {
  return { remove: path, withComments: true, leavesEmpty: true }
}

// What a list lacks is written with all that names it: a rule on a single object needs the object around it.
function inNewEntry(shape: Json, path: Path, said: Saying): Edit | undefined {
  const depth = path.findIndex((_, index) => valueAt(shape, path.slice(0, index + 1)) === undefined)
  if (depth < 0 || typeof path[depth] !== 'number') return undefined
  const value = valueAt(said.shape, said.place.slice(0, depth + 1))
  return value === undefined ? undefined : { insert: path.slice(0, depth + 1), value }
}

function placeOf({ at }: Entry): string {
  return at ? `${at.file}:${at.start.line}` : 'what else it says'
}
