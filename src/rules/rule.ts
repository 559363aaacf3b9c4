import type { Finding, Severity } from '../core/finding.ts'
import { byPlace, type Location } from '../core/location.ts'
import type { Policy } from '../core/policy.ts'

/** One check of a policy that holds across its parts; what one value may be is the schema's to say. */
export interface LintRule {
  /** In kebab-case; its page is `docs/rules/<id>.md`. */
  readonly id: string
  readonly severity: Severity
  /** What it asks for, in one sentence, for the table of rules. */
  readonly summary: string
  check(policy: Policy, report: (at: Location, message: string) => void): void
}

/** Runs rules over a policy; the findings come in the order of the text, whatever the order of the rules. */
export function runRules(rules: readonly LintRule[], policy: Policy): Finding[] {
  const findings: Finding[] = []
  for (const { id, severity, check } of rules) {
    check(policy, (at, message) => findings.push({ rule: id, severity, message, at }))
  }
  return findings.sort((a, b) => byPlace(a.at, b.at))
}
