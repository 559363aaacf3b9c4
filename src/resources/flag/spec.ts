import type { Json, JsonObject } from '../../core/json.ts'

/** The fields of a flag that this version manages. `archived` is false for every flag that a policy names. */
export type FlagSpec = {
  readonly description?: string
  readonly active: boolean
  /**
   * Percent of users while the flag is on. Live flags that are not one plain group have no single number: there it
   * is an object that shows the groups, so that it equals no number and is never silently rewritten.
   */
  readonly rollout: number | JsonObject
  readonly tags?: readonly Json[]
  readonly archived: boolean
}
