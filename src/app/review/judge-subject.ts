import { RemoteError, UserError } from '../../core/errors.ts'
import type { PullRequest } from '../../core/ports/forge.ts'
import type { Repository } from '../../core/ports/repository.ts'
import { list, show } from '../../core/text.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { ForgePorts } from '../action.ts'
import { loadAt } from '../load-at.ts'
import { hadPolicy, hasPolicy } from '../policy-history.ts'
import { type PolicyStep, readMerge, readStep, type StepReading } from '../pull-change.ts'
import type { Subject } from './find-subjects.ts'
import { judgePull } from './judge-pull.ts'
import { readQueue } from './read-queue.ts'

/** What the gate says about one pull request. */
export interface Judgement {
  readonly state: Verdict['state'] | 'error'
  readonly sentence: string
  readonly required: number
  readonly counted: number
  readonly digest: string
  readonly organization?: string
  readonly verdict?: Verdict
  /** Undefined where nobody could tell which pull request it is. */
  readonly pull: PullRequest | undefined
  /** What it does, and the commit whose policy judged it. */
  readonly read?: { readonly base: string; readonly step: PolicyStep }
  /** Our own mistake, to be thrown once the status says `error`. */
  readonly bug?: unknown
}

/**
 * Judges what a status is about: one pull request, or each one of a queue's group as it stands there. Whatever goes
 * wrong on the way ends as an error, never as a pass.
 */
export async function judgeSubject(ports: ForgePorts, subject: Subject, folder: string): Promise<Judgement[]> {
  const { about, commit } = subject
  if ('pull' in about) return [await judgeHead(ports, about.pull, folder)]
  try {
    const base = await ports.repository.tip(about.queue.into)
    const queued = await readQueue(ports, about.queue, base, commit)
    const judged: Judgement[] = []
    for (const { pull, base: before, result } of queued) {
      const read = () => readStep(ports.repository, before, result, folder)
      judged.push(await judgeReading(ports, pull, before, read, folder))
    }
    return judged
  } catch (error) {
    return [failed(error, undefined)]
  }
}

async function judgeHead(ports: ForgePorts, pull: PullRequest, folder: string): Promise<Judgement> {
  try {
    const base = await ports.repository.tip(pull.baseBranch)
    return await judgeReading(ports, pull, base, () => readMerge(ports.repository, base, pull.head, folder), folder)
  } catch (error) {
    return failed(error, pull)
  }
}

async function judgeReading(
  { repository, forge, today }: ForgePorts,
  pull: PullRequest,
  base: string,
  read: () => Promise<StepReading>,
  folder: string,
): Promise<Judgement> {
  let organization: string | undefined
  const plain = (state: Judgement['state'], sentence: string): Judgement => ({
    ...nothing,
    pull,
    state,
    sentence,
    ...(organization !== undefined && { organization }),
  })
  try {
    organization = await organizationAt(repository, base, folder)
    const reading = await read()
    if (reading.state === 'merge-conflict')
      return plain('pending', `Conflicts with the base branch in ${list(reading.paths.map(show))}.`)
    if (reading.state !== 'read') {
      if (organization === undefined) await mustBeYoung(repository, base, folder)
      return reading.state === 'untouched'
        ? plain('not-required', 'Nothing under the policy path changes.')
        : plain('not-required', 'The first policy: its apply must find nothing to change.')
    }
    const { step } = reading
    const verdict = await judgePull({ repository, forge, folder, today }, pull, base, step)
    const { required, counted } = verdict
    return {
      ...plain(verdict.state, verdict.sentence),
      required,
      counted,
      digest: step.digest,
      verdict,
      read: { base, step },
    }
  } catch (error) {
    return { ...failed(error, pull), ...(organization !== undefined && { organization }) }
  }
}

const nothing = { required: 0, counted: 0, digest: '' }

function failed(error: unknown, pull: PullRequest | undefined): Judgement {
  const told = (sentence: string) => ({ ...nothing, state: 'error' as const, sentence, pull })
  if (error instanceof UserError || error instanceof RemoteError) return told(`${error.message} ${error.remedy}`)
  // An earlier success on this commit must not outlive our own mistake.
  return { ...told('This is a bug in posthog-policy: see the log of the run.'), bug: error }
}

// A policy that was there once and is not any more has moved, or was taken away: then nothing would ever be judged.
async function mustBeYoung(repository: Repository, base: string, folder: string): Promise<void> {
  if ((await hasPolicy(repository, base, folder)) || !(await hadPolicy(repository, base, folder))) return
  throw new UserError(
    `There is no policy file below "${folder}" on the base branch any more, and there has been one.`,
    'Put it back, or set the input policy-path to where it is now.',
  )
}

// It names the comment, so that one that says something else can be brought up to date.
async function organizationAt(repository: Repository, base: string, folder: string): Promise<string | undefined> {
  try {
    return (await loadAt(repository, base, folder, 'the base branch'))?.shape.organization?.id
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
