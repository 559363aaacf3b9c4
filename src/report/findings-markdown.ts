import { type AcceptedFinding, byWeight, type Finding, type LintReport } from '../core/finding.ts'
import { plural } from '../core/text.ts'
import { type Detail, shortNote } from './ladder.ts'
import { code, details, paragraphs, prose, table } from './markdown.ts'

/** Lint findings for the summary page of a job, at any length. */
export function findingsMarkdown(found: LintReport, detail: Detail = 'full'): string {
  return paragraphs(
    '## PostHog policy: lint',
    `**${findingsSentence(found)}**`,
    shortNote(detail),
    found.findings.length > 0 && detail !== 'verdict' && findingsTable([...found.findings].sort(byWeight), detail),
    found.accepted.length > 0 && detail === 'full' && acceptedSection(found.accepted),
    found.unchecked && prose(found.unchecked),
  )
}

function findingsTable(findings: readonly Finding[], detail: Detail): string {
  if (detail === 'counts') return countTable(findings)
  if (detail === 'lines') {
    const lines = findings.map((finding) => [finding.severity, placeOf(finding), code(finding.rule)])
    return table(['', 'Where', 'Rule'], lines)
  }
  const rows = findings.map((finding) => [
    finding.severity,
    placeOf(finding),
    detail === 'full' ? sentences(finding) : prose(finding.message),
    code(finding.rule),
  ])
  return table(['', 'Where', 'What', 'Rule'], rows)
}

function countTable(findings: readonly Finding[]): string {
  const kinds = Map.groupBy(findings, ({ severity, rule }) => `${severity} ${rule}`)
  const rows = [...kinds.values()].flatMap((alike) =>
    alike.slice(0, 1).map(({ severity, rule }) => [severity, code(rule), String(alike.length)]),
  )
  return table(['', 'Rule', 'How many'], rows)
}

function acceptedSection(accepted: readonly AcceptedFinding[]): string {
  const rows = accepted.map((one) => [placeOf(one), prose(one.message), code(one.rule), prose(one.reason)])
  return details(plural(accepted.length, 'accepted finding'), table(['Where', 'What', 'Rule', 'Why accepted'], rows))
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
