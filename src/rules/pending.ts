import type { Severity } from '../core/finding.ts'

/** A part of the language that may be written, and that nothing acts on yet. */
export interface Pending {
  /** Where it stands; `*` is any key. */
  readonly path: readonly string[]
  /** What does not happen, in a sentence. */
  readonly gap: string
  /** Where going on as if it counted would do harm. */
  readonly severity?: Severity
}

/** Whoever makes a part work takes it out of this list. */
export const pending: readonly Pending[] = [
  {
    path: ['roles', '*', 'was'],
    gap: 'Under a new key the old role would be deleted, and an empty one made. Keep the old key; "name" may change.',
    severity: 'error',
  },
  {
    path: ['projects', '*', 'was'],
    gap: 'What stands under the old key would count as taken out. Keep the old key; "name" may change.',
    severity: 'error',
  },
  { path: ['feature_flags', '*', 'change_by'], gap: 'Whoever is in the lists may edit flags by hand.' },
  { path: ['flags', '*', '*', 'expires'], gap: 'Nobody is told when the day comes.' },
  { path: ['api_keys'], gap: 'No key is compared with PostHog.' },
]
