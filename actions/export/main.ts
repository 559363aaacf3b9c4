import { defineAction, posthogInputs } from '../../src/app/action.ts'
import { runExport } from '../../src/app/export/run-export.ts'
import { policyFolder } from '../../src/app/policy-folder.ts'
import { summarize } from '../../src/app/publish.ts'
import { UserError } from '../../src/core/errors.ts'
import { exportJson } from '../../src/report/export-json.ts'
import { exportMarkdown, exportSentence } from '../../src/report/export-markdown.ts'
import { fitting } from '../../src/report/ladder.ts'
import { usageText } from '../../src/report/usage.ts'

// GitHub refuses a longer text of a pull request; counted in UTF-16 units.
const longestBody = 65_536

/** Writes what is live in PostHog into policy files. Its PostHog port has no write method. */
export const action = defineAction({
  name: 'export',
  needs: 'reader',
  inputs: {
    ...posthogInputs,
    'output-path': {},
    adopt: {},
    'pull-request': { default: 'false', values: ['true', 'false'] },
  },
  outputs: ['files', 'changed', 'pull-request', 'report-file'],

  async handler(input, { posthog, files, forge, run, job }) {
    const folder = policyFolder(input['policy-path'])
    const output = input['output-path'] ? policyFolder(input['output-path']) : folder
    // Names of roles hold blanks, so that only a line end can part two items.
    const items = input.adopt.split(/\r?\n/).flatMap((line) => line.trim() || [])
    const { texts, report, changedBy, branch } = await runExport(posthog, files, { folder, output, items })

    job.log(exportSentence(report))
    for (const path of texts.keys()) job.log(`wrote ${path}`)
    for (const { what, reason } of [...report.unread, ...report.leftOut]) job.log(`left out ${what}: ${reason}`)
    for (const { what, reason } of report.unread) job.warn(`${what} ${reason}`)
    const footer = `<sub>${usageText(report.usage)}</sub>`
    await summarize(job, (detail) => `## PostHog policy: export\n\n${exportMarkdown(report, detail)}\n\n${footer}\n`)
    job.output('files', [...texts.keys()].join('\n'))
    job.output('changed', String(texts.size > 0))
    job.output('report-file', input['report-file'])
    if (input['report-file']) await files.write(input['report-file'], exportJson(report))

    if (input['pull-request'] !== 'true' || texts.size === 0) {
      job.output('pull-request', '')
      return
    }
    const base = run.ref.replace(/^refs\/heads\//, '')
    if (base === run.ref) {
      throw new UserError(
        'The run is not on a branch, so there is none that a pull request could go to.',
        'Run it on the default branch.',
      )
    }
    const body = fitting(
      (detail) => exportMarkdown(report, detail),
      ({ length }) => length <= longestBody,
    )
    const title = exportSentence(report).replace(/\.$/, '')
    const url = await forge.propose({ branch, base, onto: run.sha, title, body, changedBy, files: texts })
    job.log(`Pull request: ${url}`)
    job.output('pull-request', url)
  },
})
