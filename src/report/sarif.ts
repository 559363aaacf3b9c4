import { byWeight, type Finding } from '../core/finding.ts'
import type { Location } from '../core/location.ts'

/** A rule as the page of a finding names it. */
interface RuleInfo {
  readonly id: string
  readonly summary: string
}

// GitHub refuses a file with more results than that in one run.
const mostResults = 25_000

const home = 'https://github.com/posthog-policy/posthog-policy'

/**
 * Findings as SARIF 2.1.0, as code scanning takes them: one run, one result a finding, places with columns in UTF-16
 * units. Accepted findings are left out: code scanning would show them as open. Of more findings than GitHub takes, the most
 * severe ones count. A result is recognised again in a later run by its rule, its file and its sentence, wherever it has
 * moved.
 *
 * @param rules what is known of the rules, for their summaries; rules of the YAML reader and the schema have none
 */
export function sarif(findings: readonly Finding[], rules: readonly RuleInfo[]): string {
  const shown = findings.length > mostResults ? [...findings].sort(byWeight).slice(0, mostResults) : findings
  const ids = [...new Set(shown.map(({ rule }) => rule))].sort()
  const driver = { name: 'posthog-policy', informationUri: home, rules: ids.map((id) => descriptor(id, rules)) }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results: shown.map((one) => result(one, ids)) }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function descriptor(id: string, rules: readonly RuleInfo[]) {
  const known = rules.find((rule) => rule.id === id)
  const text = known?.summary ?? 'The file must be YAML that the schema of the policy allows.'
  return {
    id,
    shortDescription: { text },
    ...(known && { helpUri: `${home}/blob/main/docs/rules/${id}.md` }),
  }
}

function result({ rule, severity, message, at, also = [] }: Finding, ids: readonly string[]) {
  const others = also.map((other) => ({ physicalLocation: locationOf(other.at), message: { text: other.message } }))
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: severity,
    message: { text: message },
    locations: [{ physicalLocation: locationOf(at) }],
    ...(others.length > 0 && { relatedLocations: others.map((other, id) => ({ id, ...other })) }),
    partialFingerprints: { 'ruleFileMessage/v1': `${rule}:${at.file}:${message}` },
  }
}

function locationOf({ file, start, end }: Location) {
  return {
    artifactLocation: { uri: file.toWellFormed().split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  }
}
