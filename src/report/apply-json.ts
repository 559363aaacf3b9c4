import type { ApplyReport } from './apply-markdown.ts'

/** What apply did, for machines, in the shape of `schemas/apply-v1.schema.json`. */
export function applyJson({ verdict, commit, planDigest, results, left, reason }: ApplyReport): string {
  const report = {
    version: 'apply-v1',
    verdict,
    commit,
    planDigest,
    reason: reason ?? null,
    leftAlone: left,
    results: results.map(({ change, outcome, reason: why }) => ({
      item: change.item,
      operation: change.operation,
      outcome,
      reason: why,
      fields: change.fields.map(({ field, live, wanted }) => ({ field, live: live ?? null, wanted: wanted ?? null })),
    })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
