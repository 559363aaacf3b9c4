import fc from 'fast-check'
import type { Sandbox } from '../../../sandbox/index.ts'
import type { Entry } from '../../../src/core/entry.ts'
import type { JsonObject } from '../../../src/core/json.ts'
import type { PolicyShape } from '../../../src/core/policy-shape.gen.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the properties must know of a kind: how its entries look, and how they stand in a policy and in the box. */
export interface KindProperties {
  /** Entries as a policy may want them, keys unique. */
  entries(names: Vocabulary): fc.Arbitrary<Entry[]>
  /** What a policy says besides in a history: what entries refer to, and sections that are there though empty. */
  readonly around: PolicyShape
  /** What the box holds before a history begins, where it is not what nobody has ever set. */
  readonly start?: readonly Entry[]
  /** What a person does in PostHog so that what waits for them goes on. */
  answer?(sandbox: Sandbox, key: string): void
  /** The step that PostHog takes instead of one that it refuses, such as an owner who leaves. */
  lawful?(before: readonly Entry[], after: readonly Entry[]): readonly Entry[]
}

/** Up to so many entries of which no two have one key. */
export function someOf<Spec extends JsonObject>(
  entry: fc.Arbitrary<Entry<Spec>>,
  most = 6,
): fc.Arbitrary<Entry<Spec>[]> {
  return fc.uniqueArray(entry, { maxLength: most, selector: ({ key }) => key })
}

/** An access rule of each sort below a place, from its levels. */
export function ruleAt(place: string, levels: readonly string[], names: Vocabulary): fc.Arbitrary<Entry> {
  const at = (subject: fc.Arbitrary<string>, allowed: readonly string[]) =>
    fc
      .tuple(subject, fc.constantFrom(...allowed))
      .map(([name, level]): Entry => ({ key: `${place}/${name}`, spec: { level } }))
  return fc.oneof(
    at(fc.constant('default'), ['builtin', ...levels]),
    at(
      names.roles.map((role) => `role/${role}`),
      levels,
    ),
    at(
      names.people.map((email) => `member/${email}`),
      levels,
    ),
  )
}
