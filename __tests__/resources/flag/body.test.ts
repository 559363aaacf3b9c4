import { describe, expect, it } from '@jest/globals'
import type { FieldChange } from '../../../src/core/change.ts'
import type { Json, JsonObject } from '../../../src/core/json.ts'
import { createBody, patchBody } from '../../../src/resources/flag/body.ts'

const original = {
  version: 3,
  active: true,
  filters: {
    groups: [{ properties: [], rollout_percentage: 10, variant: null, sort_key: 'x' }],
    payloads: { true: '"kept"' },
    holdout: null,
    something_new: 1,
  },
}

function changed(fields: JsonObject): FieldChange[] {
  return Object.entries(fields).map(([field, wanted]: [string, Json | undefined]) => ({
    field,
    wanted,
    live: null,
    lastApplied: null,
    origin: 'proposed',
    conflict: false,
  }))
}

describe('the request that creates a flag', () => {
  it('makes it disabled with its rollout, whatever is wanted', () => {
    expect(createBody('a', { active: true, rollout: 60, description: 'New', tags: ['x'] })).toEqual({
      key: 'a',
      name: 'New',
      active: false,
      filters: { groups: [{ properties: [], rollout_percentage: 60 }] },
      tags: ['x'],
    })
  })

  it('sends no tags that nobody manages', () => {
    expect(createBody('a', { active: false, rollout: 0 })).not.toHaveProperty('tags')
  })
})

describe('the request that changes a flag', () => {
  it('sends the changed fields, with what they were compared with', () => {
    expect(patchBody(changed({ description: 'New', active: false }), original)).toEqual({
      name: 'New',
      active: false,
      version: 3,
      original_flag: original,
    })
  })

  it('sends back everything about the filters but the rollout', () => {
    expect(patchBody(changed({ rollout: 20 }), original)?.filters).toEqual({
      ...original.filters,
      groups: [{ properties: [], rollout_percentage: 20, variant: null, sort_key: 'x' }],
    })
  })

  it('is none when nothing is left to send', () => {
    expect(patchBody(changed({ archived: false }), original)).toBe(undefined)
    expect(patchBody([], original)).toBe(undefined)
  })

  it('refuses to erase groups', () => {
    const several = { version: 1, filters: { groups: [{}, {}] } }

    expect(() => patchBody(changed({ rollout: 20 }), several)).toThrow('several groups')
  })

  it('clears tags', () => {
    expect(patchBody(changed({ tags: [] }), original)).toMatchObject({ tags: [] })
  })
})
