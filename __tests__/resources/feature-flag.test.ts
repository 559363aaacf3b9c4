import { describe, expect, it } from '@jest/globals'
import { Sealed } from '../../src/core/sealed.ts'
import { featureFlag } from '../../src/resources/feature-flag.ts'
import { policyOf } from '../support/policies.ts'

const spec = { active: true, rollout: 40, archived: false }

describe('flags', () => {
  it('are wanted out of the archive, with tags in order and nothing that is not written', () => {
    const policy = policyOf('flags: { p: { a: { active: true, rollout: 40, owner: admin, tags: [b, a] } } }')

    expect(featureFlag.desired(policy)).toMatchObject([{ key: 'p/a', spec: { ...spec, tags: ['a', 'b'] } }])
    expect(Object.keys(featureFlag.desired(policy)[0]?.spec ?? {})).not.toContain('description')
  })

  it('have a description without the blanks around it, which PostHog drops', () => {
    const policy = policyOf('flags: { p: { a: { active: true, rollout: 40, description: "Two\\nlines\\n" } } }')

    expect(featureFlag.desired(policy)[0]?.spec.description).toBe('Two\nlines')
  })

  it('in the archive have no form in the language', () => {
    const emitted = featureFlag.emit([
      { key: 'p/a', spec: { ...spec, active: false, archived: true } },
      { key: 'p/b', spec },
    ])

    expect(emitted).toEqual({ flags: { p: { b: { active: true, rollout: 40 } } } })
  })

  it('stay when they are taken out', () => {
    expect(featureFlag.manages('p/a', policyOf('flags: { p: {} }').shape)).toBe(false)
  })

  it.each(['archive', 'delete'])(
    'go where the policy says so, by %s, and speaks about flags of the project',
    (removed) => {
      const { shape } = policyOf(`flags: { p: {} }\nmanage: { removed_flags: ${removed} }`)

      expect(featureFlag.manages('p/a', shape)).toBe(true)
      expect(featureFlag.manages('q/a', shape)).toBe(false)
    },
  )

  it('say conditions by cohort and flag in one form', () => {
    const policy = policyOf(`
projects: { p: { cohorts: { staff: 17 } } }
flags:
  p:
    a:
      active: true
      groups:
        - { properties: [{ type: cohort, value: staff }, { type: flag, key: b, value: true }] }
        - { properties: [{ type: flag, key: b, value: true }, { type: person, key: email, value: x }], rollout_percentage: 5 }
      depends_on: [c]
`)
    const [entry] = featureFlag.desired(policy)

    expect(entry?.spec).toMatchObject({
      depends_on: ['b', 'c'],
      rollout: [
        { properties: [{ type: 'cohort', key: 'id', operator: 'in', value: 17 }], rollout_percentage: 100 },
        { properties: [{ type: 'person', key: 'email', operator: 'exact', value: 'x' }], rollout_percentage: 5 },
      ],
    })
    expect(entry && featureFlag.needs(entry)).toEqual(['project/p', 'feature_flag/p/b', 'feature_flag/p/c'])
  })

  it('leave what hangs on other flags alone beside a plain rollout, unless it is written', () => {
    const dependsOn = (rest: string) =>
      featureFlag.desired(policyOf(`flags: { p: { a: { active: true, ${rest} } } }`))[0]?.spec.depends_on

    expect(dependsOn('rollout: 1')).toBe(undefined)
    expect(dependsOn('rollout: 1, depends_on: []')).toEqual([])
    expect(dependsOn('groups: [{ rollout_percentage: 1 }]')).toEqual([])
  })

  it('take payload text for JSON where it is JSON', () => {
    const policy = policyOf(
      `flags: { p: { a: { active: true, rollout: 1, payloads: { a: '{"x":1}', b: hello, c: 5 } } } }`,
    )

    expect(featureFlag.desired(policy)[0]?.spec.payloads).toEqual({ a: { x: 1 }, b: 'hello', c: 5 })
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
    ['disabled, all else as wanted', { ...spec, active: false, description: '', tags: [] }, spec, true],
    ['enabled', spec, spec, false],
    ['another rollout', { ...spec, active: false, rollout: 41 }, spec, false],
    ['another description', { ...spec, active: false, description: 'x' }, { ...spec, description: 'y' }, false],
    ['archived', { ...spec, active: false, archived: true }, spec, false],
    ['wanted disabled', { ...spec, active: false }, { ...spec, active: false }, false],
  ])('half made: %s', (_, live, wanted, expected) => {
    const made = (version: number) => ({
      key: 'prod/a',
      spec: live,
      live: { id: '1', original: new Sealed({ version }) },
    })

    expect(featureFlag.isHalfMade?.(made(1), wanted)).toBe(expected)
    // Whatever was written since was written by somebody.
    expect(featureFlag.isHalfMade?.(made(2), wanted)).toBe(false)
  })
})
