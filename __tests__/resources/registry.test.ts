import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Entry } from '../../src/core/entry.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { policyOf } from '../support/policies.ts'
import { kinds } from './properties/kinds.ts'
import { written } from './properties/policies.ts'
import { anyNames } from './properties/vocabulary.ts'

const few = { numRuns: 50, seed: 1 }

describe.each(resources.map((resource) => [resource.kind, resource] as const))('%s', (kind, resource) => {
  it('wants nothing of a policy that says nothing', () => {
    expect(resource.desired(policyOf())).toEqual([])
  })

  it('does not manage what an absent section would hold', () => {
    const all = 'exclusive' as const
    const exclusive = { members: all, roles: all, role_members: all, access: all }
    const check = (entries: Entry[]) => {
      for (const { key } of entries) {
        expect(resource.manages(key, {})).toBe(false)
        expect(resource.manages(key, { manage: exclusive })).toBe(false)
      }
    }

    fc.assert(fc.property(kinds[kind].entries(anyNames), check), few)
  })

  it('gives each entry its place', () => {
    const check = (entries: Entry[]) => {
      for (const { at } of resource.desired(written(resource, entries)))
        expect(at).toMatchObject({ file: 'policy/1.yml', start: { line: 1 } })
    }

    fc.assert(fc.property(kinds[kind].entries(anyNames), check), few)
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
