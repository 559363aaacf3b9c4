import type { Change } from '../core/change.ts'
import { equalJson, type Json } from '../core/json.ts'
import type { Activity, Step } from './activity.ts'
import type { Names } from './names.ts'

/** The change that somebody is looked for to: what is live, and how PostHog names it. */
export type Sought = Pick<Change, 'key' | 'operation' | 'live' | 'wanted' | 'handle'>

/** What PostHog's activity log tells about a kind. A kind without it is not logged. */
export interface Logged {
  /** What the log calls the kind. */
  readonly scopes: readonly string[]
  /** A field that is left out is not logged. */
  readonly fields: readonly string[]
  /**
   * Where a history of its own is, which every plan has and which needs no admin: of one entry, and of its project.
   * Undefined for a project that is not there.
   */
  own?(change: Sought, names: Names): { readonly entry?: string; readonly project: string } | undefined
  /** Whether a row is about the entry. */
  isAbout(row: Activity, change: Sought, names: Names): boolean
  /** Whether the entry was there after the row, or gone; undefined where the row made it neither come nor go. */
  presence(row: Activity, change: Sought): 'there' | 'gone' | undefined
  /** Whether the field had, after the row, the value that it has now; undefined where the row left it as it was. */
  ledTo(row: Activity, change: Sought, field: string, names: Names): boolean | undefined
}

/** PostHog writes this in place of what must not be read: all that a row tells then is that the field changed. */
const masked = 'masked'

/**
 * Whether a row sets a field to its live value.
 *
 * @param words what the log may call the field; case, spaces and punctuation do not count
 * @param read brings the log's value to our terms
 */
export function setTo(
  row: Activity,
  words: readonly string[],
  live: Json | undefined,
  read: (value: Json | undefined) => Json | undefined = (value) => value,
): boolean | undefined {
  const step = stepOf(row, words)
  if (!step) return undefined
  return step.after === masked || equalJson(read(step.after) ?? null, live ?? null)
}

/** Whether a row made something come or go; what gets another name goes by the old one and comes by the new one. */
export function cameOrWent(row: Activity, words: readonly string[] = [], name?: Json): 'there' | 'gone' | undefined {
  if (row.verb === 'created') return 'there'
  if (row.verb === 'deleted') return 'gone'
  const step = stepOf(row, words)
  if (step && equalJson(step.after, name)) return 'there'
  return step && equalJson(step.before, name) ? 'gone' : undefined
}

/** Whether a row names something, before or after it. */
export function isCalled(row: Activity, words: readonly string[], name: Json | undefined): boolean {
  const step = stepOf(row, words)
  return name !== undefined && (row.name === name || equalJson(step?.before, name) || equalJson(step?.after, name))
}

/** The step of a row about one field. */
export function stepOf({ steps }: Activity, words: readonly string[]): Step | undefined {
  const wanted = words.map(bare)
  return steps.open().find(({ field }) => wanted.includes(bare(field)))
}

// `SAML entity ID` and `saml_entity_id` are one field.
function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
