import { byWeight, type Finding, type LintReport } from '../core/finding.ts'
import { plural } from '../core/text.ts'
import { code, details, paragraphs, prose, table } from './markdown.ts'

/** Lint findings for the summary page of a job. */
export function findingsMarkdown(found: LintReport): string {
  const rows = [...found.findings]
    .sort(byWeight)
    .map((finding) => [finding.severity, placeOf(finding), sentences(finding), code(finding.rule)])
  const accepted = found.accepted.map((one) => [placeOf(one), prose(one.message), code(one.rule), prose(one.reason)])
  return paragraphs(
    '## PostHog policy: lint',
    `**${findingsSentence(found)}**`,
    rows.length > 0 && table(['', 'Where', 'What', 'Rule'], rows),
    accepted.length > 0 &&
      details(plural(accepted.length, 'accepted finding'), table(['Where', 'What', 'Rule', 'Why accepted'], accepted)),
    found.unchecked && prose(found.unchecked),
  )
}

function placeOf({ at }: Pick<Finding, 'at'>): string {
  return code(`${at.file}:${at.start.line}:${at.start.column}`)
}

function sentences({ message, also = [] }: Finding): string {
  return [prose(message), ...also.map((other) => `${placeOf(other)}: ${prose(other.message)}`)].join(' ')
}

/** How many findings there are, and in how much, in one sentence; accepted ones are counted apart. */
export function findingsSentence({ findings, accepted, files, tests }: LintReport): string {
  const apart = accepted.length > 0 ? ` ${plural(accepted.length, 'finding is', 'findings are')} accepted.` : ''
  const looked = `${plural(files, 'policy file')}${tests > 0 ? ` and ${plural(tests, 'access test')}` : ''}`
  if (findings.length === 0) return `${looked}, no findings.${apart}`
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - errors
  return `${plural(errors, 'error')} and ${plural(warnings, 'warning')} in ${looked}.${apart}`
}
