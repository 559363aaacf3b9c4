import { defineAction, posthogInputs, proofInputs } from '../../src/app/action.ts'
import { applyAndReport } from '../../src/app/apply/apply-and-report.ts'
import { approvalMinutes } from '../../src/app/apply/approval-minutes.ts'
import { revertOf } from '../../src/app/apply/revert.ts'
import { proofOf } from '../../src/app/last-applied.ts'
import { policyFolder } from '../../src/app/policy-folder.ts'
import { applyJson } from '../../src/report/apply-json.ts'
import { evidenceJson } from '../../src/report/evidence-json.ts'

/** Performs what was merged and approved, and proves it by reading back. The only action that writes to PostHog. */
export const action = defineAction({
  name: 'apply',
  needs: 'writer',
  inputs: {
    ...posthogInputs,
    drift: { default: 'leave', values: ['leave', 'revert'] },
    items: {},
    reason: {},
    'wait-for-approvals': { default: '0' },
    ...proofInputs,
    'evidence-token': { default: '', secret: true },
    'evidence-file': {},
  },
  outputs: ['verdict', 'applied', 'failed', 'not-tried', 'waiting', 'plan-digest', 'evidence-file'],

  async handler(input, ports) {
    const { job, files } = ports
    const order = {
      folder: policyFolder(input['policy-path']),
      minutes: approvalMinutes(input['wait-for-approvals']),
      revert: revertOf(input, ports.run.event),
      proof: proofOf(input, ports.run.repositoryId),
    }
    await applyAndReport(ports, order, async ({ report, evidence, sentence, conceal }) => {
      const count = (...outcomes: string[]) =>
        String(report.results.filter(({ outcome }) => outcomes.includes(outcome)).length)

      job.log(sentence)
      job.output('verdict', report.verdict)
      job.output('applied', count('applied'))
      job.output('failed', count('failed', 'did-not-take'))
      job.output('not-tried', count('not-tried', 'conflict', 'needs-approval', 'blocked'))
      job.output('waiting', count('waiting'))
      job.output('plan-digest', report.planDigest)
      job.output('evidence-file', input['evidence-file'])
      if (report.verdict === 'partly-applied' || report.verdict === 'stopped') job.fail(sentence)
      if (input['report-file']) await files.write(input['report-file'], conceal(applyJson(report)))
      if (input['evidence-file']) await files.write(input['evidence-file'], conceal(evidenceJson(evidence)))
    })
  },
})
