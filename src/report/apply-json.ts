import type { ApplyResult } from '../core/apply-result.ts'
import type { ApplyReport } from './apply-markdown.ts'

/** What apply did, for machines, in the shape of `schemas/apply-v1.schema.json`. */
export function applyJson({ verdict, commit, planDigest, reason, left, revert, results, found }: ApplyReport): string {
  const report = {
    version: 'apply-v1',
    verdict,
    commit,
    planDigest: planDigest || null,
    reason: reason ?? null,
    leftAlone: left,
    revert: revert ?? null,
    results: results.map(resultJson),
    foundInPlace: found.map(({ item, operation, intendedBy }) => ({ item, operation, intendedBy })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** The part of one change that the report shares with the evidence. */
export function resultJson<T extends string>({
  change,
  outcome,
  reason,
  request,
}: Pick<ApplyResult, 'change' | 'reason' | 'request'> & { readonly outcome: T }) {
  return {
    item: change.item,
    operation: change.operation,
    outcome,
    reason,
    changeRequest: request ? { id: request.id, page: request.page } : null,
    fields: change.fields.map(({ field, live, wanted }) => ({ field, live: live ?? null, wanted: wanted ?? null })),
  }
}
