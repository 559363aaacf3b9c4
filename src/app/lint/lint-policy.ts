import type { Findings } from '../../core/finding.ts'
import type { Policy } from '../../core/policy.ts'
import type { SourceFile } from '../../core/source.ts'
import { loadPolicy } from '../../policy/load.ts'
import { settle } from '../../rules/ignores.ts'
import { lintRules } from '../../rules/lint/registry.gen.ts'
import { type CheckedPolicy, runRules } from '../../rules/rule.ts'

/** What lint finds, and the policy if it loads. */
export interface Linted extends Findings {
  readonly policy?: Policy
}

/**
 * Loads and checks policy files by themselves: not against what they were before, and, without a day, with the same
 * answer on every day.
 *
 * @param today the day in UTC, for rules about days
 */
export function lintPolicy(files: readonly SourceFile[], root: string, today?: string): Linted {
  const { policy, findings } = loadPolicy(files, root)
  if (!policy) return { findings, accepted: [] }
  return { policy, ...checkPolicy({ ...policy, ...(today && { today }) }) }
}

/** Checks what holds across the parts of a policy. Only of a policy that loads: before that, rules would guess. */
export function checkPolicy(policy: CheckedPolicy): Findings {
  return settle(runRules(lintRules, policy), policy, lintRules)
}

/** The rules that need to know what the policy was before. */
export function rulesAboutChanges(): string[] {
  return lintRules.filter(({ needsBase }) => needsBase).map(({ id }) => id)
}
