import { describe, expect, it } from '@jest/globals'
import type { PostHogReader } from '../../../src/core/ports/posthog.ts'
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

async function read(present: readonly object[], archived: readonly object[] = [], policy = '') {
  const asked: string[] = []
  const posthog: PostHogReader = {
    host: 'https://posthog.invalid',
    requests: 0,
    perMinute: 120,
    waitedMs: 0,
    get: () => Promise.reject(new Error('flags come from lists')),
    ask: () => Promise.reject(new Error('flags come from lists')),
    list: async (path, decode) => {
      asked.push(path)
      return (path.includes('archived=true') ? archived : present).map((one, index) => decode(one, `results[${index}]`))
    },
  }
  const policies = [policyOf('projects: { prod: { id: 5 } }', policy)]
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
        spec: {
          key: 'checkout',
          description: 'New checkout',
          active: true,
          rollout: 25,
          depends_on: [],
          variants: [],
          payloads: {},
          archived: false,
          tags: ['a', 'b'],
        },
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

  it('has payloads that nobody sees where they are encrypted', async () => {
    const filters = { ...raw.filters, payloads: { true: '"hunter2"' } }
    const { entries } = await read([{ ...raw, filters, has_encrypted_payloads: true }])

    expect(entries[0]?.spec).not.toHaveProperty('payloads')
    expect(JSON.stringify(entries)).not.toContain('hunter2')
    expect(entries[0]?.live?.original?.open().filters).toEqual(filters)
  })

  it('is found in the archive, once, and not among the deleted', async () => {
    const old = { ...raw, id: 8, key: 'old', active: false, archived: true }

    const { entries } = await read([raw, { ...raw, id: 9, key: 'gone', deleted: true }, old], [old])

    expect(entries.map(({ key, spec }) => [key, spec.archived])).toEqual([
      ['prod/checkout', false],
      ['prod/old', true],
    ])
  })

  const condition = { type: 'person', key: 'email', operator: 'icontains', value: '@x.io' }

  it.each([
    ['one plain group', { groups: [{ properties: [], rollout_percentage: 12.5, variant: null }] }, 12.5],
    ['an empty group', { groups: [{}] }, 100],
    ['a null rollout', { groups: [{ rollout_percentage: null, properties: null }] }, 100],
    [
      'conditions',
      { groups: [{ rollout_percentage: 5, properties: [condition] }] },
      [{ properties: [condition], rollout_percentage: 5 }],
    ],
    [
      'several groups',
      { groups: [{}, { rollout_percentage: 5 }] },
      [
        { properties: [], rollout_percentage: 100 },
        { properties: [], rollout_percentage: 5 },
      ],
    ],
    [
      'an override',
      { groups: [{ rollout_percentage: 5, variant: 'a' }] },
      [{ properties: [], rollout_percentage: 5, variant: 'a' }],
    ],
    [
      'variants, which are a field of their own',
      { groups: [{ rollout_percentage: 5 }], multivariate: { variants: [] } },
      5,
    ],
    ['no groups', { groups: [] }, []],
    ['nothing', {}, 100],
  ])('has the rollout of %s', async (_, filters, expected) => {
    expect(await rolloutOf(filters)).toEqual(expected)
  })

  it('names the flags that it depends on, and says which are not there', async () => {
    const asks = (...ids: string[]) => ({
      rollout_percentage: 5,
      properties: ids.map((key) => ({ type: 'flag', key, operator: 'flag_evaluates_to', value: true })),
    })
    const { entries } = await read([
      raw,
      { ...raw, id: 8, key: 'b', filters: { groups: [asks('7', '99'), asks('7')] } },
    ])

    expect(entries[1]?.spec).toMatchObject({
      depends_on: ['checkout'],
      rollout: [
        { properties: [{ type: 'flag', key: 'id:99', operator: 'flag_evaluates_to', value: true }] },
        { properties: [] },
      ],
    })
  })

  it('goes by its new key in conditions as soon as the policy renames it', async () => {
    const properties = [{ type: 'flag', key: '7', operator: 'flag_evaluates_to', value: true }]
    const dependant = { ...raw, id: 8, key: 'b', filters: { groups: [{ properties }] } }
    const { entries } = await read(
      [raw, dependant],
      [],
      'flags: { prod: { next: { active: true, rollout: 1, was: checkout } } }',
    )

    expect(entries[1]?.spec.depends_on).toEqual(['next'])
  })

  it('lies in an archive that the policy says nothing more about', async () => {
    const old = { ...raw, id: 8, key: 'old', active: false, archived: true }
    const keysWith = async (policy: string) => (await read([raw], [old], policy)).entries.map(({ key }) => key)

    expect(await keysWith('manage: { removed_flags: archive }')).toEqual(['prod/checkout'])
    expect(await keysWith('manage: { removed_flags: delete }')).toEqual(['prod/checkout', 'prod/old'])
    expect(
      await keysWith('manage: { removed_flags: archive }\nflags: { prod: { old: { active: false, rollout: 0 } } }'),
    ).toEqual(['prod/checkout', 'prod/old'])
  })

  it.each([
    [
      'a running experiment',
      { experiment_set_metadata: [{ id: 1, name: 'E`x', is_running: true }] },
      'the running experiment `E\\u{60}x`',
    ],
    ['one that has ended', { experiment_set_metadata: [{ id: 1, name: 'E', is_running: false }] }, undefined],
    ['an early access feature', { features: [{ id: 'f', name: 'Beta' }] }, 'the early access feature `Beta`'],
    ['a survey', { surveys: [{ id: 's', name: 'NPS' }] }, 'the survey `NPS`'],
    ['nobody', { experiment_set_metadata: [], features: [], surveys: [] }, undefined],
  ])('belongs to %s', async (_, parts, owner) => {
    const { entries } = await read([{ ...raw, ...parts }])

    expect(entries[0]?.live?.owner?.name).toBe(owner)
  })

  it('of a server that knows neither archive nor tags is read all the same', async () => {
    const { archived: _, deleted: __, tags: ___, ...older } = raw

    const { entries } = await read([older])

    expect(entries[0]?.spec).toEqual({
      key: 'checkout',
      description: 'New checkout',
      active: true,
      rollout: 25,
      depends_on: [],
      variants: [],
      payloads: {},
      archived: false,
    })
  })

  it.each([
    ['active', { active: 'yes' }],
    ['filters', { filters: null }],
    ['filters', { filters: [] }],
    ['key', { key: undefined }],
    ['tags', { tags: 'a' }],
    ['evaluation_runtime', { evaluation_runtime: 1 }],
    ['experiment_set_metadata', { experiment_set_metadata: {} }],
  ])('in a shape that we do not know is refused: %s', async (field, change) => {
    await expect(read([{ ...raw, ...change }])).rejects.toThrow(field)
  })
})
