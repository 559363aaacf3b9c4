import { describe, expect, it } from '@jest/globals'
import { riskyItems } from '../../src/plan/risk/risk.ts'
import { organizationSettings } from '../../src/resources/organization-settings.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { withSettings } from './settings-policy.ts'

describe('settings of the organization', () => {
  it('are one entry with the fields that are written', () => {
    const policy = withSettings('enforce_2fa: true, default_role: engineer')

    expect(organizationSettings.desired(policy)).toMatchObject([
      { key: 'settings', spec: { enforce_2fa: true, default_role: 'engineer' }, at: { start: { line: 2 } } },
    ])
    expect(Object.keys(organizationSettings.desired(policy)[0]?.spec ?? {})).toHaveLength(2)
    expect(organizationSettings.desired(withSettings(undefined))).toEqual([])
  })

  it('compare every field that the language has', () => {
    const fields = [
      'enforce_2fa: true',
      'members_can_invite: true',
      'members_can_create_projects: true',
      'members_can_use_personal_api_keys: true',
      'members_can_see_org_members: true',
      'allow_publicly_shared_resources: true',
      'default_role: a',
    ]
    const [entry] = organizationSettings.desired(withSettings(fields.join(', ')))

    expect(Object.keys(entry?.spec ?? {}).sort()).toEqual([...organizationSettings.compare].sort())
  })

  it('never go', () => {
    expect(organizationSettings.manages('settings', withSettings('enforce_2fa: true').shape)).toBe(false)
  })

  it('need the default role', () => {
    const needs = (spec: { default_role?: string }) => organizationSettings.needs({ key: 'settings', spec })

    expect(needs({ default_role: 'engineer' })).toEqual(['role/engineer'])
    expect(needs({})).toEqual([])
  })

  it.each([
    [{ enforce_2fa: false }, { enforce_2fa: true }, 'revoke'],
    [{ enforce_2fa: true }, { enforce_2fa: false }, 'grant'],
    [{ members_can_invite: true }, { members_can_invite: false }, 'revoke'],
    [{ members_can_invite: false }, { members_can_invite: true }, 'grant'],
    [{}, { allow_publicly_shared_resources: false }, 'revoke'],
    [{ enforce_2fa: true }, { enforce_2fa: true, default_role: 'a' }, 'grant'],
    [{ members_can_invite: false, enforce_2fa: false }, { members_can_invite: true, enforce_2fa: true }, 'revoke'],
  ])('from %j to %j is a %s', (before, after, expected) => {
    expect(organizationSettings.effect(before, after)).toBe(expected)
  })

  it.each([
    [{ enforce_2fa: true }, { enforce_2fa: false }, ['two_factor_relaxed']],
    [{ enforce_2fa: false }, { enforce_2fa: true }, []],
    [{ enforce_2fa: true }, { enforce_2fa: true }, []],
    [{}, { enforce_2fa: false }, []], // what nobody has set is off
    [{ enforce_2fa: true }, {}, []], // no longer managed, and no longer written
    [{ enforce_2fa: true }, undefined, []],
  ])('from %j to %j mean %j', (before, after, names) => {
    expect(organizationSettings.facts('settings', before, after, {}).map(({ name }) => name)).toEqual(names)
  })

  it('say each field that changes', () => {
    const field = (name: string, live: boolean | undefined, wanted: string | boolean) =>
      ({ field: name, live, wanted, lastApplied: undefined, origin: 'proposed', conflict: false }) as const
    const fields = [field('enforce_2fa', false, true), field('default_role', undefined, 'engineer')]

    expect(organizationSettings.describe({ key: 'settings', operation: 'update', fields, live: {}, wanted: {} })).toBe(
      'change the settings of the organization: `enforce_2fa` from `false` to `true` and `default_role` from not set to `engineer`',
    )
  })

  it.each([
    ['enforce_2fa: yes', 'Write true, without quotes.'],
    ['default_role: Engineer', 'is not a level'],
    ['enforce_2af: true', 'Did you mean "enforce_2fa"?'],
  ])('cannot be %s', (settings, message) => {
    expect(() => withSettings(settings)).toThrow(message)
  })

  it.each([
    ['enforce_2fa: true, members_can_invite: false', undefined, ['policy_gate/organization.settings']],
    [
      'enforce_2fa: true, members_can_invite: false',
      'members_can_invite: false',
      ['policy_gate/organization.settings.enforce_2fa'],
    ],
    ['members_can_invite: false', 'enforce_2fa: true, members_can_invite: true', []],
    [undefined, 'enforce_2fa: true', []],
  ])('{ %s } becoming { %s } is let go: %j', (before, after, expected) => {
    const items = riskyItems(withSettings(before), withSettings(after), [], resources)

    expect(items.map(({ item }) => item)).toEqual(expected)
  })
})
