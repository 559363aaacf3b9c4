import type { Finding, Findings } from '../core/finding.ts'
import type { Location } from '../core/location.ts'

/** Lint findings for machines, in the shape of `schemas/report-v1.schema.json`. */
export function findingsJson({ findings, accepted }: Findings): string {
  const report = {
    version: 'report-v1',
    findings: findings.map(findingOf),
    accepted: accepted.map((finding) => ({ ...findingOf(finding), reason: finding.reason })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function findingOf({ rule, severity, message, at, also = [] }: Finding) {
  const others = also.map((other) => ({ message: other.message, place: placeOf(other.at) }))
  return { rule, severity, message, place: placeOf(at), also: others }
}

function placeOf({ file, start, end }: Location) {
  return { file, start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } }
}
