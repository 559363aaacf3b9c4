import { equalJson } from '../core/json.ts'
import type { Item } from '../core/kind.ts'
import type { Forge, PullRequest, Repository } from '../core/ports.ts'
import { short } from '../core/text.ts'
import type { Judged, Verdict } from '../core/verdict.ts'
import type { PolicyChange } from '../plan/policy-change.ts'
import { judgePull } from './judge-pull.ts'
import { type PolicyStep, readStep } from './pull-change.ts'

/** One merge in the range of a run: the commits that one pull request brought in, judged as it stands now. */
export interface Merged {
  readonly commit: string
  readonly pull: PullRequest | undefined
  readonly step: PolicyStep
  /** Undefined when there is no pull request that anybody could have approved. */
  readonly verdict: Verdict | undefined
}

/**
 * Reads everything that was merged since the last apply, oldest first. A push may hold several pull requests, and a
 * failed or replaced run left its own behind: all of them are judged again, each against its own first parent.
 */
export async function readRange(sources: RangeSources, from: string, to: string): Promise<Merged[]> {
  const { repository, folder } = sources
  const merged: Merged[] = []
  for (const { first, last, pull } of await groups(sources, from, to)) {
    const base = (await repository.parent(first)) ?? from
    const reading = await readStep(repository, base, last, folder)
    if (reading.state !== 'read') continue
    const verdict = pull && (await judgePull(sources, pull, base, reading.step))
    merged.push({ commit: last, pull, step: reading.step, verdict })
  }
  return merged
}

interface Group {
  readonly first: string
  last: string
  readonly pull: PullRequest | undefined
}

interface RangeSources {
  readonly repository: Repository
  readonly forge: Forge
  readonly folder: string
  /** The default branch: a pull request into another branch was reviewed for something else. */
  readonly branch: string
}

// A rebase merge leaves several commits of one pull request side by side.
async function groups({ repository, forge, branch }: RangeSources, from: string, to: string): Promise<Group[]> {
  const all: Group[] = []
  for (const commit of await repository.firstParents(from, to)) {
    const pull = (await forge.pullsOf(commit)).find(({ merged, baseBranch }) => merged && baseBranch === branch)
    const before = all.at(-1)
    if (before?.pull && before.pull.number === pull?.number) before.last = commit
    else all.push({ first: commit, last: commit, pull })
  }
  return all
}

/**
 * Why an item of the range may not be written, or undefined when it may. Every merge that touched it has a pull
 * request and changed neither judge nor pipeline without approval; those that gave it its final value are approved
 * for it. A value that a later merge replaced is judged no more: it will not be written.
 *
 * @param facts what going from live to the merged state means: nothing that no approval of this value covers
 */
export function unapproved(range: readonly Merged[], item: Item, facts: readonly string[]): string | undefined {
  const touching = range.filter((merged) => changeIn(merged, item))
  const final = touching.filter((merged) => isFinal(merged, touching, item))
  for (const merged of touching) {
    const { commit, pull, verdict } = merged
    if (!pull || !verdict) {
      return `The commit ${short(commit)} reached the branch without a pull request. Open one that says the same, and have it approved.`
    }
    const isAsked = ({ item: { item: asked } }: Judged) => !isEntry(asked) || (asked === item && final.includes(merged))
    const asked = verdict.requirements.filter(isAsked)
    if (verdict.state === 'refused' && (asked.length > 0 || final.includes(merged)))
      return `#${pull.number}: ${verdict.sentence}`
    const open = asked.find(({ satisfied }) => !satisfied)
    if (open) {
      return `#${pull.number} was merged without the approval that ${open.rule} asks for. An approval given now still counts: then run apply again.`
    }
  }
  const uncovered = facts.find((fact) => !final.some(({ step }) => covers(step, item, fact)))
  if (uncovered === undefined) return undefined
  return `Written over what is live now, this would mean ${uncovered}, which nobody approved. Adopt the live value by pull request and change it from there, with the approval that it needs; or set the live value back in PostHog.`
}

function changeIn({ step }: Merged, item: Item): PolicyChange | undefined {
  return step.changes.find((change) => change.item === item)
}

// A later change of the wording leaves an earlier approval standing; a later change of the value needs its own.
function isFinal(merged: Merged, touching: readonly Merged[], item: Item): boolean {
  const last = touching.at(-1)
  return last !== undefined && equalJson(changeIn(merged, item)?.decided, changeIn(last, item)?.decided)
}

function covers({ items }: PolicyStep, item: Item, fact: string): boolean {
  return items.some((one) => one.item === item && one.facts.some(({ name }) => name === fact))
}

// Entries of PostHog stand for themselves; a change of the gate or the pipeline taints everything merged with it.
function isEntry(item: Item): boolean {
  return !item.startsWith('policy_gate/') && item !== 'pipeline' && item !== 'change'
}
