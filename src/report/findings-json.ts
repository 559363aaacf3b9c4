import type { Finding } from '../core/finding.ts'

/** Lint findings for machines, in the shape of `schemas/report-v1.schema.json`. */
export function findingsJson(findings: readonly Finding[]): string {
  const report = {
    version: 'report-v1',
    findings: findings.map(({ rule, severity, message, at: { file, start, end } }) => ({
      rule,
      severity,
      message,
      place: { file, start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } },
    })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
