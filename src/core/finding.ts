import type { Edit } from './edit.ts'
import { byPlace, type Location } from './location.ts'

export type Severity = 'error' | 'warning'

/** What a check found: one sentence, at one place. */
export interface Finding {
  /** Id of the rule, in kebab-case: also the name of its page in `docs/rules/`. */
  readonly rule: string
  readonly severity: Severity
  /** One sentence that says what is wrong and what to do. */
  readonly message: string
  readonly at: Location
  /** Other places that belong to it, each with what stands there. */
  readonly also?: readonly Related[]
  /** What mends it, where there is one safe answer: an edit of the file where it stands. */
  readonly fix?: Edit
}

/** A second place of a finding, such as the entry that was there first. */
export interface Related {
  readonly at: Location
  readonly message: string
}

/** A finding that the policy accepts, and why. It is counted apart. */
export interface AcceptedFinding extends Finding {
  readonly reason: string
}

/** All that lint has to say of a policy. */
export interface Findings {
  readonly findings: readonly Finding[]
  readonly accepted: readonly AcceptedFinding[]
}

/** All that one run of lint has to say, and how much it looked at. */
export interface LintReport extends Findings {
  /** How many policy files. */
  readonly files: number
  /** How many access tests. */
  readonly tests: number
  /** What was not checked, and why, in sentences. */
  readonly unchecked?: string
}

/** Orders findings for a reader: errors first, then by place. */
export function byWeight(a: Finding, b: Finding): number {
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1
  return byPlace(a.at, b.at) || Number(a.rule > b.rule) - Number(a.rule < b.rule)
}
