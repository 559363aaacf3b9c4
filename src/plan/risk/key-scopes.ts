import type { Fact } from '../../core/fact.ts'
import type { Json } from '../../core/json.ts'
import { type Item, itemOf } from '../../core/kind.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { list, show } from '../../core/text.ts'

type Key = NonNullable<PolicyShape['api_keys']>[number]

/** An API key that may do more than before, or is new, with the scopes that it gets. */
export interface WidenedKey {
  readonly item: Item
  readonly value: Json
  readonly facts: readonly Fact[]
}

/** Finds the keys that a change of the policy widens. Keys are told apart by their kind, whose they are and their label. */
export function widenedKeys(base: PolicyShape, head: PolicyShape): WidenedKey[] {
  const before = Map.groupBy(base.api_keys ?? [], nameOf)
  const after = Map.groupBy(head.api_keys ?? [], nameOf)
  return [...after].flatMap(([name, keys]) => {
    const known = before.get(name) ?? []
    const had = known.flatMap(({ scopes }) => scopes)
    const scopes = [...new Set(keys.flatMap((key) => key.scopes))].sort()
    // Of two keys of one name nobody can tell which one is new.
    const more = keys.length > known.length ? scopes : scopes.filter((scope) => !had.some((one) => covers(one, scope)))
    if (more.length === 0) return []
    return [{ item: itemOf('api_key', name), value: scopes, facts: [widened(name, more, ownersOf(keys))] }]
  })
}

function nameOf({ kind, project, owner, use, label }: Key): string {
  return [kind, use, project, owner?.toLowerCase(), label].filter((part) => part !== undefined).join('/')
}

/** Whether whoever has the one scope may do what the other allows. */
function covers(wide: string, narrow: string): boolean {
  return wide === '*' || wide === narrow || wide === narrow.replace(/:read$/, ':write')
}

function ownersOf(keys: readonly Key[]): string[] {
  return [...new Set(keys.flatMap(({ owner }) => (owner === undefined ? [] : [owner.toLowerCase()])))]
}

function widened(name: string, more: readonly string[], gaining: readonly string[]): Fact {
  const sentence = `the API key \`${show(name)}\` may do more: ${list(more.map((scope) => `\`${show(scope)}\``))}`
  return { name: 'key_scope_widened', sentence, detail: { more, ...(gaining.length > 0 && { gaining }) } }
}
