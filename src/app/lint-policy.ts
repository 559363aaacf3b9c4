import type { Finding, Findings } from '../core/finding.ts'
import type { Policy } from '../core/policy.ts'
import type { SourceFile } from '../core/source.ts'
import { loadPolicy } from '../policy/load.ts'
import { settle } from '../rules/ignores.ts'
import { lintRules } from '../rules/lint/registry.gen.ts'
import { type CheckedPolicy, runRules } from '../rules/rule.ts'

/** What lint finds, and the policy if it loads. */
export interface Linted extends Findings {
  readonly policy?: Policy
}

/**
 * Loads and checks policy files. Cross-file rules run only on a policy that loads: before that they would guess.
 *
 * @param today the day in UTC, for rules about days; left out where the answer must not depend on it
 * @param tell told each finding as soon as it is made
 */
export function lintPolicy(
  files: readonly SourceFile[],
  root: string,
  today?: string,
  tell: (finding: Finding) => void = () => {},
): Linted {
  const { policy, findings } = loadPolicy(files, root, tell)
  if (!policy) return { findings, accepted: [] }
  const checked = checkPolicy({ ...policy, ...(today && { today }) })
  for (const finding of checked.findings) tell(finding)
  return { policy, ...checked }
}

/** Checks what holds across the parts of a policy. */
export function checkPolicy(policy: CheckedPolicy): Findings {
  return settle(runRules(lintRules, policy), policy, lintRules)
}
