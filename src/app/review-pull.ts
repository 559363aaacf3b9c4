import { RemoteError, UserError } from '../core/errors.ts'
import type { PullRequest, StatusState } from '../core/ports.ts'
import { list, show } from '../core/text.ts'
import type { Verdict } from '../core/verdict.ts'
import { paragraphs, prose } from '../report/markdown.ts'
import { reviewSection } from '../report/review-markdown.ts'
import type { ForgePorts } from './action.ts'
import { judgePull } from './judge-pull.ts'
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
export async function reviewPull(ports: ForgePorts, pull: PullRequest, options: Options): Promise<Judgement> {
  const judged = await judgeNow(ports, pull, options.folder)
  const { forge, run, job } = ports
  const status = { context: options.context, state: statusOf(judged.state), description: judged.sentence }
  await forge.setStatus(run.event === 'merge_group' ? run.sha : pull.head, status, run.url)
  const markdown = paragraphs(
    '## PostHog policy',
    `**${prose(judged.sentence)}**`,
    judged.verdict && reviewSection(judged.verdict),
  )
  await job.summary(markdown)
  if (options.comment !== 'never' && judged.organization !== undefined) {
    const key = policyKey(run, judged.organization, options.folder)
    const marker = { kind: 'review' as const, key, sha: pull.head, run: run.id, attempt: run.attempt }
    const create = options.comment === 'always' || judged.state !== 'not-required'
    await inform(job, 'The comment', () => keepComment(forge, pull.number, marker, markdown, create))
  }
  return judged
}

async function judgeNow({ repository, forge }: ForgePorts, pull: PullRequest, folder: string): Promise<Judgement> {
  try {
    const base = await forge.tip(pull.baseBranch)
    const reading = await readMerge(repository, base, pull.head, folder)
    if (reading.state === 'untouched') return plain('not-required', 'Nothing under the policy path changes.')
    if (reading.state === 'bootstrap')
      return plain('not-required', 'The first policy: its apply must find nothing to change.')
    if (reading.state === 'merge-conflict')
      return plain('pending', `Conflicts with the base branch in ${list(reading.paths.map(show))}.`)
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
      organization: step.base.shape.organization?.id ?? '',
    }
  } catch (error) {
    if (error instanceof UserError || error instanceof RemoteError)
      return plain('error', `${error.message} ${error.remedy}`)
    throw error
  }
}

function plain(state: Judgement['state'], sentence: string): Judgement {
  return { state, sentence, required: 0, counted: 0, digest: '' }
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
