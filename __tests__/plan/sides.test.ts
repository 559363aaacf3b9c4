import { describe, expect, it } from '@jest/globals'
import { lineUp } from '../../src/plan/sides.ts'
import { role } from '../../src/resources/role.ts'
import { policyOf } from '../support/policies.ts'

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
})
