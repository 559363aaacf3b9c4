import { defineAction, forgeInputs } from '../../src/app/action.ts'
import { findPulls } from '../../src/app/find-pull.ts'
import { policyFolder } from '../../src/app/policy-folder.ts'
import { type Judgement, reviewPull } from '../../src/app/review-pull.ts'
import { verdictJson } from '../../src/report/verdict-json.ts'

/** Judges whether the right people have approved what is risky, and says so as a commit status. It needs no PostHog key. */
export const action = defineAction({
  name: 'review',
  needs: 'forge',
  inputs: {
    ...forgeInputs,
    'status-context': { default: 'posthog-policy/review' },
    comment: { default: 'changes', values: ['changes', 'always', 'never'] },
  },
  outputs: ['verdict', 'approvals-required', 'approvals-counted', 'policy-digest'],

  async handler(input, ports) {
    const { forge, run, job, files } = ports
    // A status belongs to a commit, and the same one may be proposed to a branch where it changes nothing.
    const subjects = (await findPulls(forge, run)).filter(({ pull }) => pull.baseBranch === run.defaultBranch)
    const folder = policyFolder(input['policy-path'])
    const options = { folder, context: input['status-context'], comment: input.comment }
    if (subjects.length === 0) {
      job.log(nothing)
      await job.summary(nothing)
    }
    const judgements: Judgement[] = []
    for (const subject of subjects) {
      const judged = await reviewPull(ports, subject, options)
      job.log(`#${subject.pull.number}: ${judged.state}. ${judged.sentence}`)
      judgements.push(judged)
    }
    // Outputs and report are about one pull request: of several, the one that is furthest from being merged.
    const [worst] = judgements.sort((a, b) => severity.indexOf(a.state) - severity.indexOf(b.state))
    if (!worst) return
    job.output('verdict', worst.state)
    job.output('approvals-required', String(worst.required))
    job.output('approvals-counted', String(worst.counted))
    job.output('policy-digest', worst.digest)
    if (input['report-file']) await files.write(input['report-file'], verdictJson(worst))
    if (worst.state === 'error') job.fail(worst.sentence)
  },
})

const nothing = 'This run is about no open pull request into the default branch: nothing to judge.'
const severity: readonly Judgement['state'][] = ['error', 'refused', 'pending', 'approved', 'not-required']
