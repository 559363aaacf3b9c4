import { defineAction, policyInputs } from '../../src/app/action.ts'
import { lintFolder } from '../../src/app/lint/lint-folder.ts'
import { summarize } from '../../src/app/publish.ts'
import { duplicateRule } from '../../src/policy/merge.ts'
import { findingsJson } from '../../src/report/findings-json.ts'
import { findingsMarkdown, findingsSentence } from '../../src/report/findings-markdown.ts'
import { findingLine } from '../../src/report/findings-text.ts'
import { sarif } from '../../src/report/sarif.ts'
import { ignoreRule } from '../../src/rules/ignores.ts'
import { lintRules } from '../../src/rules/lint/registry.gen.ts'

/** Lints the policy files. It reads files only and needs no key, so it also runs on forks. */
export const action = defineAction({
  name: 'lint',
  needs: 'files',
  inputs: { ...policyInputs, 'sarif-file': {}, 'fail-on': { default: 'error', values: ['error', 'warning', 'never'] } },
  outputs: ['errors', 'warnings', 'sarif-file', 'report-file'],

  async handler(input, { files, job, today, readBase }) {
    const report = await lintFolder(files, input['policy-path'], {
      today,
      readBase,
      tell: (finding) => job.log(findingLine(finding)),
    })
    const { findings, unchecked } = report
    const errors = findings.filter(({ severity }) => severity === 'error').length

    job.annotate(findings)
    job.log(findingsSentence(report))
    if (unchecked !== undefined) job.log(unchecked)
    await summarize(job, (detail) => findingsMarkdown(report, detail))
    job.output('errors', String(errors))
    job.output('warnings', String(findings.length - errors))
    job.output('sarif-file', input['sarif-file'])
    job.output('report-file', input['report-file'])
    if (input['sarif-file'])
      await files.write(input['sarif-file'], sarif(findings, [...lintRules, ignoreRule, duplicateRule]))
    if (input['report-file']) await files.write(input['report-file'], findingsJson(report))

    const fails = input['fail-on'] === 'warning' ? findings.length > 0 : input['fail-on'] === 'error' && errors > 0
    if (fails) job.fail(findingsSentence(report))
  },
})
