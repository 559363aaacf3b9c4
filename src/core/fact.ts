import type { JsonObject } from './json.ts'

/**
 * What a change means, beyond which field it touches. The review gate asks for approval by fact; a fact that no rule is
 * about is told, and asks for nothing.
 */
export type FactName =
  | 'rollout_over'
  | 'audience_widened'
  | 'filter_removed'
  | 'turned_on'
  | 'turned_off'
  | 'variant_moved'
  | 'payload_changed'
  | 'flag_created_live'
  | 'flag_deleted'
  | 'dependency_changed'
  | 'continuity_changed'
  | 'owner_granted'
  | 'admin_granted'
  | 'policy_gate_changed'
  | 'pipeline_changed'
  | 'default_opened'
  | 'sso_relaxed'
  | 'two_factor_relaxed'

export interface Fact {
  readonly name: FactName
  /** A sentence for the reviewer. */
  readonly sentence: string
  /** The numbers behind the sentence, for reports that machines read. */
  readonly detail: JsonObject
}
