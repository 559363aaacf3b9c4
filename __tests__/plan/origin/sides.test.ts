import { describe, expect, it } from '@jest/globals'
import { lineUp } from '../../../src/plan/origin/sides.ts'
import { featureFlag } from '../../../src/resources/feature-flag.ts'
import { role } from '../../../src/resources/role.ts'
import { policyOf } from '../../support/policies.ts'

describe('lining up', () => {
  it('gives each key once, sorted, with what each side says of it', () => {
    const sides = lineUp(
      role,
      {
        lastApplied: policyOf('roles: { d: {}, b: { name: Old } }'),
        merged: [policyOf('roles: { e: {} }')],
        base: policyOf('roles: { b: {} }'),
        head: policyOf('roles: { b: { name: New } }'),
      },
      [{ key: 'a', spec: { name: 'a' } }],
    )

    expect(sides.map(({ key }) => key)).toEqual(['a', 'b', 'd', 'e'])
    expect(sides[1]).toMatchObject({
      lastApplied: { spec: { name: 'Old' } },
      base: { spec: { name: 'b' } },
      merged: [undefined, { spec: { name: 'b' } }],
      head: { spec: { name: 'New' } },
      live: undefined,
    })
  })

  it('knows no base where there is none', () => {
    const [sides] = lineUp(role, { lastApplied: undefined, base: undefined, head: policyOf('roles: { a: {} }') }, [])

    expect(sides).toMatchObject({ base: undefined, merged: [] })
  })

  describe('with something renamed in place', () => {
    const old = policyOf('flags: { p: { old: { active: true, rollout: 5 } } }')
    const head = policyOf('flags: { p: { new: { active: true, rollout: 5, was: old } } }')
    const there = (name: string) => ({ key: `p/${name}`, spec: { key: name, active: true, rollout: 5 } })
    const lined = (...live: string[]) =>
      lineUp(featureFlag, { lastApplied: old, base: old, head }, live.map(there)).map((sides) => [
        sides.key,
        sides.lastApplied?.spec.key,
        sides.base?.spec.key,
        sides.live?.spec.key,
        sides.head?.spec.key,
      ])

    it('goes by its new key on every side', () => {
      expect(lined('old')).toEqual([['p/new', 'old', 'old', 'old', 'new']])
    })

    it('is done with once the new key is there: the old one is something else', () => {
      expect(lined('new', 'old')).toEqual([
        ['p/new', 'old', 'old', 'new', 'new'],
        ['p/old', undefined, undefined, 'old', undefined],
      ])
    })
  })
})
