import type { Item } from './kind.ts'

/** People, or groups of them such as companies, whom one condition of a flag holds, and how many of them get the flag. */
export interface Reached {
  /** The condition, in Markdown. */
  readonly whom: string
  readonly unit: 'people' | 'groups'
  /** How many the condition holds, and how many there are; PostHog counts roughly. */
  readonly held: number
  readonly total: number
  /** The percentage of them that gets the flag, now and afterwards. */
  readonly from: number
  readonly to: number
}

/** What PostHog will do to a flag at a time, because somebody told it to. */
export interface ScheduledStep {
  /** In Markdown. */
  readonly what: string
  /** ISO 8601. */
  readonly at: string
  /** How often it is done again; undefined for once. */
  readonly repeats: string | undefined
  /** Their e-mail, where PostHog says it. */
  readonly by: string | undefined
}

/** What PostHog knows about a flag besides what is changed. It helps whoever decides, and is no part of what they decide. */
export interface FlagContext {
  readonly item: Item
  readonly reached: readonly Reached[]
  /** When code last asked for the flag (ISO 8601); null for never, undefined where PostHog does not say. */
  readonly lastCalled: string | null | undefined
  readonly scheduled: readonly ScheduledStep[]
}

/** What was asked about risky flags, and what was not. */
export interface FlagContexts {
  readonly flags: readonly FlagContext[]
  /** Why something is missing, each reason once, as a sentence. */
  readonly gaps: readonly string[]
}
