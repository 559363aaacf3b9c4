import { UserError } from '../../core/errors.ts'
import type { Item } from '../../core/kind.ts'
import type { Forge, PullRequest } from '../../core/ports/forge.ts'
import type { Repository } from '../../core/ports/repository.ts'
import { short } from '../../core/text.ts'
import type { Judged, Verdict } from '../../core/verdict.ts'
import { touchesOf } from '../../plan/risk/lasting.ts'
import { type PolicyStep, readStep, type StepReading } from '../pull-change.ts'
import { type JudgeSources, judgePull } from '../review/judge-pull.ts'
import { followGate, isEntry } from './gate-trail.ts'
import { type Group, isAsProposed, readGroups } from './merge-groups.ts'

/** One merge in the range of a run: the commits that one pull request brought in, judged as it stands now. */
export interface Merged {
  readonly commit: string
  readonly pull: PullRequest | undefined
  /** The pull request that GitHub names for it, though merging that gives something else: somebody merged by hand. */
  readonly mistaken: PullRequest | undefined
  readonly step: PolicyStep
  /** Undefined when there is no pull request that anybody could have approved. */
  readonly verdict: Verdict | undefined
  /** False when what judged it had been changed before without approval: then no approval of it counts. */
  readonly isSound: boolean
}

/** Everything that was merged since the last apply, oldest first. */
export interface Range {
  readonly merged: readonly Merged[]
  /** Why the range cannot count as applied yet: what judges or runs it was changed, and nobody approved that. */
  readonly openGate: string | undefined
}

/**
 * Reads everything that was merged since the last apply. A push may hold several pull requests, and a failed or
 * replaced run left its own behind: all of them are judged again, each against its own first parent.
 */
export async function readRange(sources: RangeSources, from: string, to: string): Promise<Range> {
  const { repository, folder } = sources
  const merged: Merged[] = []
  const gate = followGate(repository, from, folder)
  let waiting: Proven[] = []
  let fault: UserError | undefined
  for (const group of await readGroups(sources, from, to)) {
    const base = (await repository.parent(waiting[0]?.first ?? group.first)) ?? from
    const reading = await readOrWait(repository, base, group.last, folder)
    if (!(reading instanceof UserError) && reading.state !== 'read') {
      waiting = []
      continue
    }
    const together = [...waiting, await prove(sources, group, from)]
    if (reading instanceof UserError) {
      waiting = together
      fault = reading
      continue
    }
    waiting = []
    const pulls = together.flatMap(({ pull }) => pull ?? [])
    const pull = pulls.length === together.length ? pulls.at(-1) : undefined
    const verdict = pull && (await judgePull(sources, pull, base, reading.step, pulls.slice(0, -1)))
    const mistaken = together.find((one) => one.mistaken)?.mistaken
    const one = { commit: group.last, pull, mistaken, step: reading.step, verdict }
    merged.push({ ...one, isSound: gate.isSound() })
    await gate.follow(one)
  }
  if (waiting.length > 0 && fault) throw fault
  return { merged, openGate: gate.why() }
}

/** A group whose pull request is what is really there; another one that GitHub names is mistaken. */
interface Proven extends Group {
  readonly mistaken: PullRequest | undefined
}

async function prove({ repository, folder }: RangeSources, group: Group, from: string): Promise<Proven> {
  const { first, pull } = group
  const isIt = pull && (await isAsProposed(repository, group, (await repository.parent(first)) ?? from, folder))
  return isIt ? { ...group, mistaken: undefined } : { ...group, pull: undefined, mistaken: pull }
}

// A merge whose policy does not load says nothing by itself: it is judged together with the one that mends it, and
// whoever took part in either approves neither.
async function readOrWait(
  repository: Repository,
  base: string,
  last: string,
  folder: string,
): Promise<StepReading | UserError> {
  try {
    return await readStep(repository, base, last, folder)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

interface RangeSources extends JudgeSources {
  readonly forge: Forge
  /** The default branch: a pull request into another branch was reviewed for something else. */
  readonly branch: string
}

/**
 * Why an item of the range may not be written, or undefined when it may. Every merge that touched it has a pull
 * request and changed neither judge nor pipeline without approval; those that left something in its final value are
 * approved for it. A value that later merges replaced is judged no more: it will not be written.
 *
 * @param facts what going from live to the merged state means: nothing that no approval of this value covers
 */
export function unapproved(range: readonly Merged[], item: Item, facts: readonly string[]): string | undefined {
  const touches = touchesOf(range, item)
  for (const { merge, change, lasts } of touches) {
    const { commit, pull, mistaken, verdict, isSound } = merge
    if (!pull || !verdict) {
      const stray = mistaken
        ? `holds something else than #${mistaken.number}`
        : 'reached the branch without a pull request'
      return `The commit ${short(commit)} ${stray}. Take it back by pull request; then propose it again, and have it approved.`
    }
    const isAsked = ({ item: { item: asked } }: Judged) => !isEntry(asked) || (lasts && asked === change.item)
    const asked = verdict.requirements.filter(isAsked)
    if (verdict.state === 'refused' && (asked.length > 0 || lasts)) return `#${pull.number}: ${verdict.sentence}`
    const open = asked.find(({ satisfied }) => !satisfied)
    if (open) {
      return `#${pull.number} was merged without the approval that ${open.rule} asks for. An approval given now still counts: then run apply again.`
    }
    if (!isSound && asked.length > 0)
      return `#${pull.number} was approved under rules that nobody had approved. Settle these first: then run apply again.`
  }
  const uncovered = facts.find(
    (fact) => !touches.some(({ merge, change, lasts }) => lasts && covers(merge.step, change.item, fact)),
  )
  if (uncovered === undefined) return undefined
  return `Written over what is live now, this would mean ${uncovered}, which nobody approved. Adopt the live value by pull request and change it from there, with the approval that it needs; or set the live value back in PostHog.`
}

function covers({ items }: PolicyStep, item: Item, fact: string): boolean {
  return items.some((one) => one.item === item && one.facts.some(({ name }) => name === fact))
}
