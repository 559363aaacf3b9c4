import { show } from '../../core/text.ts'
import type { LintRule } from '../rule.ts'

/** A key may do more than what it is for. */
export const apiKeyTooWide: LintRule = {
  id: 'api-key-too-wide',
  severity: 'warning',
  summary: 'A key has no scope that it does not need.',

  check({ shape, locate }, report) {
    for (const [index, { kind, use, scopes }] of (shape.api_keys ?? []).entries()) {
      for (const [place, scope] of scopes.entries()) {
        const isReading = kind === 'ci' && use !== 'apply'
        const why =
          tooMuch(scope) ?? (isReading && scope.endsWith(':write') ? `A key for ${use} only reads.` : undefined)
        if (why) report(locate(['api_keys', index, 'scopes', place]), `The scope "${show(scope)}" is too wide. ${why}`)
      }
    }
  },
}

function tooMuch(scope: string): string | undefined {
  if (scope === '*') return 'Whoever finds the key may do everything. Name what it needs.'
  return scope === 'approvals:write' ? 'A key that may approve makes every approval worthless.' : undefined
}
