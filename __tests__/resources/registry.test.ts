import { describe, expect, it } from '@jest/globals'
import { resources } from '../../src/resources/registry.gen.ts'
import { seeds } from '../review/seeded.ts'
import { policyOf } from '../support/policies.ts'
import { anyEntries, byKey, reloaded, wantedBy } from './entries.ts'

describe.each(resources.map((resource) => [resource.kind, resource] as const))('%s', (kind, resource) => {
  it('writes its entries as the policy that wants them', () => {
    let seen = 0
    for (const { seed, random } of seeds(150)) {
      const entries = byKey(anyEntries[kind](random))
      seen += entries.length

      expect({ seed, entries: wantedBy(resource, reloaded(resource.emit(entries))) }).toEqual({ seed, entries })
    }
    expect(seen).toBeGreaterThan(kind === 'organization_settings' ? 100 : 300)
  })

  it('wants nothing of a policy that says nothing', () => {
    expect(resource.desired(policyOf())).toEqual([])
  })

  it('does not manage what an absent section would hold', () => {
    for (const { random } of seeds(20)) {
      for (const { key } of anyEntries[kind](random)) {
        expect(resource.manages(key, {})).toBe(false)
        expect(
          resource.manages(key, {
            manage: { members: 'exclusive', roles: 'exclusive', role_members: 'exclusive', access: 'exclusive' },
          }),
        ).toBe(false)
      }
    }
  })

  it('gives each entry its place', () => {
    for (const { random } of seeds(20)) {
      const policy = reloaded(resource.emit(anyEntries[kind](random)))

      for (const { at } of resource.desired(policy))
        expect(at).toMatchObject({ file: 'policy/1.yml', start: { line: 1 } })
    }
  })

  it('is reached as far as manage says, and updates by default', () => {
    expect(resource.reach({})).toBe('update')
    const name = {
      organization_member: 'members',
      organization_settings: undefined,
      domain: undefined,
      project: undefined,
      object_access: 'access',
      role: 'roles',
      role_membership: 'role_members',
      project_access: 'access',
      resource_access: 'access',
      feature_flag: 'flags',
    }[kind]

    if (name === undefined) return
    expect(resource.reach(policyOf(`manage: { ${name}: off }`).shape)).toBe('off')
  })

  it('says what it does without letting names break the line', () => {
    const hostile = 'x`\n::error::|y'
    const spec = { name: hostile, role: hostile, email: hostile, level: hostile }
    for (const operation of ['create', 'update', 'delete'] as const) {
      const change = { key: `${hostile}/${hostile}`, operation, fields: [], live: spec, wanted: spec }

      expect(resource.describe(change)).not.toMatch(/\n|::|\|/)
      expect(resource.describe(change).replaceAll(/`[^`]*`/g, '')).not.toContain('`')
    }
  })
})
