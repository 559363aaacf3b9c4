import { isRecord } from '../core/decode.ts'
import { equalJson, isList, type Json } from '../core/json.ts'
import type { Item } from '../core/kind.ts'
import type { PullRequest, Repository } from '../core/ports.ts'
import { short, show } from '../core/text.ts'
import type { RiskyItem, Verdict } from '../core/verdict.ts'
import { type PolicyStep, readStep } from './pull-change.ts'

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
  const approved = new Map<string, Json>()
  const open = new Map<string, Step>()

  async function isAsBefore({ key, value }: Part, commit: string): Promise<boolean> {
    const known = approved.get(key)
    if (known !== undefined) return equalJson(known, value)
    const reading = await readStep(repository, from, commit, folder)
    if (reading.state !== 'read') return reading.state === 'untouched'
    return !partsOf(reading.step.items).some((part) => part.key === key)
  }

  return {
    isSound: () => open.size === 0,
    async follow(merged) {
      const counts = open.size === 0 && isApproved(merged.verdict)
      for (const part of partsOf(merged.step.items)) {
        if (counts) approved.set(part.key, part.value)
        if (counts || (await isAsBefore(part, merged.commit))) open.delete(part.key)
        else open.set(part.key, merged)
      }
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

interface Part {
  readonly key: string
  readonly value: Json
}

// Each file of the pipeline on its own: one may be approved, and another not.
function partsOf(items: readonly RiskyItem[]): Part[] {
  return items.flatMap(({ item, value }) => {
    if (item.startsWith('policy_gate/')) return [{ key: item.slice('policy_gate/'.length), value }]
    if (item !== 'pipeline' || !isList(value)) return []
    return value.flatMap((file) =>
      isRecord(file) && typeof file.path === 'string' && typeof file.content === 'string'
        ? [{ key: file.path, value: file.content }]
        : [],
    )
  })
}
