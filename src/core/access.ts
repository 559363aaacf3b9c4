import type { Level } from './subjects.ts'

/**
 * How an organization settles rules that disagree: the highest level counts, or the rule that names the thing and the
 * person most closely does.
 */
export type Mode = 'highest' | 'specific'

/** A level that a rule can give: on a project `none`, `member`, `admin`; on everything in it the others. */
export type AccessLevel = 'none' | 'viewer' | 'editor' | 'manager' | 'member' | 'admin'

/** Whom a rule is about; `everybody` are those without a rule of their own. */
export type RuleSubject =
  | { readonly type: 'everybody' }
  | { readonly type: 'role'; readonly name: string }
  | { readonly type: 'member'; readonly name: string }

/** One access rule: on a project (kind `project`), on every object of a kind in it, or on one object. */
export interface Rule {
  readonly kind: string
  /** PostHog's id of the object. */
  readonly object?: string
  readonly subject: RuleSubject
  readonly level: AccessLevel
}

/** Why somebody has a level. */
export type Reason =
  /** They do not belong to the organization. */
  | { readonly because: 'stranger' }
  /** Admins and owners of the organization may do everything. */
  | { readonly because: 'organization_level'; readonly level: Exclude<Level, 'member'> }
  /** Whoever made an object may do everything with it. */
  | { readonly because: 'creator' }
  /** The rules that decide. Several, where they give the same level as closely: only all of them together matter. */
  | { readonly because: 'rules'; readonly rules: readonly Rule[] }
  /** No rule touches them. `isStated` is false where a policy does not say so, and PostHog may hold a rule unseen. */
  | { readonly because: 'built_in'; readonly isStated: boolean }
  /** The plan lacks `access_control`: rules are stored and count for nothing. */
  | { readonly because: 'not_entitled' }
  /** They cannot get into the project, so nothing in it is theirs; why not stands inside. */
  | { readonly because: 'closed_project'; readonly reason: Reason }

/** A level, and why. */
export interface Explanation {
  readonly level: AccessLevel
  readonly reason: Reason
}

/** What is asked about: a project (kind `project`), every object of a kind in it, or one object. */
export interface Target {
  readonly project: string
  readonly kind: string
  /** PostHog's id of the object. */
  readonly object?: string
}

/** People who go from one level to another on the same targets, for the same reasons. */
export interface AccessShift {
  readonly project: string
  /** Kinds, or `kind/id` for single objects. */
  readonly on: readonly string[]
  readonly people: readonly string[]
  readonly before: Explanation
  readonly after: Explanation
}

/** A rule that one state has otherwise than the other. */
export interface RuleChange {
  readonly project: string
  readonly before: Rule | undefined
  readonly after: Rule | undefined
}

/** People who hold other roles than before, and have the level in the organization that they had. */
export interface RolesChange {
  readonly people: readonly string[]
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What going from one state to another does to people's access, where rules are settled in one mode. */
export interface AccessDiff {
  readonly mode: Mode
  readonly gains: readonly AccessShift[]
  readonly losses: readonly AccessShift[]
  /** The level stays, but for another reason. */
  readonly keeps: readonly AccessShift[]
  /** Changed rules by which nobody gains or loses anything. */
  readonly withoutEffect: readonly RuleChange[]
  /** People with other roles, who have what they had, for the same reasons. */
  readonly rolesWithoutEffect: readonly RolesChange[]
}

/** What a pull request does to access, in every mode that can be meant; or why nobody can tell. */
export type ProposedAccess =
  | { readonly state: 'known'; readonly diffs: readonly AccessDiff[] }
  | { readonly state: 'unknown'; readonly reason: string }

/** People with the same level for the same reason. */
export interface Holders extends Explanation {
  readonly people: readonly string[]
}

/** Everybody who has at least a level on a target, in one mode. */
export interface WhoCan {
  readonly mode: Mode
  readonly holders: readonly Holders[]
}

/** What one person may do on one thing, in one mode, and what if the rules named in the reason were not there. */
export interface PersonAnswer extends Explanation {
  readonly mode: Mode
  readonly otherwise: Explanation | undefined
}

/** What one person may do, thing by thing: the project itself first, then what rules speak about. */
export interface PersonAccess {
  readonly email: string
  readonly level: Level
  readonly roles: readonly string[]
  readonly projects: readonly {
    readonly project: string
    readonly things: readonly { readonly on: string; readonly answers: readonly PersonAnswer[] }[]
  }[]
}

const strengths: Readonly<Record<AccessLevel, number>> = {
  none: 0,
  viewer: 1,
  member: 1,
  editor: 2,
  admin: 2,
  manager: 3,
}

/** How much a level allows. Only levels of the same kind compare. */
export function strengthOf(level: AccessLevel): number {
  return strengths[level]
}

/** Tells whether a word is a level. */
export function isAccessLevel(word: string): word is AccessLevel {
  return Object.hasOwn(strengths, word)
}
