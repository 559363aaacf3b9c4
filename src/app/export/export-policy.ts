import type { Entry } from '../../core/entry.ts'
import { Bug } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import { type Item, itemOf, type Kind } from '../../core/kind.ts'
import { byPlace, type Location } from '../../core/location.ts'
import type { Policy } from '../../core/policy.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import type { PostHogReader } from '../../core/ports/posthog.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { buildPlan } from '../../plan/build.ts'
import type { LeftOut } from '../../report/export-markdown.ts'
import { resources } from '../../resources/registry.gen.ts'
import type { AnyResource } from '../../resources/resource.ts'
import { lintPolicy } from '../lint/lint-policy.ts'
import { filled, joined } from './join-shapes.ts'
import { filesOf, type PolicyTexts, sourcesOf } from './policy-texts.ts'
import { readEverything } from './read-everything.ts'
import { isSayable } from './sayable.ts'

/** A whole organization as the files of a policy. */
export interface Exported {
  readonly files: PolicyTexts
  /** How many entries the files hold. */
  readonly entries: number
  readonly leftOut: readonly LeftOut[]
  /** Kinds that could not be read: the files say nothing about them. */
  readonly unread: readonly LeftOut[]
}

type Kept = Map<Kind, Entry[]>
type Manage = NonNullable<PolicyShape['manage']>

// Where the files say everything, whatever they do not name is somebody's doing: a person sees that this is so.
const everything = {
  members: 'exclusive',
  roles: 'exclusive',
  role_members: 'exclusive',
  access: 'exclusive',
} as const satisfies Manage

/**
 * Writes down what is live: everything that the language can say, in files that lint and that PostHog matches. Both are
 * made sure of before anything is given back. What the language cannot say is left out and listed; and where a policy
 * that does not name it would remove it, the policy does not reach that far.
 *
 * @param folder the policy path, which every file lies below
 */
export async function exportPolicy(posthog: PostHogReader, organization: string, folder: string): Promise<Exported> {
  const { live, base } = await readEverything(posthog, organization)
  const head = { version: 1, organization: { id: organization } } as const satisfies PolicyShape
  const left = new Map<Item, string>()
  const kept = sayable(live, head, left)
  for (;;) {
    dropDependents(kept, left)
    const shape = shapeOf(kept, base)
    const written = (manage: Manage) =>
      filesOf(joined({ ...head, manage }, shape) as PolicyShape, kept, folder, [
        ...notesOf(live, kept, left),
        ...unreadIn(live),
      ])
    const files = written(everything)
    const { policy, findings } = lintPolicy(sourcesOf(files), folder)
    const errors = findings.filter(({ severity }) => severity === 'error')
    if (policy && errors.length === 0) {
      return {
        files: written(reachFor(policy, live)),
        entries: [...kept.values()].reduce((sum, entries) => sum + entries.length, 0),
        leftOut: notesOf(live, kept, left),
        unread: unreadIn(live),
      }
    }
    dropCulprits(errors, policy, kept, left)
  }
}

function sayable(live: Snapshot, head: PolicyShape, left: Map<Item, string>): Kept {
  const kept: Kept = new Map()
  for (const resource of resources) {
    const reading = live.get(resource.kind)
    const entries = reading?.state === 'read' ? [...reading.entries].sort((a, b) => (a.key < b.key ? -1 : 1)) : []
    const fitting = entries.filter((entry) => {
      const fault = isSayable(resource, entry, head)
      if (fault !== undefined) left.set(itemOf(resource.kind, entry.key), fault)
      return fault === undefined
    })
    kept.set(resource.kind, fitting)
  }
  return kept
}

/** What needs something that is not written cannot be written either: naming it would make it anew. */
function dropDependents(kept: Kept, left: Map<Item, string>): void {
  for (let before = -1; before !== left.size; ) {
    before = left.size
    for (const resource of resources) {
      drop(resource, kept, left, (entry) => {
        const missing = resource.needs(entry).find((item) => left.has(item))
        return missing && `it needs ${missing}, which is left out`
      })
    }
  }
}

