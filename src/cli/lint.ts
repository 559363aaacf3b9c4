import { lintPolicy } from '../app/lint-policy.ts'
import { byWeight } from '../core/finding.ts'
import { openFiles } from '../edges/runner/files.ts'
import { findingsJson } from '../report/findings-json.ts'
import { findingsSentence } from '../report/findings-markdown.ts'

/** `posthog-policy lint`: one line a finding, as compilers print them. */
export async function runLint(folder: string, { json }: { json?: boolean }): Promise<void> {
  const files = await openFiles(process.cwd()).policyFiles(folder)
  const { findings } = lintPolicy(files, folder)
  if (json) console.log(findingsJson(findings).trimEnd())
  else {
    for (const { at, severity, message, rule } of [...findings].sort(byWeight)) {
      console.log(`${at.file}:${at.start.line}:${at.start.column} ${severity} ${message} [${rule}]`)
    }
    console.log(findingsSentence(findings, files.length))
  }
  if (findings.length > 0) process.exitCode = 1
}
