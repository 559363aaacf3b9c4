import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Entry } from '../../../src/core/entry.ts'
import { equalJson } from '../../../src/core/json.ts'
import { itemOf } from '../../../src/core/kind.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { buildPlan } from '../../../src/plan/build.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import type { AnyResource } from '../../../src/resources/resource.ts'
import { kinds } from './kinds.ts'
import { byKey, wantedBy, written } from './policies.ts'
import { anyNames } from './vocabulary.ts'

// The same cases in every run: what fails here fails everywhere.
const cases = { numRuns: 1_000, seed: 1 }

it('every kind is generated', () => {
  expect(Object.keys(kinds).sort()).toEqual(resources.map(({ kind }) => kind).sort())
})

describe.each(resources.map((resource) => [resource.kind, resource] as const))('%s', (kind, resource) => {
  const entries = kinds[kind].entries(anyNames)

  it('writes its entries as the policy that wants them, and differs in nothing where they are live', () => {
    const whole = (wanted: Entry[], reach: 'update' | 'exclusive', hasHistory: boolean) => {
      const policy = written(resource, wanted, { manage: { access: reach, members: reach, roles: reach } })

      expect(wantedBy(resource, policy)).toEqual(byKey(wanted))
      expect(changes(resource, policy, wanted, hasHistory)).toEqual([])
    }

    fc.assert(fc.property(entries, fc.constantFrom('update', 'exclusive'), fc.boolean(), whole), cases)
  })

  it('reports exactly the field that differs, of the entry in which it does', () => {
    const one = (wanted: Entry[], others: Entry[][], entryAt: number, fieldAt: number) => {
      const entry = wanted[entryAt % wanted.length]
      fc.pre(entry !== undefined)
      const mutations = mutationsOf(entry, others.flat())
      const mutation = mutations[fieldAt % mutations.length]
      fc.pre(mutation !== undefined)
      const [field, spec] = mutation
      const live = wanted.map((same) => (same === entry ? { ...entry, spec } : same))

      const found = changes(resource, written(resource, wanted), live, true)

      expect(found).toMatchObject([{ item: itemOf(kind, entry.key), operation: 'update', origin: 'drift' }])
      expect(found[0]?.fields).toMatchObject([{ field, live: spec[field], wanted: entry.spec[field] }])
    }
    const hasFields = resource.compare.length > 0
    const others = fc.array(entries, { minLength: 1, maxLength: 3 })

    if (hasFields) fc.assert(fc.property(entries, others, fc.nat(), fc.nat(), one), { ...cases, maxSkipsPerRun: 1_000 })
    else expect(kind).toBe('role_membership') // a membership is there or it is not
  })

  it('reports the entry that is not there', () => {
    const one = (wanted: Entry[], at: number) => {
      const entry = wanted[at % wanted.length]
      fc.pre(entry !== undefined)

      const found = changes(
        resource,
        written(resource, wanted),
        wanted.filter((other) => other !== entry),
        true,
      )

      expect(found.map(({ item, operation }) => [item, operation])).toEqual([[itemOf(kind, entry.key), 'create']])
    }

    fc.assert(fc.property(entries, fc.nat(), one), { ...cases, numRuns: 100, maxSkipsPerRun: 1_000 })
  })
})

function changes(resource: AnyResource, policy: Policy, live: readonly Entry[], hasHistory: boolean) {
  const lastApplied = hasHistory ? policy : undefined
  const present = live.map((entry) => ({ ...entry, live: { id: entry.key } }))
  const snapshot = new Map([[resource.kind, { state: 'read', entries: present } as const]])
  return buildPlan({ lastApplied, base: policy, head: policy, limits: [] }, snapshot, [resource]).changes
}

/** The ways in which one field of an entry can be another: values are taken from what else was generated. */
function mutationsOf({ spec }: Entry, others: readonly Entry[]): [field: string, spec: Entry['spec']][] {
  return others.flatMap((other) =>
    Object.keys(spec)
      .filter((field) => other.spec[field] !== undefined && !equalJson(other.spec[field], spec[field]))
      .map((field): [string, Entry['spec']] => [field, { ...spec, [field]: other.spec[field] }]),
  )
}
