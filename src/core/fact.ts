import type { JsonObject } from './json.ts'

/**
 * Every fact that a change can have, and what it says. The review gate asks for approval by fact; a fact that no rule is
 * about is told, and asks for nothing. The table in the documentation and the schemas are held to this list.
 */
export const facts = {
  rollout_over: 'the exposure of a flag rises above the limit of its project, or more is asked of it there',
  audience_widened: 'a flag can reach people whom it could not reach before',
  filter_removed: 'a flag no longer asks for a condition',
  turned_on: 'a flag is turned on',
  turned_off: 'a flag is turned off',
  variant_moved: 'a flag gives some users another variant',
  payload_changed: 'a flag gives the code another payload',
  flag_created_live: 'a new flag is on for somebody at once',
  flag_deleted: 'a flag goes, archived or deleted',
  flag_history_lost: 'a new flag may take the key of a deleted one, whose history is then lost for good',
  dependency_changed: 'a flag depends on other flags than before',
  continuity_changed: 'a flag decides anew which users get it',
  owner_granted: 'somebody becomes owner of the organization',
  admin_granted: 'somebody becomes admin of the organization',
  access_granted: 'by this entry somebody may be able to do more than before',
  access_removed: 'by this entry somebody may be able to do less than before',
  default_opened: 'everybody without a rule of their own gets more than before',
  sso_relaxed: 'somebody may log in, or come in, who could not before',
  two_factor_relaxed: 'a second factor is no longer asked of everybody',
  key_scope_widened: 'an API key may do more than before, or is new',
  policy_gate_changed: 'what the review itself reads changes, and is not provably stricter',
  guardrail_changed: 'a guardrail allows more than before, or an exception from one is written',
  drift_accepted: 'a difference is accepted, or accepted for longer',
  expiry_extended: 'somebody stays for longer than was approved',
  pipeline_changed: 'what runs or guards the review changes',
  self_benefit: 'whoever gains by the change wrote a part of it, or approved it',
} as const

/** What a change means, beyond which field it touches. */
export type FactName = keyof typeof facts

export interface Fact {
  readonly name: FactName
  /** A sentence for the reviewer. */
  readonly sentence: string
  /** The numbers and names behind the sentence, for reports that machines read. */
  readonly detail: JsonObject
}