function drop(
  resource: AnyResource,
  kept: Kept,
  left: Map<Item, string>,
  reasonFor: (entry: Entry) => string | undefined,
): void {
  const staying = (kept.get(resource.kind) ?? []).filter((entry) => {
    const reason = reasonFor(entry)
    if (reason !== undefined) left.set(itemOf(resource.kind, entry.key), reason)
    return reason === undefined
  })
  kept.set(resource.kind, staying)
}

/** Leaves out the entries that lint finds fault with: a policy with errors is none. */
function dropCulprits(
  errors: readonly Finding[],
  policy: Policy | undefined,
  kept: Kept,
  left: Map<Item, string>,
): void {
  const before = left.size
  const placed = policy ? inOrderOfText(policy) : []
  const faults = new Map(
    errors.flatMap(({ at, message }) => {
      const last = placed.findLast((one) => one.at.file === at.file && byPlace(one.at, at) <= 0)
      return last ? [[last.item, message] as const] : []
    }),
  )
  for (const resource of resources) {
    drop(resource, kept, left, ({ key }) => faults.get(itemOf(resource.kind, key)))
  }
  if (left.size === before)
    throw new Bug(`the exported policy has errors that no entry answers for: ${errors[0]?.message}`)
}

function inOrderOfText(policy: Policy): { item: Item; at: Location }[] {
  const placed = resources.flatMap((resource) =>
    resource.desired(policy).flatMap(({ key, at }) => (at ? [{ item: itemOf(resource.kind, key), at }] : [])),
  )
  return placed.sort((a, b) => byPlace(a.at, b.at))
}

function shapeOf(kept: Kept, base: PolicyShape): PolicyShape {
  const parts = resources.map((resource) => resource.emit(kept.get(resource.kind) ?? []))
  const shape = parts.reduce<PolicyShape>((all, part) => joined(all, part) as PolicyShape, {})
  const { roles, projects } = base
  return filled(shape, { roles: only(roles, shape.roles), projects: only(projects, shape.projects) }) as PolicyShape
}

// What is left out must not come in again as a place without a name.
function only<T>(places: Readonly<Record<string, T>> = {}, named: Readonly<Record<string, unknown>> = {}) {
  return Object.fromEntries(Object.entries(places).filter(([alias]) => Object.hasOwn(named, alias)))
}

/** How far the policy may reach so that PostHog matches it: no further than that nothing would have to go. */
function reachFor(policy: Policy, live: Snapshot): Manage {
  const differences = (manage: Manage) => {
    const head = { ...policy, shape: { ...policy.shape, manage } }
    return buildPlan({ lastApplied: undefined, base: head, head, limits: [head] }, live, resources).changes
  }
  let reach: Manage = everything
  for (const section of Object.keys(everything) as (keyof typeof everything)[]) {
    const narrower = { ...reach, [section]: 'update' as const }
    if (differences(narrower).length < differences(reach).length) reach = narrower
  }
  const [rest] = differences(reach)
  if (rest) throw new Bug(`the exported policy differs from PostHog in ${rest.item}`)
  return reach
}

function notesOf(live: Snapshot, kept: Kept, left: ReadonlyMap<Item, string>): LeftOut[] {
  const parts = resources.flatMap((resource) =>
    (kept.get(resource.kind) ?? []).flatMap((entry) =>
      (resource.unsaid?.(entry) ?? []).map((reason) => ({ what: itemOf(resource.kind, entry.key), reason })),
    ),
  )
  const isRead = live.get('object_access')?.state === 'read'
  const objects = {
    what: 'object_access',
    reason: 'rules on single objects are read only where a policy names the object',
  }
  const whole = [...left].map(([what, reason]) => ({ what, reason }))
  return [...whole, ...parts, ...(isRead ? [objects] : [])].sort((a, b) => (a.what < b.what ? -1 : 1))
}

function unreadIn(live: Snapshot): LeftOut[] {
  return [...live].flatMap(([kind, reading]) =>
    reading.state === 'unreadable' ? [{ what: kind, reason: `could not be read: ${reading.reason}` }] : [],
  )
}
