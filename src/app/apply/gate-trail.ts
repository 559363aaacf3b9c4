import { isRecord } from '../../core/decode.ts'
import { isList } from '../../core/json.ts'
import type { Item } from '../../core/kind.ts'
import type { PullRequest } from '../../core/ports/forge.ts'
import type { Repository } from '../../core/ports/repository.ts'
import { short, show } from '../../core/text.ts'
import type { RiskyItem, Verdict } from '../../core/verdict.ts'
import { type PolicyStep, readStep } from '../pull-change.ts'

interface Step {
  readonly commit: string
  readonly pull: PullRequest | undefined
  readonly step: PolicyStep
  readonly verdict: Verdict | undefined
}

/** What judges and runs the merges of a range, followed from merge to merge. */
export interface GateTrail {
  /** Whether everything that the next merge is judged by has been approved. */
  isSound(): boolean
  /** Takes the next merge into account. */
  follow(merged: Step): Promise<void>
  /** Which changes nobody approved, as a sentence; undefined when there are none. */
  why(): string | undefined
}

/**
 * Follows the rules of the review and the pipeline along the first-parent line. They often change nothing in PostHog,
 * so without this a loosened rule that nobody approved would count as applied, and judge everything after it.
 *
 * @param from the last applied commit: what stood there counts as approved
 */
export function followGate(repository: Repository, from: string, folder: string): GateTrail {
  // By part: the merge that somebody approved it in last. What stood there before counts as approved at `from`.
  const approved = new Map<string, string>()
  const open = new Map<string, Step>()

  async function isAsApproved(key: string, commit: string): Promise<boolean> {
    const reading = await readStep(repository, approved.get(key) ?? from, commit, folder)
    if (reading.state !== 'read') return reading.state === 'untouched'
    return !partsOf(reading.step.items).includes(key)
  }

  return {
    isSound: () => open.size === 0,
    async follow(merged) {
      const counts = open.size === 0 && isApproved(merged.verdict)
      for (const key of partsOf(merged.step.items)) {
        if (counts) approved.set(key, merged.commit)
        else open.set(key, merged)
      }
      // Taking back what was loosened asks nobody, so that no item of this merge tells of it.
      for (const key of [...open.keys()]) if (await isAsApproved(key, merged.commit)) open.delete(key)
    },
    why() {
      const [first] = open
      if (!first) return undefined
      const [key, { commit, pull }] = first
      const others = open.size > 1 ? ` and ${open.size - 1} more` : ''
      const who = pull ? `#${pull.number}` : `The commit ${short(commit)}`
      const heal = pull ? 'An approval given now still counts; else take' : 'Take'
      return `${who} changed ${show(key)}${others} without approval, and the review itself rests on that. ${heal} it back by pull request, then run apply again.`
    },
  }
}

function isApproved(verdict: Verdict | undefined): boolean {
  if (!verdict || verdict.state === 'refused') return false
  return verdict.requirements.every(({ item, satisfied }) => satisfied || isEntry(item.item))
}

/** Entries of PostHog stand for themselves; a change of the gate or the pipeline taints everything merged with it. */
export function isEntry(item: Item): boolean {
  return !item.startsWith('policy_gate/') && item !== 'pipeline' && item !== 'change'
}

// Each file of the pipeline on its own: one may be approved, and another not.
function partsOf(items: readonly RiskyItem[]): string[] {
  return items.flatMap(({ item, value }) => {
    if (item.startsWith('policy_gate/')) return [item.slice('policy_gate/'.length)]
    if (item !== 'pipeline' || !isList(value)) return []
    return value.flatMap((file) => (isRecord(file) && typeof file.path === 'string' ? [file.path] : []))
  })
}
