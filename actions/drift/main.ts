import { defineAction, posthogInputs, proofInputs } from '../../src/app/action.ts'
import { computeDrift } from '../../src/app/drift/compute-drift.ts'
import { readSightings, writeSightings } from '../../src/app/drift/sightings-file.ts'
import { commentOnDrift, reportDriftIssue, shownDrift } from '../../src/app/drift/tell-drift.ts'
import { proofOf } from '../../src/app/last-applied.ts'
import { policyFolder } from '../../src/app/policy-folder.ts'
import { summarize, tellAll } from '../../src/app/publish.ts'
import { findPulls } from '../../src/app/review/find-pull.ts'
import { warnOfOpenBranch } from '../../src/app/warn-of-open-branch.ts'
import { type Origin, partsOf } from '../../src/core/change.ts'
import { accessWarning } from '../../src/report/access-check-markdown.ts'
import { logLine } from '../../src/report/change-lines.ts'
import { planJson } from '../../src/report/plan-json.ts'
import { planSentence } from '../../src/report/plan-markdown.ts'

const origins: readonly Origin[] = ['proposed', 'outstanding', 'drift']
// What looks at everything of its own accord; a run after a pull request is no such look, even where it was closed.
const roundEvents = ['schedule', 'workflow_dispatch']

/** Compares the policy with live PostHog. Its PostHog port has no write method. */
export const action = defineAction({
  name: 'drift',
  needs: 'reader',
  inputs: {
    ...posthogInputs,
    ...proofInputs,
    comment: { default: 'changes', values: ['changes', 'always', 'never'] },
    issue: { default: 'true', values: ['true', 'false'] },
    'fail-on-drift': { default: 'false', values: ['true', 'false'] },
    'sightings-file': {},
  },
  outputs: [
    'verdict',
    'changes',
    'proposed',
    'outstanding',
    'drift',
    'risky',
    'policy-digest',
    'plan-digest',
    'report-file',
  ],

  async handler(input, ports) {
    const { forge, run, job, files } = ports
    const [subject] = await findPulls(forge, run)
    // A closed one changes nothing any more: what it did is the branch's business.
    const pull = subject?.pull.state === 'open' ? subject.pull : undefined
    const seenIn = input['sightings-file']
    const remembered = seenIn ? await readSightings(files, job, seenIn) : undefined
    const folder = policyFolder(input['policy-path'])
    const drift = await computeDrift(ports, folder, pull, { remembered, proof: proofOf(input, run.repositoryId) })
    const { report, sightings, conceal } = drift
    const { changes, digest } = report.plan

    job.log(conceal(planSentence(report)))
    for (const origin of origins) {
      for (const part of partsOf(changes, origin)) job.log(conceal(`${origin}: ${logLine(part)}`))
    }
    const warning = report.accessCheck && accessWarning(report.accessCheck)
    if (warning) job.warn(conceal(warning))
    for (const gap of report.gaps) job.log(conceal(gap))
    job.output('verdict', report.verdict)
    job.output('changes', String(changes.length))
    for (const origin of origins) job.output(origin, String(partsOf(changes, origin).length))
    job.output('risky', String(new Set(report.review?.requirements.map(({ item }) => item.item)).size))
    job.output('policy-digest', report.policyDigest ?? '')
    job.output('plan-digest', digest)
    job.output('report-file', input['report-file'])
    await tellAll(
      async () => {
        if (seenIn && sightings) await writeSightings(files, seenIn, sightings)
      },
      async () => {
        if (input['report-file']) await files.write(input['report-file'], conceal(planJson(report)))
      },
      () => summarize(job, shownDrift(drift)),
      () => warnOfOpenBranch(ports, input['evidence-branch']),
      async () => {
        // The comment on what was merged is apply's.
        if (!subject || subject.pull.merged || input.comment === 'never') return
        await commentOnDrift(ports, subject.pull, drift, input.comment === 'always' ? 'always' : 'changes')
      },
      async () => {
        if (!subject && input.issue === 'true' && roundEvents.includes(run.event))
          await reportDriftIssue(ports, folder, drift)
      },
    )
    if (input['fail-on-drift'] === 'true' && (report.verdict === 'drifted' || report.verdict === 'incomplete'))
      job.fail(conceal(planSentence(report)))
  },
})
