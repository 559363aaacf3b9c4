import { describe, expect, it } from '@jest/globals'
import type { PostHogReader } from '../../../src/core/ports.ts'
import { readFlags } from '../../../src/resources/flag/reading.ts'
import { Names } from '../../../src/resources/names.ts'
import { organizationId, policyOf } from '../../support/policies.ts'

const raw = {
  id: 7,
  key: 'checkout',
  name: 'New checkout',
  active: true,
  archived: false,
  deleted: false,
  tags: ['b', 'a'],
  filters: { groups: [{ properties: [], rollout_percentage: 25 }] },
  version: 3,
}

async function read(present: readonly object[], archived: readonly object[] = []) {
  const asked: string[] = []
  const posthog: PostHogReader = {
    host: 'https://posthog.invalid',
    requests: 0,
    get: () => Promise.reject(new Error('flags come from lists')),
    list: async (path, decode) => {
      asked.push(path)
      return (path.includes('archived=true') ? archived : present).map((one, index) => decode(one, `results[${index}]`))
    },
  }
  const policies = [policyOf('projects: { prod: { id: 5 } }')]
  const names = new Names({ members: [], roles: [], projects: [{ id: 5, name: 'P' }] }, policies)
  return { entries: await readFlags({ posthog, organization: organizationId, names, policies }, 'prod'), asked }
}

async function rolloutOf(filters: object): Promise<unknown> {
  const { entries } = await read([{ ...raw, filters }])
  return entries[0]?.spec.rollout
}

describe('a live flag', () => {
  it('is read with what a policy can say about it', async () => {
    const { entries, asked } = await read([raw])

    expect(entries).toMatchObject([
      {
        key: 'prod/checkout',
        spec: { description: 'New checkout', active: true, rollout: 25, archived: false, tags: ['a', 'b'] },
        live: { id: '7' },
      },
    ])
    expect(asked.sort()).toEqual(['/api/projects/5/feature_flags/', '/api/projects/5/feature_flags/?archived=true'])
  })

  it('keeps the object for the write, and shows it to nobody', async () => {
    const { entries } = await read([raw])

    expect(entries[0]?.live?.original?.open()).toEqual(raw)
    expect(JSON.stringify(entries)).toContain('[sealed]')
    expect(JSON.stringify(entries)).not.toContain('"version"')
  })

  it('is found in the archive, once, and not among the deleted', async () => {
    const old = { ...raw, id: 8, key: 'old', active: false, archived: true }

    const { entries } = await read([raw, { ...raw, id: 9, key: 'gone', deleted: true }, old], [old])

    expect(entries.map(({ key, spec }) => [key, spec.archived])).toEqual([
      ['prod/checkout', false],
      ['prod/old', true],
    ])
  })

  it.each([
    ['one plain group', { groups: [{ properties: [], rollout_percentage: 12.5, variant: null }] }, 12.5],
    ['an empty group', { groups: [{}] }, 100],
    ['a null rollout', { groups: [{ rollout_percentage: null, properties: null }] }, 100],
    [
      'conditions',
      { groups: [{ rollout_percentage: 5, properties: [{ key: 'x' }] }] },
      { groups: [{ rollout_percentage: 5, conditions: 1 }] },
    ],
    [
      'several groups',
      { groups: [{}, { rollout_percentage: 5 }] },
      {
        groups: [
          { rollout_percentage: 100, conditions: 0 },
          { rollout_percentage: 5, conditions: 0 },
        ],
      },
    ],
    [
      'an override',
      { groups: [{ rollout_percentage: 5, variant: 'a' }] },
      { groups: [{ rollout_percentage: 5, conditions: 0 }] },
    ],
    [
      'variants',
      { groups: [{ rollout_percentage: 5 }], multivariate: { variants: [{}, {}] } },
      { groups: [{ rollout_percentage: 5, conditions: 0 }], variants: 2 },
    ],
    ['no groups', { groups: [] }, { groups: [] }],
    ['nothing', {}, {}],
  ])('has the rollout of %s', async (_, filters, expected) => {
    expect(await rolloutOf(filters)).toEqual(expected)
  })

  it('never shows payloads', async () => {
    const { entries } = await read([{ ...raw, filters: { groups: [{}, {}], payloads: { true: '"secret"' } } }])

    expect(JSON.stringify(entries)).not.toContain('secret')
  })

  it('of a server that knows neither archive nor tags is read all the same', async () => {
    const { archived: _, deleted: __, tags: ___, ...older } = raw

    const { entries } = await read([older])

    expect(entries[0]?.spec).toEqual({ description: 'New checkout', active: true, rollout: 25, archived: false })
  })

  it.each([
    ['active', { active: 'yes' }],
    ['filters', { filters: null }],
    ['filters', { filters: [] }],
    ['key', { key: undefined }],
    ['tags', { tags: 'a' }],
  ])('in a shape that we do not know is refused: %s', async (field, change) => {
    await expect(read([{ ...raw, ...change }])).rejects.toThrow(field)
  })
})
