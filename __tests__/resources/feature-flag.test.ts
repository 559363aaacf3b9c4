import { describe, expect, it } from '@jest/globals'
import { featureFlag } from '../../src/resources/feature-flag.ts'
import { policyOf } from '../support/policies.ts'

const spec = { active: true, rollout: 40, archived: false }

describe('flags', () => {
  it('are wanted out of the archive, with tags in order and nothing that is not written', () => {
    const policy = policyOf('flags: { p: { a: { active: true, rollout: 40, owner: admin, tags: [b, a] } } }')

    expect(featureFlag.desired(policy)).toMatchObject([{ key: 'p/a', spec: { ...spec, tags: ['a', 'b'] } }])
    expect(Object.keys(featureFlag.desired(policy)[0]?.spec ?? {})).not.toContain('description')
  })

  it.each([
    ['conditions', { ...spec, rollout: { groups: [] } }],
    ['the archive', { ...spec, active: false, archived: true }],
  ])('in a form that the language lacks are not written: %s', (_, other) => {
    const emitted = featureFlag.emit([
      { key: 'p/a', spec: other },
      { key: 'p/b', spec },
    ])

    expect(emitted).toEqual({ flags: { p: { b: { active: true, rollout: 40 } } } })
  })

  it('stay when they are taken out', () => {
    expect(featureFlag.manages('p/a', policyOf('flags: { p: {} }').shape)).toBe(false)
  })

  it.each([
    [{ ...spec, rollout: 10 }, spec, 'grant'],
    [spec, { ...spec, rollout: 10 }, 'revoke'],
    [spec, { ...spec, active: false }, 'revoke'],
    [{ ...spec, active: false }, spec, 'grant'],
    [undefined, { ...spec, active: false }, 'grant'],
    [spec, { ...spec, description: 'x' }, 'grant'],
  ])('%o → %o is a %s', (before, after, expected) => {
    expect(featureFlag.effect(before, after)).toBe(expected)
  })

  it.each([
    ['create', 0, 'create the flag `a` in `p`'],
    ['update', 1, 'change the flag `a` in `p`'],
    ['update', 2, 'change the flag `a` in `p`'],
    ['delete', 0, 'delete the flag `a` in `p`'],
  ] as const)('%s of %d fields', (operation, count, sentence) => {
    const field = { field: 'x', live: 1, wanted: 2, lastApplied: 1, origin: 'drift', conflict: false } as const
    const change = {
      key: 'p/a',
      operation,
      fields: Array.from({ length: count }, () => field),
      live: undefined,
      wanted: spec,
    }

    expect(featureFlag.describe(change)).toBe(sentence)
  })

  it.each([
    ['disabled, all else as wanted', { ...spec, active: false, description: '', tags: [] }, spec, true],
    ['enabled', spec, spec, false],
    ['another rollout', { ...spec, active: false, rollout: 41 }, spec, false],
    ['another description', { ...spec, active: false, description: 'x' }, { ...spec, description: 'y' }, false],
    ['archived', { ...spec, active: false, archived: true }, spec, false],
    ['wanted disabled', { ...spec, active: false }, { ...spec, active: false }, false],
  ])('half made: %s', (_, live, wanted, expected) => {
    expect(featureFlag.isHalfMade?.(live, wanted)).toBe(expected)
  })
})
