import { RemoteError, UserError } from '../core/errors.ts'
import type { Repository, StatusState } from '../core/ports.ts'
import { list, show } from '../core/text.ts'
import type { Verdict } from '../core/verdict.ts'
import { paragraphs, prose } from '../report/markdown.ts'
import { reviewSection } from '../report/review-markdown.ts'
import type { ForgePorts } from './action.ts'
import type { Subject } from './find-pull.ts'
import { judgePull } from './judge-pull.ts'
import { loadAt } from './load-at.ts'
import { inform } from './publish.ts'
import { readMerge } from './pull-change.ts'
import { keepComment, policyKey } from './sticky-comment.ts'

export interface Judgement {
  readonly state: Verdict['state'] | 'error'
  readonly sentence: string
  readonly required: number
  readonly counted: number
  readonly digest: string
  readonly organization?: string
  readonly verdict?: Verdict
}

interface Options {
  readonly folder: string
  readonly context: string
  readonly comment: string
}

/**
 * Judges one pull request and writes the verdict as a status on its present head. Whatever goes wrong on the way ends
 * as an error status, never as a pass.
 */
export async function reviewPull(ports: ForgePorts, subject: Subject, options: Options): Promise<Judgement> {
  const { pull, commit } = subject
  const { bug, ...judged } = await judgeNow(ports, subject, options.folder)
  const { forge, run, job } = ports
  const status = { context: options.context, state: statusOf(judged.state), description: judged.sentence }
  await forge.setStatus(commit, status, run.url)
  if (bug !== undefined) throw bug
  const markdown = paragraphs(
    '## PostHog policy',
    `**${prose(judged.sentence)}**`,
    judged.verdict && reviewSection(judged.verdict),
  )
  await job.summary(markdown)
  if (options.comment !== 'never' && judged.organization !== undefined && pull.state === 'open') {
    const key = policyKey(run, judged.organization, options.folder)
    const marker = { kind: 'review' as const, key, sha: pull.head, run: run.id, attempt: run.attempt }
    const create = options.comment === 'always' || (judged.verdict !== undefined && judged.state !== 'not-required')
    await inform(job, 'The comment', () => keepComment(forge, pull.number, marker, markdown, create))
  }
  return judged
}

type Judged = Judgement & { readonly bug?: unknown }

async function judgeNow({ repository, forge }: ForgePorts, { pull }: Subject, folder: string): Promise<Judged> {
  let organization: string | undefined
  try {
    const base = await forge.tip(pull.baseBranch)
    organization = await organizationAt(repository, base, folder)
    const reading = await readMerge(repository, base, pull.head, folder)
    if (reading.state === 'untouched')
      return plain('not-required', 'Nothing under the policy path changes.', organization)
    if (reading.state === 'bootstrap')
      return plain('not-required', 'The first policy: its apply must find nothing to change.')
    if (reading.state === 'merge-conflict')
      return plain('pending', `Conflicts with the base branch in ${list(reading.paths.map(show))}.`, organization)
    const { step } = reading
    const verdict = await judgePull({ repository, forge, folder }, pull, base, step)
    const { state, sentence, required, counted } = verdict
    return {
      state,
      sentence,
      required,
      counted,
      digest: step.digest,
      verdict,
      ...(organization !== undefined && { organization }),
    }
  } catch (error) {
    if (error instanceof UserError || error instanceof RemoteError)
      return plain('error', `${error.message} ${error.remedy}`, organization)
    // An earlier success on this commit must not outlive our own mistake.
    return { ...plain('error', 'This is a bug in posthog-policy: see the log of the run.', organization), bug: error }
  }
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

function plain(state: Judgement['state'], sentence: string, organization?: string): Judgement {
  return { state, sentence, required: 0, counted: 0, digest: '', ...(organization !== undefined && { organization }) }
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
