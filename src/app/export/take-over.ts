import type { Change } from '../../core/change.ts'
import type { Entry } from '../../core/entry.ts'
import { UserError } from '../../core/errors.ts'
import { equalJson } from '../../core/json.ts'
import { type Item, itemOf } from '../../core/kind.ts'
import type { Policy } from '../../core/policy.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { buildPlan } from '../../plan/build.ts'
import { loadPolicy } from '../../policy/load.ts'
import { resources } from '../../resources/registry.gen.ts'
import type { AnyResource } from '../../resources/resource.ts'
import { adoptionEdits } from './adoption-edits.ts'
import { type Adoption, byHand, withNeeded } from './adoption-extent.ts'
import { editFiles, editInTurn } from './edit-files.ts'
import { type PolicyTexts, sourcesOf } from './policy-texts.ts'

/** A policy as the texts of its files. */
export interface WrittenPolicy {
  readonly texts: PolicyTexts
  readonly policy: Policy
}

/**
 * Edits a policy so that it says of some items what is live, and nothing else differently: that is made sure of before
 * anything is given back.
 *
 * @param items by the names that the reading uses
 * @returns the policy, and the items with what they need and what falls with them
 * @throws {UserError} when one of them cannot be taken over
 */
export function takeOver(
  before: WrittenPolicy,
  folder: string,
  live: Snapshot,
  items: readonly Item[],
): { after: WrittenPolicy; items: Item[] } {
  const adoptions = withNeeded(items, before.policy, live)
  const after = adoptAll(adoptions, before, folder, live)
  const adopted = adoptions.map(({ item }) => item)
  confirm(before.policy, after.policy, adopted, live)
  return { after, items: adopted }
}

/** How a policy differs from what is live, whoever made it so. */
export function differences(policy: Policy, live: Snapshot): readonly Change[] {
  return buildPlan({ lastApplied: undefined, base: policy, head: policy, limits: [] }, live, resources).changes
}

// Many at once are taken over by halves where they cannot be together: two entries of one list, or one that needs the other.
function adoptAll(
  adoptions: readonly Adoption[],
  before: WrittenPolicy,
  folder: string,
  live: Snapshot,
): WrittenPolicy {
  const [only, another] = adoptions
  if (!only) return before
  if (!another) return adopt([only], before, folder)
  try {
    const after = adopt(adoptions, before, folder)
    confirm(
      before.policy,
      after.policy,
      adoptions.map(({ item }) => item),
      live,
    )
    return after
  } catch (error) {
    if (!(error instanceof UserError)) throw error
  }
  const middle = Math.ceil(adoptions.length / 2)
  const half = adoptAll(adoptions.slice(0, middle), before, folder, live)
  return adoptAll(adoptions.slice(middle), half, folder, live)
}

// Which fields are managed may change with the edit: groups say all that a plain rollout left open.
const mostRounds = 3

function adopt(adoptions: readonly Adoption[], before: WrittenPolicy, folder: string): WrittenPolicy {
  const names = adoptions.map(({ item }) => item).join(', ')
  let state = before
  for (let round = 0; round < mostRounds; round++) {
    const { policy: present } = state
    const wantedOf = lookUp(present)
    const all = adoptions.map((one) => adoptionEdits(one, present, wantedOf(one)))
    const edits = all.flatMap((one) => one.edits)
    if (edits.length === 0) break
    const edited = editFiles(state.texts, edits) ?? (adoptions.length > 1 ? undefined : editInTurn(state.texts, edits))
    if (!edited) throw byHand(names, 'the file cannot be edited there without losing a comment')
    const others = all.flatMap(({ beside }) =>
      Object.entries(beside).map(([path, text]) => [`${folder}/${path}`, text] as const),
    )
    const texts = new Map([...edited, ...others])
    const { policy, findings } = loadPolicy(sourcesOf(texts), folder)
    if (!policy) throw byHand(names, `the policy would not load. ${findings[0]?.message}`)
    state = { texts, policy }
  }
  return state
}

/** What a policy says of items, each kind gone through once. */
function lookUp(policy: Policy): (adoption: Adoption) => Entry | undefined {
  const kinds = new Map<AnyResource, ReadonlyMap<string, Entry>>()
  return ({ resource, key }) => {
    const entries = kinds.get(resource) ?? new Map(resource.desired(policy).map((entry) => [entry.key, entry]))
    kinds.set(resource, entries)
    return entries.get(key)
  }
}

function confirm(before: Policy, after: Policy, items: readonly Item[], live: Snapshot): void {
  const other = changedItems(before, after).find((item) => !items.includes(item))
  if (other) throw byHand(items.join(', '), `${other} would change with it`)
  const rest = differences(after, live).find(({ item }) => items.includes(item))
  if (rest) throw byHand(rest.item, `no policy can say what is live; apply would still ${rest.sentence}`)
}

function changedItems(before: Policy, after: Policy): Item[] {
  return resources.flatMap((resource) => {
    const specs = (policy: Policy) => new Map(resource.desired(policy).map(({ key, spec }) => [key, spec]))
    const [old, present] = [specs(before), specs(after)]
    const keys = [...new Set([...old.keys(), ...present.keys()])]
    return keys.filter((key) => !equalJson(old.get(key), present.get(key))).map((key) => itemOf(resource.kind, key))
  })
}
