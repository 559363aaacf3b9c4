import { afterEach, describe, expect, it } from '@jest/globals'
import { closeBoxes, invalid, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const flags = '/api/projects/101/feature_flags/'
const one = `${flags}1/`

describe('creating a flag', () => {
  it('is born enabled, open to everybody, with version 1', async () => {
    const box = await startBox()

    const { status, body } = await box.call('eva', 'POST', flags, { key: 'new-one' })

    expect(status).toBe(201)
    expect(body).toMatchObject({
      id: 2,
      key: 'new-one',
      name: '',
      active: true,
      archived: false,
      deleted: false,
      version: 1,
      tags: [],
    })
    expect(body).toMatchObject({
      status: 'ACTIVE',
      can_edit: true,
      user_access_level: 'manager',
      evaluation_contexts: [],
    })
    expect(body.created_by.email).toBe('eva@example.com')
    expect(body.filters).toEqual({
      groups: [{ properties: [], rollout_percentage: null, aggregation_group_type_index: null }],
      aggregation_group_type_index: null,
    })
  })

  it.each([
    ['no key', {}, invalid('This field is required.', 'key', 'required')],
    ['a key with a space', { key: 'a b' }, { code: 'invalid_key', attr: 'key' }],
    [
      'a key that is taken',
      { key: 'checkout' },
      invalid('There is already a feature flag with this key.', 'key', 'unique'),
    ],
    ['a text for a boolean', { key: 'x', active: 'maybe' }, invalid('Must be a valid boolean.', 'active')],
    ['archived and enabled at once', { key: 'x', archived: true }, { attr: 'archived' }],
    [
      'an unknown runtime',
      { key: 'x', evaluation_runtime: 'edge' },
      invalid('"edge" is not a valid choice.', 'evaluation_runtime', 'invalid_choice'),
    ],
    [
      'continuity by device',
      { key: 'x', ensure_experience_continuity: true, bucketing_identifier: 'device_id' },
      { attr: 'ensure_experience_continuity' },
    ],
    [
      'encryption without remote configuration',
      { key: 'x', has_encrypted_payloads: true },
      { attr: 'has_encrypted_payloads' },
    ],
    ['filters without a release condition', { key: 'x', filters: { groups: [] } }, { attr: 'filters' }],
  ])('refuses %s', async (_words, body, expected) => {
    const box = await startBox()

    expect(await box.call('eva', 'POST', flags, body)).toMatchObject({ status: 400, body: expected })
    expect(Object.keys(box.dump().projects.Production?.flags ?? {})).toEqual(['checkout'])
  })

  it('opens remote configuration to everybody', async () => {
    const box = await startBox()
    const groups = [{ rollout_percentage: 0 }, {}, { rollout_percentage: 30 }]

    const { body } = await box.call('eva', 'POST', flags, {
      key: 'config',
      is_remote_configuration: true,
      filters: { groups },
    })

    expect(body.filters.groups.map((group: { rollout_percentage: number }) => group.rollout_percentage)).toEqual([
      100, 100, 30,
    ])
  })
})

describe('changing a flag', () => {
  it('counts every write, even one that changes nothing, and notes who did it', async () => {
    const box = await startBox()

    const first = await box.call('eva', 'PATCH', one, { name: 'Better' })
    const second = await box.call('bo', 'PATCH', one, {})

    expect(first.body).toMatchObject({ version: 2, name: 'Better', last_modified_by: { email: 'eva@example.com' } })
    expect(second.body).toMatchObject({ version: 3, last_modified_by: { email: 'bo@example.com' } })
  })

  it('ignores unknown and read-only fields', async () => {
    const box = await startBox()

    const answer = await box.call('eva', 'PATCH', one, {
      id: 9,
      status: 'STALE',
      rollout_percentage: 100,
      evaluation_contexts: ['web'],
    })

    expect(answer).toMatchObject({ status: 200, body: { id: 1, status: 'ACTIVE', evaluation_contexts: [] } })
    expect(answer.body.filters.groups[0].rollout_percentage).toBe(25)
  })

  it('replaces the whole set of tags', async () => {
    const box = await startBox()
    await box.call('eva', 'PATCH', one, { tags: ['a', 'b', 'a'] })

    expect((await box.call('eva', 'PATCH', one, { tags: ['c'] })).body.tags).toEqual(['c'])
    expect((await box.call('eva', 'PATCH', one, { name: 'x' })).body.tags).toEqual(['c'])
  })

  it('needs the key in a PUT', async () => {
    const box = await startBox()

    expect((await box.call('eva', 'PUT', one, { name: 'x' })).body).toMatchObject(
      invalid('This field is required.', 'key', 'required'),
    )
    expect((await box.call('eva', 'PUT', one, { key: 'checkout', name: 'x' })).status).toBe(200)
  })
})

describe('deleting a flag', () => {
  it('answers DELETE with 405 and no body at all', async () => {
    const box = await startBox()

    expect(await box.call('ana', 'DELETE', one)).toMatchObject({ status: 405, body: undefined })
  })

  it('hides a soft-deleted flag from the list only, and can bring it back', async () => {
    const box = await startBox()

    const deleted = await box.call('eva', 'PATCH', one, { deleted: true })
    const listed = await box.call('eva', 'GET', flags)
    const read = await box.call('eva', 'GET', one)
    const restored = await box.call('eva', 'PATCH', one, { deleted: false })

    expect(deleted).toMatchObject({ status: 200, body: { deleted: true, status: 'DELETED', version: 2 } })
    expect(listed.body.count).toBe(0)
    expect(read).toMatchObject({ status: 200, body: { deleted: true } })
    expect(restored.body).toMatchObject({ deleted: false, status: 'ACTIVE', version: 3 })
  })

  it('removes the old row for good when its key is used again', async () => {
    const box = await startBox()
    await box.call('eva', 'PATCH', one, { deleted: true })

    const again = await box.call('eva', 'POST', flags, { key: 'checkout' })

    expect(again).toMatchObject({ status: 201, body: { id: 2, version: 1 } })
    expect((await box.call('eva', 'GET', one)).status).toBe(404)
  })
})

describe('the steps in the life of a flag', () => {
  it.each([
    ['disable', { active: false }, 2],
    ['enable', { active: true }, 1],
    ['archive', { active: false, archived: true, status: 'ARCHIVED' }, 2],
    ['unarchive', { active: true, archived: false }, 1],
  ])('%s: writes only where something changes', async (step, expected, version) => {
    const box = await startBox()

    const first = await box.call('eva', 'POST', `${one}${step}/`)
    const second = await box.call('eva', 'POST', `${one}${step}/`, { active: 'ignored' })

    expect(first).toMatchObject({ status: 200, body: { ...expected, version } })
    expect(second).toMatchObject({ status: 200, body: { ...expected, version } })
  })

  it.each(['POST', 'PATCH'])(
    'refuses to enable an archived flag by %s, and leaves it disabled when unarchived',
    async (method) => {
      const box = await startBox()
      await box.call('eva', 'POST', `${one}archive/`)

      const refused = await box.call('eva', method, method === 'POST' ? `${one}enable/` : one, { active: true })
      const back = await box.call('eva', 'POST', `${one}unarchive/`)

      expect(refused).toMatchObject({ status: 400, body: { attr: 'active' } })
      expect(back.body).toMatchObject({ active: false, archived: false, version: 3 })
    },
  )

  it('answers for a deleted flag outside the usual envelope', async () => {
    const box = await startBox()
    await box.call('eva', 'PATCH', one, { deleted: true })

    const answer = await box.call('eva', 'POST', `${one}enable/`)

    expect(answer.status).toBe(400)
    expect(answer.body).toEqual({
      success: false,
      error: 'This feature flag has been deleted. Restore it before enabling it.',
    })
  })
})

describe('listing flags', () => {
  const project = {
    id: 101,
    name: 'Production',
    flags: [
      { key: 'alpha', name: 'First', tags: ['web'] },
      { key: 'beta', name: 'Second', active: false, tags: ['app', 'web'], created_by: 'eva@example.com' },
      { key: 'gamma', active: false, archived: true },
      { key: 'delta', deleted: true },
      {
        key: 'epsilon',
        filters: { groups: [{}], multivariate: { variants: [{ key: 'a', rollout_percentage: 100 }] } },
      },
    ],
  }

  it.each([
    ['newest first, without archived and deleted ones', '', ['epsilon', 'beta', 'alpha']],
    ['archived ones only when asked', 'archived=true', ['gamma']],
    ['the others when asked', 'archived=false&order=key', ['alpha', 'beta', 'epsilon']],
    ['enabled ones', 'active=true&order=key', ['alpha', 'epsilon']],
    ['disabled ones', 'active=false', ['beta']],
    ['stale ones: none here', 'active=STALE', []],
    ['an exact key, in any case', 'key=ALPHA', ['alpha']],
    ['a piece of the key does not do for key', 'key=alph', []],
    ['a piece of key or description', 'search=econd', ['beta']],
    ['by tag', 'tags=["app"]', ['beta']],
    ['without a tag', 'excluded_tags=["app"]&order=key', ['alpha', 'epsilon']],
    ['a broken filter counts as none', 'tags=[&order=key', ['alpha', 'beta', 'epsilon']],
    ['by type', 'type=multivariant', ['epsilon']],
    ['by creator (Eva is person 5)', 'created_by_id=5', ['beta']],
    ['without some keys', 'excluded_properties=["alpha"]&order=-key', ['epsilon', 'beta']],
  ])('%s', async (_words, query, keys) => {
    const box = await startBox({ seed: seed({ projects: [project] }) })

    const { body } = await box.call('ana', 'GET', `${flags}?${query}`)

    expect(body.results.map((flag: { key: string }) => flag.key)).toEqual(keys)
  })
})

describe('flags that depend on flags', () => {
  const asks = (key: unknown) => ({
    groups: [{ properties: [{ type: 'flag', key, operator: 'flag_evaluates_to', value: true }] }],
  })

  it.each([
    ['a key in place of an id', 'checkout'],
    ['a flag that is not there', '99'],
  ])('refuses %s', async (_words, key) => {
    const box = await startBox()

    expect(await box.call('eva', 'POST', flags, { key: 'child', filters: asks(key) })).toMatchObject({
      status: 400,
      body: { attr: 'filters' },
    })
  })

  it('refuses itself, and circles', async () => {
    const box = await startBox()
    await box.call('eva', 'POST', flags, { key: 'child', filters: asks('1') })

    const itself = await box.call('eva', 'PATCH', one, { filters: asks('1') })
    const circle = await box.call('eva', 'PATCH', one, { filters: asks('2') })

    expect([itself.status, circle.status]).toEqual([400, 400])
    expect(circle.body.detail).toContain('Circular dependency')
  })

  it.each([
    ['delete', 'PATCH', { deleted: true }],
    ['disable', 'PATCH', { active: false }],
  ])('refuses to %s what an active flag asks for', async (verb, method, body) => {
    const box = await startBox()
    await box.call('eva', 'POST', flags, { key: 'child', filters: asks(1) })

    const refused = await box.call('eva', method, one, body)
    await box.call('eva', 'POST', `${flags}2/disable/`)
    const allowed = await box.call('eva', method, one, body)

    expect(refused.body.detail).toBe(
      `Cannot ${verb} this feature flag because other flags depend on it: child (ID: 2). Please update or disable the dependent flags first.`,
    )
    expect(allowed.status).toBe(200)
  })

  it('refuses to enable a flag whose own condition is disabled, and names dependents', async () => {
    const box = await startBox()
    await box.call('eva', 'POST', flags, { key: 'child', name: 'Child', active: false, filters: asks('1') })
    await box.call('eva', 'POST', `${one}disable/`)

    expect((await box.call('eva', 'POST', `${flags}2/enable/`)).status).toBe(400)
    expect((await box.call('eva', 'PATCH', `${flags}2/`, { active: true })).status).toBe(400)
    expect((await box.call('eva', 'GET', `${one}dependent_flags/`)).body).toEqual([
      { id: 2, key: 'child', name: 'Child' },
    ])
  })
})
