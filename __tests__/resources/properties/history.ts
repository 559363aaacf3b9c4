import { expect } from '@jest/globals'
import { execute } from '../../../src/app/apply/execute.ts'
import { letsAllPass } from '../../../src/app/apply/guard.ts'
import type { ApplyResult } from '../../../src/core/apply-result.ts'
import type { Change } from '../../../src/core/change.ts'
import type { Entry } from '../../../src/core/entry.ts'
import { equalJson, type JsonObject } from '../../../src/core/json.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { PolicyShape } from '../../../src/core/policy-shape.gen.ts'
import { buildPlan } from '../../../src/plan/build.ts'
import { dueChanges } from '../../../src/plan/due.ts'
import { withWrites } from '../../../src/plan/list-writes.ts'
import { type Directory, readDirectory } from '../../../src/resources/directory.ts'
import { Names } from '../../../src/resources/names.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import type { AnyResource, Scope } from '../../../src/resources/resource.ts'
import { unlikeItsList } from '../../support/listed.ts'
import { organizationId } from '../../support/policies.ts'
import type { Box } from './box.ts'
import type { KindProperties } from './kind-properties.ts'
import { byKey, wantedBy, written } from './policies.ts'

/** Applies one policy after the other, and holds PostHog against each of them. */
export async function playHistory(
  box: Box,
  resource: AnyResource,
  properties: KindProperties,
  history: readonly (readonly Entry[])[],
): Promise<void> {
  let before = properties.start ?? []
  let lastApplied = written(resource, before, properties.around)
  let directory = await readDirectory(box.posthog, organizationId, [lastApplied])
  const named = new Set<string>()
  for (const step of history) {
    const { after, head } = kept(resource, before, properties.lawful?.(before, step) ?? step, properties.around)
    const policies = [head, lastApplied]
    const scope = scopeOf(box, directory, policies)
    const changes = plan(resource, lastApplied, head, await resource.read(scope))
    expect(reported(changes, before)).toEqual(differing(before, after))
    for (const { change } of await perform(box, scope, dueChanges(changes, [], [resource]))) {
      properties.answer?.(box.sandbox, change.key)
      const later = scopeOf(box, await readDirectory(box.posthog, organizationId, policies), policies)
      const rest = plan(resource, lastApplied, head, await resource.read(later)).filter(({ key }) => key === change.key)
      expect(await perform(box, later, dueChanges(rest, [], [resource]))).toEqual([])
    }

    directory = await readDirectory(box.posthog, organizationId, [head])
    const live = await resource.read(scopeOf(box, directory, [head]))
    for (const { key } of after) named.add(key)
    const wanted = wantedBy(resource, head)
    expect(asWanted(live, wanted, (key) => named.has(key) && resource.manages(key, head.shape))).toEqual(wanted)
    expect(plan(resource, head, head, live)).toEqual([])
    before = after
    lastApplied = head
  }
}

/** Does what apply does, and gives back what waits for somebody. */
async function perform({ posthog }: Box, scope: Scope, due: readonly Change[]): Promise<ApplyResult[]> {
  expect(due.filter(({ conflict }) => conflict)).toEqual([])
  const results = await execute(withWrites(due, resources, scope), [], {
    posthog,
    scope,
    guard: letsAllPass,
    now: () => '2026-11-24T09:12:33.123Z',
    stop: async () => undefined,
    log: () => {},
  })
  expect(results.flatMap(unlikeItsList)).toEqual([])
  const told = results.map(({ change: { item }, outcome, reason }) => ({ item, outcome, reason }))
  expect(told.filter(({ outcome }) => outcome !== 'applied' && outcome !== 'waiting')).toEqual([])
  return results.filter(({ outcome }) => outcome === 'waiting')
}

function scopeOf({ posthog }: Box, directory: Directory, policies: readonly Policy[]): Scope {
  return { posthog, organization: organizationId, names: new Names(directory, policies), policies }
}

function plan(resource: AnyResource, lastApplied: Policy, head: Policy, entries: readonly Entry[]) {
  const live = new Map([[resource.kind, { state: 'read', entries } as const]])
  return buildPlan({ lastApplied, base: head, head, limits: [] }, live, [resource]).changes
}

/** What is live of the wanted entries, in the fields that the policy writes; and what the policy has let go of. */
function asWanted(live: readonly Entry[], wanted: readonly Entry[], isGone: (key: string) => boolean): Entry[] {
  const specs = new Map(wanted.map(({ key, spec }) => [key, spec]))
  return byKey(
    live.flatMap(({ key, spec }) => {
      const fields = specs.get(key)
      if (fields) return [{ key, spec: only(spec, Object.keys(fields)) }]
      return isGone(key) ? [{ key, spec }] : []
    }),
  )
}

function only(spec: JsonObject, fields: readonly string[]): JsonObject {
  return Object.fromEntries(fields.map((field) => [field, spec[field]]))
}

/**
 * A policy that stops naming something leaves it as it is. Naming it again later would meet a value that nobody
 * reviewed, and stop; so what no apply takes away stays in the histories.
 */
function kept(
  resource: AnyResource,
  before: readonly Entry[],
  step: readonly Entry[],
  around: PolicyShape,
): { after: readonly Entry[]; head: Policy } {
  const earlier = new Map(before.map(({ key, spec }) => [key, spec]))
  let after = step.map(({ key, spec }) => ({ key, spec: { ...earlier.get(key), ...spec } }))
  let head = written(resource, after, around)
  // What stays may be what tells that something else is not managed, such as the default of an object.
  for (;;) {
    const present = new Set(after.map(({ key }) => key))
    const left = before.filter(({ key }) => !present.has(key) && !resource.manages(key, head.shape))
    if (left.length === 0) return { after, head }
    after = [...after, ...left]
    head = written(resource, after, around)
  }
}

type Fields = Readonly<Record<string, readonly string[]>>

/** What a step must report of what stood in the policy before it, told from the two policies alone. */
function differing(before: readonly Entry[], after: readonly Entry[]): Fields {
  const later = new Map(after.map(({ key, spec }) => [key, spec]))
  return Object.fromEntries(
    before.flatMap(({ key, spec }) => {
      const next = later.get(key)
      const fields = next ? Object.keys(spec).filter((field) => !equalJson(spec[field], next[field])) : []
      return fields.length > 0 ? [[key, fields.sort()]] : []
    }),
  )
}

/** What a plan reports of it. What else it reports comes of fields and entries that the policy did not name before. */
function reported(changes: readonly Change[], before: readonly Entry[]): Fields {
  const earlier = new Map(before.map(({ key, spec }) => [key, spec]))
  return Object.fromEntries(
    changes.flatMap(({ key, operation, fields }) => {
      const was = operation === 'delete' ? undefined : earlier.get(key)
      const known = fields.map(({ field }) => field).filter((field) => was?.[field] !== undefined)
      return known.length > 0 ? [[key, known.sort()]] : []
    }),
  )
}
