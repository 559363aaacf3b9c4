import type { JsonObject } from './json.ts'

/** What a change means, beyond which field it touches. The review gate asks for approval by fact. */
export type FactName = 'rollout_over' | 'owner_granted' | 'admin_granted' | 'policy_gate_changed' | 'pipeline_changed'

export interface Fact {
  readonly name: FactName
  /** A sentence for the reviewer. */
  readonly sentence: string
  /** The numbers behind the sentence, for reports that machines read. */
  readonly detail: JsonObject
}
