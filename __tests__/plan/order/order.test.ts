import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../../src/core/change.ts'
import type { Kind } from '../../../src/core/kind.ts'
import { inOrder } from '../../../src/plan/order/order.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { seeds } from '../../review/seeded.ts'

const kinds = resources.map(({ kind }) => kind)

function change(kind: Kind, key: string, effect: 'grant' | 'revoke'): Change {
  return {
    item: `${kind}/${key}`,
    kind,
    key,
    effect,
    operation: effect === 'grant' ? 'create' : 'delete',
    origin: 'proposed',
    conflict: false,
    fields: [],
    live: undefined,
    wanted: undefined,
    lastApplied: undefined,
    sentence: '',
    facts: [],
    needs: [],
  }
}

const ordered = [
  change('feature_flag', 'p/x', 'grant'),
  change('role', 'a', 'grant'),
  change('role', 'b', 'grant'),
  change('project_access', 'p/role/a', 'grant'),
  change('role_membership', 'a/ana@x.io', 'grant'),
  change('role_membership', 'c/ana@x.io', 'revoke'),
  change('project_access', 'p/role/c', 'revoke'),
  change('role', 'c', 'revoke'),
  change('feature_flag', 'p/y', 'revoke'),
]

describe('the order of changes', () => {
  it.each(seeds(25))('is grants, then revocations, and always the same (seed $seed)', ({ random }) => {
    expect(inOrder(random.shuffle(ordered), kinds)).toEqual(ordered)
  })

  it('puts what is needed first when giving, and last when taking', () => {
    const at = (item: string) => ordered.findIndex((one) => one.item === item)

    expect(at('role/a')).toBeLessThan(at('role_membership/a/ana@x.io'))
    expect(at('role/a')).toBeLessThan(at('project_access/p/role/a'))
    expect(at('role/c')).toBeGreaterThan(at('role_membership/c/ana@x.io'))
    expect(at('role/c')).toBeGreaterThan(at('project_access/p/role/c'))
  })

  it.each(seeds(10))('puts what is needed first within a kind too, and last when taking (seed $seed)', ({ random }) => {
    const needing = (key: string, effect: 'grant' | 'revoke', ...keys: string[]) => ({
      ...change('feature_flag', key, effect),
      needs: keys.map((one) => `feature_flag/${one}`),
    })
    const all = [
      needing('p/c', 'grant', 'p/elsewhere'),
      needing('p/b', 'grant', 'p/c'),
      needing('p/a', 'grant', 'p/b', 'p/c'),
      needing('p/x', 'revoke', 'p/y'),
      needing('p/y', 'revoke', 'p/z'),
      needing('p/z', 'revoke'),
    ]

    expect(inOrder(random.shuffle(all), kinds).map(({ key }) => key)).toEqual(all.map(({ key }) => key))
  })

  it('comes to an end where things need each other in a circle', () => {
    const circle = ['a', 'b'].map((key, index) => ({
      ...change('feature_flag', key, 'grant'),
      needs: [`feature_flag/${['b', 'a'][index]}`],
    }))

    expect(inOrder(circle, kinds)).toHaveLength(2)
  })

  it('does not touch what it is given', () => {
    const given = Object.freeze([...ordered].reverse())

    expect(inOrder(given, kinds)).toHaveLength(ordered.length)
  })

  it('comes from kinds that follow what they refer to', () => {
    for (const { kind, after } of resources) {
      for (const needed of after) expect(kinds.indexOf(needed)).toBeLessThan(kinds.indexOf(kind))
    }
  })
})
