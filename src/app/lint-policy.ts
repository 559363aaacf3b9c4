import type { Finding } from '../core/finding.ts'
import type { Policy } from '../core/policy.ts'
import type { SourceFile } from '../core/source.ts'
import { loadPolicy } from '../policy/load.ts'
import { lintRules } from '../rules/lint/registry.gen.ts'
import { runRules } from '../rules/rule.ts'

/**
 * Loads and checks policy files. Cross-file rules run only on a policy that loads: before that they would guess.
 *
 * @param tell told each finding as soon as it is made
 */
export function lintPolicy(
  files: readonly SourceFile[],
  root: string,
  tell: (finding: Finding) => void = () => {},
): { policy?: Policy; findings: readonly Finding[] } {
  const loaded = loadPolicy(files, root, tell)
  if (!loaded.policy) return { findings: loaded.findings }
  const findings = runRules(lintRules, loaded.policy)
  for (const finding of findings) tell(finding)
  return { policy: loaded.policy, findings }
}
