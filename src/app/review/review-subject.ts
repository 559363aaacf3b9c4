import { RemoteError, UserError } from '../../core/errors.ts'
import type { Forge, FoundStatus, PullRequest, StatusState } from '../../core/ports/forge.ts'
import { show } from '../../core/text.ts'
import { shortNote, type Telling } from '../../report/ladder.ts'
import { paragraphs, prose } from '../../report/markdown.ts'
import { reviewSection } from '../../report/review-markdown.ts'
import type { ForgePorts } from '../action.ts'
import { type Discretion, discretionOf } from '../conceal.ts'
import { markerOf, policyKey, stateOf } from '../marker.ts'
import { inform, summarize } from '../publish.ts'
import { keepComment } from '../sticky-comment.ts'
import { askReviewers } from './ask-reviewers.ts'
import { isRepair, type Subject } from './find-subjects.ts'
import { type Judgement, judgeSubject } from './judge-subject.ts'

interface Options {
  readonly folder: string
  readonly context: string
  readonly comment: string
  /** Whether to ask people for the reviews that are missing. */
  readonly requestReviewers: boolean
}

/** Of several pull requests, the one that is furthest from being merged comes first. */
const severity: readonly Judgement['state'][] = ['error', 'refused', 'pending', 'approved', 'not-required']

/** The judgement that decides for all of them. */
export function worstOf(judgements: readonly Judgement[]): Judgement | undefined {
  return [...judgements].sort((a, b) => severity.indexOf(a.state) - severity.indexOf(b.state))[0]
}

/**
 * Judges one pull request, or all those of a queue's group, and writes the verdict as a status: for a pull request on
 * its present head. Of a group the worst verdict is that of all.
 */
export async function reviewSubject(ports: ForgePorts, subject: Subject, options: Options): Promise<Judgement[]> {
  const judgements = await judgeSubject(ports, subject, options.folder)
  const worst = worstOf(judgements)
  if (!worst) return []
  await writeStatus(ports, subject.commit, options.context, worst, judgements.length > 1)
  if (worst.bug !== undefined) throw worst.bug
  for (const judged of judgements) {
    await tell(ports, judged, options)
    if (options.requestReviewers)
      await inform(ports.job, 'The request for reviews', () => askReviewers(ports, judged, options.folder))
  }
  return judgements
}

/** Who may be named in what is written about a judgement. */
export function discretionAbout(run: ForgePorts['run'], { read }: Judgement): Discretion {
  return discretionOf(run, read ? [read.step.base, read.step.head] : [])
}

async function writeStatus(
  { forge, run, job }: ForgePorts,
  commit: string,
  context: string,
  judged: Judgement,
  isGroup: boolean,
): Promise<void> {
  const { state, pull } = judged
  const sentence = discretionAbout(run, judged).conceal(judged.sentence)
  const description = isGroup && pull ? `#${pull.number}: ${sentence}` : sentence
  const status = { context, state: statusOf(state), description }
  if (isRepair(run)) {
    const found = (await readStatuses(forge, commit)).find((one) => one.context.toLowerCase() === context.toLowerCase())
    if (found?.state === status.state && isOurs(found, status.description)) return
    if (found && found.state !== status.state && pull) job.warn(foreign(pull, found, status.state))
  }
  await forge.setStatus(commit, status, run.url)
}

// They only spare a write: where they cannot be read, the status is written.
async function readStatuses(forge: Forge, commit: string): Promise<FoundStatus[]> {
  try {
    return await forge.statuses(commit)
  } catch (error) {
    if (error instanceof UserError || error instanceof RemoteError) return []
    throw error
  }
}

// A sentence is cut to fit, and what follows the cut says nothing.
function isOurs({ description }: FoundStatus, wanted: string): boolean {
  return description === wanted || (description.endsWith('…') && wanted.startsWith(description.slice(0, -1)))
}

function foreign({ number }: PullRequest, { state, by, target }: FoundStatus, now: StatusState): string {
  const who = by === '' ? 'an account that is gone' : show(by)
  return `The status of #${number} was ${state}, set by ${who} (${show(target) || 'without a link'}), and is ${now} now. If no run of the review set it, see who else may write statuses.`
}

async function tell({ forge, run, job }: ForgePorts, judged: Judgement, options: Options): Promise<void> {
  const { pull } = judged
  const { conceal } = discretionAbout(run, judged)
  const telling =
    (title: string): Telling =>
    (detail) =>
      conceal(
        paragraphs(
          title,
          `**${prose(judged.sentence)}**`,
          shortNote(detail),
          detail !== 'verdict' && judged.verdict && reviewSection(judged.verdict, detail),
        ),
      )
  // A run may be about many of them.
  await summarize(job, telling(`## PostHog policy: ${pull ? `#${pull.number}` : 'a group of the merge queue'}`))
  if (options.comment === 'never' || judged.organization === undefined || pull?.state !== 'open') return
  const key = policyKey(run, judged.organization, options.folder)
  const { state, digest } = judged
  const marker = markerOf(run, { kind: 'review', key, sha: pull.head, digest, state: stateOf(state) })
  const create = options.comment === 'always' || (judged.verdict !== undefined && judged.state !== 'not-required')
  await inform(job, 'The comment', () => keepComment(forge, pull.number, marker, telling('## PostHog policy'), create))
}

function statusOf(state: Judgement['state']): StatusState {
  const states = {
    'not-required': 'success',
    approved: 'success',
    pending: 'pending',
    refused: 'failure',
    error: 'error',
  } as const
  return states[state]
}
