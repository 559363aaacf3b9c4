import type { Mode, Rule } from '../core/access.ts'
import type { Level } from '../core/subjects.ts'

/** What a plan includes, as far as access rules care. */
export type Entitlement = 'access_control' | 'role_based_access'

/** All that decides who may do what, from a policy or from live PostHog. E-mails are in lower case. */
export interface AccessState {
  readonly settings: AccessSettings
  readonly people: readonly Person[]
  readonly projects: readonly ProjectAccess[]
}

/** How the organization, its plan and its PostHog settle rules. */
export interface AccessSettings {
  /** Undefined where nobody knows: then both modes are worked out. */
  readonly mode: Mode | undefined
  readonly entitlements: ReadonlySet<Entitlement>
  /** Newer PostHog: where the highest level counts, an object whose own default is `none` stays closed to rules on its kind. */
  readonly closedThingsStayClosed: boolean
}

/** Today's PostHog with a plan that has everything; the mode is the organization's, which a policy does not hold. */
export const assumed: AccessSettings = {
  mode: undefined,
  entitlements: new Set<Entitlement>(['access_control', 'role_based_access']),
  closedThingsStayClosed: true,
}

export interface Person {
  readonly email: string
  readonly level: Level
  readonly roles: readonly string[]
}

export interface ProjectAccess {
  readonly name: string
  readonly rules: readonly Rule[]
  /** Objects with a creator or a source that matters; the others need not be listed. */
  readonly objects: readonly AccessObject[]
  /** The kinds of which it is known that no default rule stands where none is listed. */
  readonly complete: 'all' | ReadonlySet<string>
}

/** A single object. */
export interface AccessObject {
  readonly kind: string
  readonly id: string
  /** E-mail of whoever made it. */
  readonly creator?: string
  /** The source that fills a table of the warehouse: rules on it count for the table. */
  readonly source?: string
}

/** The modes that can be meant: one, or both where it is unknown. */
export function modesOf({ mode }: AccessSettings): readonly Mode[] {
  return mode === undefined ? ['highest', 'specific'] : [mode]
}
