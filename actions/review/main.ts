import { defineAction, forgeInputs } from '../../src/app/action.ts'
import { findPulls } from '../../src/app/find-pull.ts'
import { reviewPull } from '../../src/app/review-pull.ts'
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
    const pulls = await findPulls(ports.forge, ports.run)
    const options = { folder: input['policy-path'], context: input['status-context'], comment: input.comment }
    if (pulls.length === 0) ports.job.log('This run is about no open pull request: nothing to judge.')
    for (const pull of pulls) {
      const judged = await reviewPull(ports, pull, options)
      ports.job.log(`#${pull.number}: ${judged.state}. ${judged.sentence}`)
      ports.job.output('verdict', judged.state)
      ports.job.output('approvals-required', String(judged.required))
      ports.job.output('approvals-counted', String(judged.counted))
      ports.job.output('policy-digest', judged.digest)
      if (input['report-file']) await ports.files.write(input['report-file'], verdictJson(judged))
      if (judged.state === 'error') ports.job.fail(judged.sentence)
    }
  },
})
