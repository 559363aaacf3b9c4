import type { Edit } from '../core/edit.ts'
import type { Finding, Related, Severity } from '../core/finding.ts'
import { byPlace, type Location } from '../core/location.ts'
import type { Policy } from '../core/policy.ts'

/** What a rule may add to what it reports. */
export interface Details {
  /** Where this one weighs otherwise than the rule; what the policy writes under `lint.severities` wins. */
  readonly severity?: Severity
  /** Other places that belong to it. */
  readonly also?: readonly Related[]
  /** What mends it, where there is one safe answer. Its path is one of the file: no entry of a list that is split. */
  readonly fix?: Edit
}

export type Report = (at: Location, message: string, details?: Details) => void

/** A policy as a rule sees it. */
export interface CheckedPolicy extends Policy {
  /**
   * The day of the check in UTC, as `2027-03-31`. Left out where the answer must not depend on the day, as in the
   * review: rules about days find nothing then.
   */
  readonly today?: string
  /** The policy that a change starts from. Left out where there is no change: rules about one find nothing then. */
  readonly base?: Policy
}

/** One check of a policy that holds across its parts; what one value may be is the schema's to say. */
export interface LintRule {
  /** In kebab-case; its page is `docs/rules/<id>.md`. */
  readonly id: string
  readonly severity: Severity
  /** The review gate rests on what this rule proves: no policy weighs it otherwise, and no comment ignores it. */
  readonly isGate?: true
  /** It is about what a change does, and finds nothing where there is no base to compare with. */
  readonly needsBase?: true
  /** What it asks for, in one sentence, for the table of rules. */
  readonly summary: string
  check(policy: CheckedPolicy, report: Report): void
}

/**
 * Runs rules over a policy, and weighs what they find as the policy says. The findings come in the order of the text,
 * whatever the order of the rules.
 */
export function runRules(rules: readonly LintRule[], policy: CheckedPolicy): Finding[] {
  const findings: Finding[] = []
  for (const { id, severity, isGate, check } of rules) {
    const written = isGate ? undefined : severityOf(policy, id)
    if (written === 'off') continue
    check(policy, (at, message, { severity: own = severity, ...details } = {}) =>
      findings.push({ rule: id, severity: written ?? own, message, at, ...details }),
    )
  }
  return findings.sort((a, b) => byPlace(a.at, b.at))
}

// The schema knows every rule by name; here a rule is only its id.
function severityOf({ shape }: Policy, id: string): Severity | 'off' | undefined {
  const severities: Readonly<Record<string, Severity | 'off'>> = shape.lint?.severities ?? {}
  return Object.hasOwn(severities, id) ? severities[id] : undefined
}
