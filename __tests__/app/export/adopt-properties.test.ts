import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { filled, joined } from '../../../src/app/export/join-shapes.ts'
import { sourcesOf } from '../../../src/app/export/policy-texts.ts'
import { differences, takeOver, type WrittenPolicy } from '../../../src/app/export/take-over.ts'
import type { Entry } from '../../../src/core/entry.ts'
import { UserError } from '../../../src/core/errors.ts'
import { itemOf } from '../../../src/core/kind.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { Snapshot } from '../../../src/core/snapshot.ts'
import { loadPolicy } from '../../../src/policy/load.ts'
import { inFlow, inLines } from '../../../src/policy/written.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import type { AnyResource } from '../../../src/resources/resource.ts'
import { kinds } from '../../resources/properties/kinds.ts'
import { certificates } from '../../resources/properties/policies.ts'
import { namesInBox } from '../../resources/properties/vocabulary.ts'
import { organizationId } from '../../support/policies.ts'

const head = { version: 1, organization: { id: organizationId } }

/** A policy file in one of the ways in which people write YAML, with a comment on each line that can bear one. */
function fileOf(shape: unknown, depth: number, comment: string): string {
  const lines =
    depth < 0 ? [inFlow(JSON.parse(JSON.stringify(shape)))] : inLines(JSON.parse(JSON.stringify(shape)), depth)
  return lines.map((line) => `${line}${comment}\n`).join('')
}

function policyIn(texts: ReadonlyMap<string, string>) {
  const { policy, findings } = loadPolicy(sourcesOf(texts), 'policy')
  if (!policy) throw new Error(findings.map(({ message }) => message).join('\n'))
  return { texts, policy }
}

/** The policy afterwards; undefined where a comment would be lost. */
function takenOver(before: WrittenPolicy, live: Snapshot, items: readonly string[]): Policy | undefined {
  try {
    return takeOver(before, 'policy', live, items).after.policy
  } catch (error) {
    if (error instanceof UserError && /without losing a comment/.test(error.message)) return undefined
    throw error
  }
}

/** Every field as PostHog shows it: what nobody has ever set is not nothing there. */
function asLive(resource: AnyResource, { key, spec }: Entry): Entry {
  const fields = Object.fromEntries(Object.entries(spec).filter(([, value]) => value !== undefined))
  return { key, spec: { ...resource.unset, ...fields }, live: { id: '7' } }
}

it.each(resources.map((resource) => [resource.kind, resource] as const))(
  '%s: whatever is live, the policy comes to say it',
  (kind, resource) => {
    const { entries, around } = kinds[kind]
    const many = entries(namesInBox)
    let done = 0
    const styles = fc.tuple(fc.integer({ min: -1, max: 5 }), fc.constantFrom('', ' # why'))
    fc.assert(
      fc.property(many, many, styles, (written, present, [depth, comment]) => {
        const shape = filled([around, resource.emit(written)].reduce<unknown>(joined, head), around)
        const texts = new Map([['policy/a.yml', fileOf(shape, depth, comment)], ...certificates])
        const before = policyIn(texts)
        const live = present.map((entry) => asLive(resource, entry))
        const reading = new Map([[kind, { state: 'read', entries: live } as const]])
        const keys = new Set([...resource.desired(before.policy), ...live].map(({ key }) => key))

        const after = takenOver(
          before,
          reading,
          [...keys].map((key) => itemOf(kind, key)),
        )
        // A comment within what is replaced is a person's to keep or to drop.
        if (!after) return expect(comment).not.toBe('')
        done++
        expect(differences(after, reading)).toEqual([])
        const wanted = resource.desired(after).map(({ key }) => key)
        expect(new Set(wanted)).toEqual(new Set(live.map(({ key }) => key)))
      }),
      { numRuns: 60, seed: 1 },
    )
    expect(done).toBeGreaterThan(30)
  },
  120_000,
)
