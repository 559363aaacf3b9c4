import type { Change } from '../core/change.ts'
import { equalJson } from '../core/json.ts'
import { type Item, itemOf } from '../core/kind.ts'
import type { Policy } from '../core/policy.ts'
import type { PostHogReader } from '../core/ports.ts'
import type { Snapshot } from '../core/snapshot.ts'
import type { SourceFile } from '../core/source.ts'
import { declaredPeople } from '../core/subjects.ts'
import { show } from '../core/text.ts'
import { buildPlan } from '../plan/build.ts'
import type { TakenOver } from '../report/export-markdown.ts'
import { resources } from '../resources/registry.gen.ts'
import { adoptionEdits } from './adoption-edits.ts'
import { type Adoption, byHand, withNeeded } from './adoption-extent.ts'
import { editFiles } from './edit-files.ts'
import { lintPolicy } from './lint-policy.ts'
import { loadWhole } from './load-at.ts'
import { type PolicyTexts, sourcesOf, textsOf } from './policy-texts.ts'
import { readWithNewRoles } from './read-new-roles.ts'

/** A policy that says of some items what is live. */
export interface Adopted {
  /** The files that differ, as they shall be. */
  readonly files: PolicyTexts
  /** What was taken over; also what it needs, and what falls with it. */
  readonly items: readonly TakenOver[]
}

/**
 * Makes a policy say of some items what is live, in its own files: comments, order and style stay, and nothing else
 * changes. All of it is made sure of before anything is given back: either every item is taken over, or none.
 *
 * @param items as drift prints them
 * @throws {UserError} when one of them cannot be taken over: then a person must
 */
export async function adoptItems(
  posthog: PostHogReader,
  files: readonly SourceFile[],
  folder: string,
  items: readonly Item[],
): Promise<Adopted> {
  const policy = loadWhole(files, folder, `the folder "${show(folder)}"`)
  const { live, aliased } = await readWithNewRoles(posthog, policy)
  const adoptions = withNeeded(items.map(aliased), policy, live)
  const before = textsOf(files)
  let written: State = { texts: before, policy }
  for (const adoption of adoptions) written = adopt(adoption, written, folder)
  confirm(policy, written, folder, adoptions, live)
  const changes = new Map(differences(policy, live).map((change) => [change.item, change]))
  return {
    files: new Map([...written.texts].filter(([path, text]) => before.get(path) !== text)),
    items: adoptions.map(({ item }) => takenOver(item, changes.get(item), policy)),
  }
}

// In public, only who is in the policy anyway may be named.
function takenOver(item: Item, change: Change | undefined, { shape }: Policy): TakenOver {
  const by = change?.handle?.lastChange
  const isKnown = by !== undefined && declaredPeople(shape).includes(by.by.toLowerCase())
  return { item, change, ...(isKnown && { by }) }
}

interface State {
  readonly texts: PolicyTexts
  readonly policy: Policy
}

// Which fields are managed may change with the edit: groups say all that a plain rollout left open.
const mostRounds = 3

function adopt(adoption: Adoption, before: State, folder: string): State {
  let state = before
  for (let round = 0; round < mostRounds; round++) {
    const { edits, beside } = adoptionEdits(adoption, state.policy)
    if (edits.length === 0) break
    const edited = editFiles(state.texts, edits)
    if (!edited) throw byHand(adoption.item, 'the file cannot be edited there without losing a comment')
    const others = Object.entries(beside).map(([path, text]) => [`${folder}/${path}`, text] as const)
    const texts = new Map([...edited, ...others])
    const { policy, findings } = lintPolicy(sourcesOf(texts), folder)
    if (!policy) throw byHand(adoption.item, `the policy would not load. ${findings[0]?.message}`)
    state = { texts, policy }
  }
  return state
}

function confirm(
  before: Policy,
  { texts, policy: after }: State,
  folder: string,
  adoptions: readonly Adoption[],
  live: Snapshot,
): void {
  const adopted = new Set(adoptions.map(({ item }) => item))
  const all = [...adopted].join(', ')
  const other = changedItems(before, after).find((item) => !adopted.has(item))
  if (other) throw byHand(all, `${other} would change with it`)
  const rest = differences(after, live).find(({ item }) => adopted.has(item))
  if (rest) throw byHand(rest.item, `no policy can say what is live; apply would still ${rest.sentence}`)
  const error = lintPolicy(sourcesOf(texts), folder).findings.find(({ severity }) => severity === 'error')
  if (error)
    throw byHand(all, `the policy would have an error at ${error.at.file}:${error.at.start.line}. ${error.message}`)
}

function differences(policy: Policy, live: Snapshot): readonly Change[] {
  return buildPlan({ lastApplied: undefined, base: policy, head: policy, limits: [] }, live, resources).changes
}

function changedItems(before: Policy, after: Policy): Item[] {
  return resources.flatMap((resource) => {
    const specs = (policy: Policy) => new Map(resource.desired(policy).map(({ key, spec }) => [key, spec]))
    const [old, present] = [specs(before), specs(after)]
    const keys = [...new Set([...old.keys(), ...present.keys()])]
    return keys.filter((key) => !equalJson(old.get(key), present.get(key))).map((key) => itemOf(resource.kind, key))
  })
}
