import type { ApplyReport } from './apply-markdown.ts'

/** What apply did, for machines, in the shape of `schemas/apply-v1.schema.json`. */
export function applyJson(report: ApplyReport): string {
  return `${JSON.stringify({ version: 'apply-v1', ...applyBody(report) }, null, 2)}\n`
}

/** The part that the report shares with the evidence. */
export function applyBody({ verdict, commit, planDigest, results, left, revert, reason }: ApplyReport) {
  return {
    verdict,
    commit,
    planDigest,
    reason: reason ?? null,
    leftAlone: left,
    revert: revert ?? null,
    results: results.map(({ change, outcome, reason: why, request }) => ({
      item: change.item,
      operation: change.operation,
      outcome,
      reason: why,
      changeRequest: request ? { id: request.id, page: request.page } : null,
      fields: change.fields.map(({ field, live, wanted }) => ({ field, live: live ?? null, wanted: wanted ?? null })),
    })),
  }
}
