import { defineAction, forgeInputs } from '../../src/app/action.ts'
import { policyFolder } from '../../src/app/policy-folder.ts'
import { tellAll } from '../../src/app/publish.ts'
import { isRepair, type Subject } from '../../src/app/review/find-subjects.ts'
import type { Judgement } from '../../src/app/review/judge-subject.ts'
import { mustFindSubjects } from '../../src/app/review/must-find.ts'
import { discretionAbout, reviewSubject, worstOf } from '../../src/app/review/review-subject.ts'
import { warnOfGaps } from '../../src/app/review/warn-of-gaps.ts'
import { verdictJson } from '../../src/report/verdict-json.ts'

/** Judges whether the right people have approved what is risky, and says so as a commit status. It needs no PostHog key. */
export const action = defineAction({
  name: 'review',
  needs: 'forge',
  inputs: {
    ...forgeInputs,
    'status-context': { default: 'posthog-policy/review' },
    'status-token': { secret: true },
    comment: { default: 'changes', values: ['changes', 'always', 'never'] },
    'request-reviewers': { default: 'true', values: ['true', 'false'] },
  },
  outputs: ['verdict', 'approvals-required', 'approvals-counted', 'policy-digest'],

  async handler(input, ports) {
    const { run, job, files } = ports
    const subjects = await mustFindSubjects(ports, input['status-context'])
    const folder = policyFolder(input['policy-path'])
    const options = {
      folder,
      context: input['status-context'],
      comment: input.comment,
      requestReviewers: input['request-reviewers'] === 'true',
    }
    if (isRepair(run)) await warnOfGaps(ports, input['status-context'])
    if (subjects.length === 0) {
      job.log(nothing)
      await job.summary(nothing)
    }
    const judgements: Judgement[] = []
    const review = async (subject: Subject) => judgements.push(...(await reviewSubject(ports, subject, options)))
    await tellAll(...subjects.map((subject) => () => review(subject)))
    for (const judged of judgements) {
      const { pull, state, sentence } = judged
      const { conceal } = discretionAbout(run, judged)
      job.log(conceal(`${pull ? `#${pull.number}` : 'The group'}: ${state}. ${sentence}`))
    }
    // Outputs and report are about one pull request.
    const worst = worstOf(judgements)
    if (!worst) return
    job.output('verdict', worst.state)
    job.output('approvals-required', String(worst.required))
    job.output('approvals-counted', String(worst.counted))
    job.output('policy-digest', worst.digest)
    const { conceal } = discretionAbout(run, worst)
    if (input['report-file']) await files.write(input['report-file'], conceal(verdictJson(worst)))
    if (worst.state === 'error')
      job.fail(conceal(worst.pull ? `#${worst.pull.number}: ${worst.sentence}` : worst.sentence))
  },
})

const nothing = 'This run is about no open pull request into the default branch: nothing to judge.'
