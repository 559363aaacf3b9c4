import type { Finding } from '../core/finding.ts'
import type { Policy } from '../core/policy.ts'
import type { SourceFile } from '../core/source.ts'
import { loadPolicy } from '../policy/load.ts'
import { lintRules } from '../rules/lint/registry.gen.ts'
import { runRules } from '../rules/rule.ts'

/** Loads and checks policy files. Cross-file rules run only on a policy that loads: before that they would guess. */
export function lintPolicy(
  files: readonly SourceFile[],
  root: string,
): { policy?: Policy; findings: readonly Finding[] } {
  const loaded = loadPolicy(files, root)
  if (!loaded.policy) return { findings: loaded.findings }
  return { policy: loaded.policy, findings: runRules(lintRules, loaded.policy) }
}
