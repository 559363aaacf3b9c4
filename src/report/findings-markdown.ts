import { byWeight, type Finding } from '../core/finding.ts'
import { plural } from '../core/text.ts'
import { code, paragraphs, prose, table } from './markdown.ts'

/** Lint findings for the summary page of a job. */
export function findingsMarkdown(findings: readonly Finding[], files: number): string {
  const rows = [...findings]
    .sort(byWeight)
    .map(({ severity, message, at, rule }) => [
      severity,
      code(`${at.file}:${at.start.line}:${at.start.column}`),
      prose(message),
      code(rule),
    ])
  return paragraphs(
    '## PostHog policy: lint',
    `**${findingsSentence(findings, files)}**`,
    rows.length > 0 && table(['', 'Where', 'What', 'Rule'], rows),
  )
}

/** How many findings there are, in one sentence. */
export function findingsSentence(findings: readonly Finding[], files: number): string {
  if (findings.length === 0) return `${plural(files, 'policy file')}, no findings.`
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return `${plural(errors, 'error')} and ${plural(findings.length - errors, 'warning')} in ${plural(files, 'policy file')}.`
}
