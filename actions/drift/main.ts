import { defineAction, posthogInputs } from '../../src/app/action.ts'
import { computeDrift } from '../../src/app/compute-drift.ts'
import { findPulls } from '../../src/app/find-pull.ts'
import { policyFolder } from '../../src/app/policy-folder.ts'
import { inform } from '../../src/app/publish.ts'
import { readSightings, writeSightings } from '../../src/app/sightings-file.ts'
import { keepComment } from '../../src/app/sticky-comment.ts'
import { type Origin, partsOf } from '../../src/core/change.ts'
import { accessWarning } from '../../src/report/access-check-markdown.ts'
import { logLine } from '../../src/report/change-lines.ts'
import { planJson } from '../../src/report/plan-json.ts'
import { planMarkdown, planSentence } from '../../src/report/plan-markdown.ts'

const origins: readonly Origin[] = ['proposed', 'outstanding', 'drift']

/** Compares the policy with live PostHog. Its PostHog port has no write method. */
export const action = defineAction({
  name: 'drift',
  needs: 'reader',
  inputs: {
    ...posthogInputs,
    comment: { default: 'changes', values: ['changes', 'always', 'never'] },
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
    // A closed one changes nothing any more: what it did is the branch's business, and its comment is apply's.
    const pull = subject?.pull.state === 'open' ? subject.pull : undefined
    const seenIn = input['sightings-file']
    const remembered = seenIn ? await readSightings(files, job, seenIn) : undefined
    const drift = await computeDrift(ports, policyFolder(input['policy-path']), pull, remembered)
    const { report, key, sightings, conceal } = drift
    const markdown = conceal(planMarkdown(report))
    const { changes, digest } = report.plan

    job.log(conceal(planSentence(report)))
    for (const origin of origins) {
      for (const part of partsOf(changes, origin)) job.log(conceal(`${origin}: ${logLine(part)}`))
    }
    const warning = report.accessCheck && accessWarning(report.accessCheck)
    if (warning) job.warn(conceal(warning))
    for (const gap of report.gaps) job.log(conceal(gap))
    if (seenIn && sightings) await writeSightings(files, seenIn, sightings)
    await job.summary(markdown)
    job.output('verdict', report.verdict)
    job.output('changes', String(changes.length))
    for (const origin of origins) job.output(origin, String(partsOf(changes, origin).length))
    job.output('risky', String(new Set(report.review?.requirements.map(({ item }) => item.item)).size))
    job.output('policy-digest', report.policyDigest ?? '')
    job.output('plan-digest', digest)
    job.output('report-file', input['report-file'])
    if (input['report-file']) await files.write(input['report-file'], conceal(planJson(report)))

    if (pull && input.comment !== 'never') {
      const marker = { kind: 'drift' as const, key, sha: pull.head, run: run.id, attempt: run.attempt }
      const create = input.comment === 'always' || changes.length > 0 || report.review?.state === 'pending'
      await inform(job, 'The comment', () => keepComment(forge, pull.number, marker, markdown, create))
    }
    if (input['fail-on-drift'] === 'true' && (report.verdict === 'drifted' || report.verdict === 'incomplete'))
      job.fail(conceal(planSentence(report)))
  },
})
