import type { Change } from '../core/change.ts'
import type { Entry } from '../core/entry.ts'
import type { Waiting } from '../core/errors.ts'
import type { Fact } from '../core/fact.ts'
import type { JsonObject } from '../core/json.ts'
import type { Item, Kind } from '../core/kind.ts'
import type { Path } from '../core/location.ts'
import type { Policy } from '../core/policy.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import type { PostHogReader } from '../core/ports/posthog.ts'
import type { Projects } from '../core/snapshot.ts'
import type { Listing } from './directory.ts'
import type { Logged } from './logged.ts'
import type { Names } from './names.ts'
import type { Step } from './step.ts'

/** What a kind needs to read itself: where to ask, and how live things are called in the policies that are compared. */
export interface Scope {
  readonly posthog: PostHogReader
  readonly organization: string
  readonly names: Names
  /** All policies that take part in the comparison, the wanted one first: whatever any of them declares is read. */
  readonly policies: readonly Policy[]
  /** The projects that are looked at; only they are read. Left out: all. */
  readonly projects?: Projects
}

/**
 * The projects to read, of those that are looked at: all that the wanted policy declares, save those that are still to
 * be created, and of the others' those that are still there. One that is declared with its number must be there. A
 * project that was deleted, and taken out of the policy for it, must not make a kind unreadable.
 */
export function projectsToRead(
  { names, policies, projects = 'all' }: Scope,
  declared: (shape: PolicyShape) => readonly string[],
): string[] {
  const [wanted, ...others] = policies
  const isToCome = (alias: string) => {
    const project = wanted?.shape.projects?.[alias]
    return project !== undefined && project.id === undefined && !names.hasProject(alias)
  }
  const ours = (wanted ? declared(wanted.shape) : []).filter((alias) => !isToCome(alias))
  const theirs = others.flatMap(({ shape }) => declared(shape)).filter((alias) => names.hasProject(alias))
  return [...new Set([...ours, ...theirs])].filter((alias) => projects === 'all' || projects.has(alias))
}

/** How far the policy reaches for a kind, as `manage:` says. */
export type Reach = 'off' | 'update' | 'exclusive'

/** Everything we know about one PostHog kind. */
export interface Resource<Spec extends JsonObject> {
  readonly kind: Kind
  /** Kinds that must exist first. */
  readonly after: readonly Kind[]
  /** Keys begin with a project, and `read` asks each project on its own: so single projects can be read. */
  readonly perProject?: true
  /** The lists of the directory that `read` looks things up in, or `writes`; no others need to be read for it. */
  readonly looksUp: readonly Listing[]
  /** The fields whose difference is an update. */
  readonly compare: readonly (keyof Spec & string)[]
  /** What PostHog holds in a field that nobody has ever set. */
  readonly unset?: Partial<Spec>
  /** Fields that only describe: changing them takes no approval back. */
  readonly wording?: readonly (keyof Spec & string)[]
  /** What PostHog's activity log tells about the kind; left out where PostHog logs nothing. */
  readonly logged?: Logged
  /** How far the policy reaches. */
  reach(shape: PolicyShape): Reach
  /** What the policy asks for, with places. */
  desired(policy: Policy): Entry<Spec>[]
  /** The inverse of `desired`: entries as a part of a policy. */
  emit(entries: readonly Entry<Spec>[]): PolicyShape
  /** Where an entry stands in a policy, or would stand: behind its siblings, where it is one of a list. */
  place(key: string, shape: PolicyShape): Path
  /** What the language has no word for, of a live entry: sentences without a subject, told where PostHog is written out. */
  unsaid?(entry: Entry<Spec>): readonly string[]
  /** Every live entry within the scope, from list endpoints; or throws. */
  read(scope: Scope): Promise<Entry<Spec>[]>
  /**
   * Whether the policy speaks about the place where this entry would stand, so that leaving the entry out means that
   * it shall not be there. A section that is left out says nothing: absent is not empty.
   */
  manages(key: string, shape: PolicyShape): boolean
  /** Items that must exist before this one can. */
  needs(entry: Entry<Spec>): Item[]
  /** What going from one state to the other means, judged by the limits of the given policy. */
  facts(key: string, before: Spec | undefined, after: Spec | undefined, limits: PolicyShape): Fact[]
  /** Whether somebody gains or loses by the step. */
  effect(before: Spec | undefined, after: Spec | undefined): 'grant' | 'revoke'
  /** Whether a live entry is what an interrupted create of ours leaves behind, to be finished by the next run. */
  isHalfMade?(live: Entry<Spec>, wanted: Spec): boolean
  /** The sentence that a reviewer reads. */
  describe(change: Pick<Change, 'key' | 'operation' | 'fields' | 'live' | 'wanted'>): string
  /**
   * The writes that perform the change, in order: asked for when a plan is made, which lists them, and again when it is
   * their turn. Reads nothing by itself.
   *
   * @throws {UserError} when it must not be performed, or cannot go on before somebody acts: then nothing is sent
   */
  writes(change: Change, scope: Scope): Step[]
  /** What the change still waits for once its writes are sent. */
  awaits?(change: Change): Waiting | undefined
}

/** A resource whose fields are not known by type, as the plan sees them. */
export type AnyResource = Resource<JsonObject>

/** The project that an entry of a kind stands in, by the policy's name for it; undefined where kinds have none. */
export function projectOf({ perProject }: Pick<AnyResource, 'perProject'>, key: string): string | undefined {
  return perProject && key.slice(0, key.indexOf('/'))
}

/**
 * Declares a kind with its own field types and hands it out untyped. Sound because a resource only ever gets back
 * entries that it made itself, matched by kind.
 */
export function defineResource<Spec extends JsonObject>(resource: Resource<Spec>): AnyResource {
  return resource as unknown as AnyResource
}
