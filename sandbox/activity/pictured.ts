import type { JsonRecord } from '../values.ts'
import type { Variant } from '../variant.ts'

/** One thing that the log watches, as it stood at some moment. */
export interface Pictured extends Subject {
  look: Look
}

/** A thing without the manner in which it is shown. */
export interface Subject {
  id: string
  /** Null for what belongs to the organization as a whole. */
  projectId: number | null
  fields: JsonRecord
  context: JsonRecord | null
  /** True: the organization does not hear of it, though it is there. */
  silent?: boolean
}

/** How rows about one kind of thing look. */
export interface Look {
  scope: string
  /** What a row about it is called. */
  name: (thing: Subject, activity: string) => string
  /** What people read in place of a field's name. */
  words?: Readonly<Record<string, string>>
  /** Fields whose values never enter the log. */
  masked?: readonly string[]
  /** Another verb than `updated`. */
  verb?: (variant: Variant, before: JsonRecord, after: JsonRecord) => string
}

/** Everything that the log watches, by scope and id. */
export type Picture = ReadonlyMap<string, Pictured>
