import { afterEach, describe, expect, it } from '@jest/globals'
import { type Box, closeBoxes, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const flags = '/api/projects/101/feature_flags/'
const planted = [
  { key: 'full', rollout: 100, tags: ['a'] },
  { key: 'part', rollout: 25 },
  { key: 'replay', used_in_replay: true },
  { key: 'old', version: 4, stale: true },
  {
    key: 'secret',
    is_remote_configuration: true,
    has_encrypted_payloads: true,
    filters: { groups: [{}], payloads: { true: '1' } },
  },
]
const withFlags = (): Promise<Box> =>
  startBox({ seed: seed({ projects: [{ id: 101, name: 'Production', flags: planted }] }) })

describe('deleting many flags', () => {
  it('answers 200 with what was deleted and what was not, and leaves versions alone', async () => {
    const box = await withFlags()

    const { status, body } = await box.call('eva', 'POST', `${flags}bulk_delete/`, { ids: [1, 2, 3, 99] })

    expect(status).toBe(200)
    expect(body.deleted).toEqual([
      { id: 1, key: 'full', rollout_state: 'fully_rolled_out', active_variant: null },
      { id: 2, key: 'part', rollout_state: 'partial', active_variant: null },
    ])
    expect(body.errors.map((error: { id: number }) => error.id)).toEqual([3, 99])
    expect(box.dump().projects.Production?.flags.full).toMatchObject({ deleted: true, version: 1 })
  })

  it('takes a filter in place of ids', async () => {
    const box = await withFlags()

    const { body } = await box.call('eva', 'POST', `${flags}bulk_delete/`, { filters: { search: 'part' } })

    expect(body.deleted).toMatchObject([{ key: 'part' }])
  })

  it.each([
    [{ ids: [1], filters: {} }, 'Provide either filters or ids, not both'],
    [{}, 'Must provide either filters or ids'],
    [{ filters: { color: 'red' } }, 'Unknown filter keys: color'],
  ])('refuses %j', async (body, error) => {
    const box = await withFlags()

    expect(await box.call('eva', 'POST', `${flags}bulk_delete/`, body)).toMatchObject({ status: 400, body: { error } })
  })
})

describe('asking about many flags', () => {
  it('gives keys for ids, and a warning for those that are none', async () => {
    const box = await withFlags()
    const ask = (ids: unknown[]) => box.call('eva', 'POST', `${flags}bulk_keys/`, { ids })

    expect((await ask([1, 2])).body).toEqual({ keys: { 1: 'full', 2: 'part' } })
    expect((await ask([1, 'x'])).body).toMatchObject({ keys: { 1: 'full' }, warning: expect.any(String) })
    expect(await ask(['x'])).toMatchObject({ status: 400, body: { error: 'Invalid flag IDs provided' } })
  })

  it.each([
    [[], 100],
    [[{ key: 'plan', value: ['pro', 'team'] }], 30],
    [[{ key: 'plan', value: 'pro', operator: 'is_not', type: 'person' }], 80],
    [[{ key: 'plan', operator: 'is_not_set' }], 70],
    [[{ key: 'seats', value: 5, operator: 'gt' }], 20],
    [
      [
        { key: 'email', value: '@ACME.com', operator: 'icontains' },
        { key: 'plan', value: 'team' },
      ],
      10,
    ],
    [[{ key: 'id', value: 7, type: 'cohort' }], 0],
  ])('counts the persons who meet %j: %i', async (properties, affected) => {
    const persons = [
      { count: 20, properties: { plan: 'pro', seats: 9 } },
      { count: 10, properties: { plan: 'team', seats: 5, email: 'x@acme.com' } },
      { count: 70 },
    ]
    const box = await startBox({ seed: seed({ projects: [{ id: 101, name: 'Production', persons }] }) })
    const ask = () => box.call('eva', 'POST', `${flags}user_blast_radius/`, { condition: { properties } })

    expect((await ask()).body).toEqual({ affected, total: 100 })
    box.become({ olderBlastRadius: true })
    expect((await ask()).body).toEqual({ users_affected: affected, total_users: 100 })
  })

  it('finds ids, and changes tags', async () => {
    const box = await withFlags()
    const tag = (action: string) =>
      box.call('eva', 'POST', `${flags}bulk_update_tags/`, { ids: [1, 99], tags: ['b'], action })

    expect((await box.call('eva', 'GET', `${flags}matching_ids/?search=full`)).body).toEqual({ ids: [1], total: 1 })
    expect((await tag('add')).body).toMatchObject({ updated: [{ id: 1, tags: ['a', 'b'] }], skipped: [{ id: 99 }] })
    expect((await tag('set')).body.updated).toEqual([{ id: 1, tags: ['b'] }])
    expect((await tag('remove')).body.updated).toEqual([{ id: 1, tags: [] }])
    expect((await box.call('eva', 'GET', `${flags}?active=STALE`)).body.results).toMatchObject([{ status: 'STALE' }])
  })
})

describe('the versions of a flag', () => {
  it('are all told since the server knows the flag', async () => {
    const box = await withFlags()
    await box.call('eva', 'PATCH', `${flags}1/`, { name: 'second' })
    await box.call('eva', 'PATCH', `${flags}1/`, { name: 'third' })
    const at = (flag: number, n: number | string) => box.call('eva', 'GET', `${flags}${flag}/versions/${n}/`)

    expect((await at(1, 1)).body).toMatchObject({ version: 1, name: '' })
    expect((await at(1, 2)).body).toMatchObject({ version: 2, name: 'second' })
    expect((await at(1, 3)).body).toMatchObject({ version: 3, name: 'third' })
    expect((await at(1, 4)).status).toBe(404)
    expect((await at(5, 1)).status).toBe(400)
    expect((await at(4, 3)).status).toBe(422)
    expect((await at(4, 4)).status).toBe(200)
  })
})

describe('the status of a flag', () => {
  it.each([
    [1, 'active', true, 100],
    [2, 'active', false, 25],
    [4, 'stale', true, 100],
  ])('of %i is %s', async (id, status, full, max) => {
    const { body } = await (await withFlags()).call('eva', 'GET', `${flags}${id}/status/`)

    expect(body).toMatchObject({
      status,
      rollout: { is_fully_rolled_out: full, max_rollout_percentage: max, has_targeting_conditions: false },
    })
  })
})
