import { afterEach, describe, expect, it } from '@jest/globals'
import { type Answer, type Box, closeBoxes, ORG_PATH, request, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const flag = '/api/projects/101/feature_flags/1/'
const project = '/api/projects/101/'
const basic = `${project}activity_log/`
const whole = `${ORG_PATH}/advanced_activity_logs/`
const paid = seed({ organization: { features: ['audit_logs', 'automatic_provisioning'] } })

const logs = (box: Box, path = basic, who = 'ana'): Promise<Answer> => box.call(who, 'GET', path)
const shown = ({ body }: Answer): string[] =>
  body.results.map((row: { scope: string; activity: string }) => `${row.scope} ${row.activity}`)

/** A box with five rows about the flag, oldest first. */
async function boxWithHistory(): Promise<Box> {
  const box = await startBox({ seed: paid })
  for (const name of ['a', 'b', 'c', 'd', 'e']) await box.call('eva', 'PATCH', flag, { name })
  return box
}

describe('a row of the activity log', () => {
  it('says who, with which program, and what changed: filters as a whole, and the version', async () => {
    const box = await startBox({ seed: paid })
    const filters = { groups: [{ properties: [], rollout_percentage: 50, aggregation_group_type_index: null }] }
    await fetch(box.url + flag, {
      method: 'PATCH',
      headers: { authorization: 'Bearer phx_eva', 'content-type': 'application/json', 'x-posthog-client': 'tool' },
      body: JSON.stringify({ filters }),
    })

    const [row] = (await logs(box)).body.results

    expect(row).toMatchObject({
      user: { email: 'eva@example.com' },
      client: 'tool',
      is_system: false,
      was_impersonated: false,
      team_id: 101,
      scope: 'FeatureFlag',
      activity: 'updated',
      item_id: '1',
      ip_address: '127.0.0.1',
    })
    expect(row.detail.name).toBe('checkout')
    expect(row.detail.changes.map((change: { field: string }) => change.field)).toEqual(['filters', 'version'])
    expect(row.detail.changes[0]).toMatchObject({
      type: 'FeatureFlag',
      action: 'changed',
      before: { groups: [{ rollout_percentage: 25 }] },
      after: { groups: [{ rollout_percentage: 50 }] },
    })
    expect(row.detail.changes[1]).toMatchObject({ before: 1, after: 2 })
  })

  it('is left by hands as by requests, and tells staff apart', async () => {
    const box = await startBox({ seed: paid })
    box.as('bo@example.com', { impersonated: true }).updateFlag(101, 'checkout', { rollout: 75 })

    expect((await logs(box)).body.results).toMatchObject([
      { user: { email: 'bo@example.com' }, was_impersonated: true, client: null, is_system: false },
    ])
    expect(box.dump().activity).toEqual([
      {
        by: 'bo@example.com',
        client: null,
        scope: 'FeatureFlag',
        activity: 'updated',
        name: 'checkout',
        changed: ['filters', 'version'],
      },
    ])
  })

  it('is not left by a write that is refused or changes nothing', async () => {
    const box = await startBox({ seed: paid })
    await box.call('eva', 'PATCH', flag, { active: 'maybe' })
    await box.call('bo', 'PATCH', `${ORG_PATH}/`, {})

    expect(box.dump().activity).toEqual([])
  })

  it('never holds an encrypted payload', async () => {
    const secret = { is_remote_configuration: true, has_encrypted_payloads: true }
    const box = await startBox({ seed: paid })
    await box.call('eva', 'PATCH', flag, { ...secret, filters: { payloads: { true: '"s3cret"' } } })

    expect(JSON.stringify((await logs(box)).body)).not.toContain('s3cret')
    expect((await box.call('eva', 'GET', flag)).body.filters.payloads.true).toBe('"s3cret"')
  })
})

describe('rows of the organization', () => {
  it('use the words that people read, and masks', async () => {
    const box = await startBox({ seed: paid, variant: { stage: 'E1' } })
    const { body: domain } = await box.call('bo', 'POST', `${ORG_PATH}/domains/`, { domain: 'acme.com' })
    await box.call('bo', 'PATCH', `${ORG_PATH}/domains/${domain.id}/`, { saml_x509_cert: 'CERT', saml_acs_url: 'u' })
    await box.call('bo', 'PATCH', `${ORG_PATH}/`, { name: 'New', enforce_2fa: true, members_can_invite: false })
    box.as('ana@example.com').verifyDomain('acme.com')
    box.as('ana@example.com').removeMember('gil@example.com')
    box.as('ana@example.com').setMemberLevel('eva@example.com', 'admin')

    const log = box.dump().activity.map(({ scope, activity, name, changed }) => [scope, activity, name, changed])

    expect(log).toEqual([
      ['OrganizationDomain', 'created', 'acme.com', []],
      ['OrganizationDomain', 'updated', 'acme.com', ['SAML ACS URL', 'SAML X.509 certificate']],
      [
        'Organization',
        'updated',
        'New',
        ['organization name', 'two-factor authentication requirement', 'member invitation permissions'],
      ],
      ['OrganizationDomain', 'updated', 'acme.com', ['domain verification']],
      ['OrganizationMembership', 'deleted', 'gil (gil@example.com) left New', []],
      ['OrganizationMembership', 'updated', 'eva (eva@example.com)', ['level']],
    ])
  })

  it('are for admins on their own route, and for a project only where it asks for them', async () => {
    const box = await startBox({ seed: paid })
    await box.call('bo', 'PATCH', `${ORG_PATH}/`, { name: 'New' })
    box.as('ana@example.com').createKey('phx_new', 'laptop', ['*'])

    expect(shown(await logs(box, `${basic}?scope=Organization`))).toEqual([])
    expect((await logs(box, whole, 'eva')).body.detail).toBe(
      'Only organization admins and owners can view organization-wide activity logs.',
    )
    expect(shown(await logs(box, whole, 'bo'))).toEqual(['PersonalAPIKey created', 'Organization updated'])
    await box.call('ana', 'PATCH', project, { receive_org_level_activity_logs: true })
    expect(shown(await logs(box, `${basic}?scope=Organization`))).toEqual(['Organization updated'])
  })

  it.each([
    [false, []],
    [true, ['RoleMembership created', 'Role created']],
  ])('cover roles and their like only where the server does so: %s', async (logsEverything, expected) => {
    const box = await startBox({ seed: paid, variant: { logsEverything } })
    box.as('ana@example.com').createRole('Ops')
    box.as('ana@example.com').addRoleMember('Ops', 'eva@example.com')

    expect(shown(await logs(box, whole))).toEqual(expected)
  })
})

describe('the plan', () => {
  it.each([
    ['', true, 402],
    ['?scope=Organization', true, 402],
    ['?scopes=FeatureFlag,Experiment', true, 200],
    ['?scope=FeatureFlag', true, 200],
    ['?scope=FeatureFlag', false, 402],
  ])('is asked for at %s (flags are free: %s): %i', async (query, flagLogIsFree, status) => {
    const box = await startBox({ variant: { flagLogIsFree } })

    expect((await logs(box, basic + query)).status).toBe(status)
    expect((await logs(box, `${project}advanced_activity_logs/${query}`)).status).toBe(status)
    expect((await logs(box, `${flag}activity/`)).status).toBe(200)
  })

  it.each([
    [{ key: 'audit_logs', limit: 1, unit: 'day' }, '2026-11-03T00:00:00Z', 0],
    [{ key: 'audit_logs', limit: 1, unit: 'month' }, '2026-11-03T00:00:00Z', 1],
    [{ key: 'audit_logs', limit: 1, unit: 'year' }, '2027-06-01T00:00:00Z', 1],
    ['audit_logs', '2026-12-25T00:00:00Z', 1],
    ['audit_logs', '2027-01-25T00:00:00Z', 0],
  ])('says how far back rows go: %j at %s', async (feature, moment, count) => {
    const box = await startBox({ seed: seed({ organization: { features: [feature] } }) })
    await box.call('eva', 'PATCH', flag, { name: 'x' })
    box.clock.set(moment)

    expect((await logs(box)).body.results).toHaveLength(count)
    expect((await logs(box, `${flag}activity/`)).body.total_count).toBe(1)
  })
})

describe('reading the log', () => {
  it('goes by cursor, without a count', async () => {
    const box = await boxWithHistory()
    const first = await logs(box, `${basic}?page_size=2&ordering=created_at`)
    const second = await request(box.url, 'phx_ana', 'GET', first.body.next.replace(box.url, ''))
    const third = await request(box.url, 'phx_ana', 'GET', second.body.next.replace(box.url, ''))

    expect(first.body).not.toHaveProperty('count')
    expect([first.body.previous, third.body.next]).toEqual([null, null])
    const ids = [first, second, third].flatMap(({ body }) => body.results.map((row: { id: string }) => row.id))
    expect(new Set(ids).size).toBe(5)
    expect(second.body.previous).not.toBeNull()
  })

  it('goes by number, with a count, where a page is named', async () => {
    const box = await boxWithHistory()

    const { body } = await logs(box, `${basic}?page=2&page_size=2`)

    expect(body).toMatchObject({ count: 5 })
    expect(body.results).toHaveLength(2)
    expect([body.next, body.previous].every((link) => link.includes('page='))).toBe(true)
  })

  it('follows: there is always a next page, which is empty at the end and filled later', async () => {
    const box = await boxWithHistory()
    const path = (next: string): string => next.replace(box.url, '')
    const first = await logs(box, `${project}advanced_activity_logs/?follow=true&ordering=created_at`)
    const empty = await logs(box, path(first.body.next))
    await box.call('eva', 'PATCH', flag, { name: 'f' })

    expect(empty.body.results).toEqual([])
    expect((await logs(box, path(empty.body.next))).body.results).toHaveLength(1)
  })

  it.each([
    ['start_date=2026-11-01T09:00:03Z', 3],
    ['end_date=2026-11-01T09:00:02Z', 2],
    ['scopes=["Organization"]', 0],
    ['scopes=FeatureFlag&scopes=Team', 5],
    ['activities=updated', 5],
    ['clients=mcp', 0],
    ['ip_addresses=127.0.*', 5],
    ['ip_addresses=10.0.0.1', 0],
    ['is_system=true', 0],
    ['was_impersonated=false', 5],
    ['search_text=CHECKOUT', 5],
    ['item_ids=2', 0],
  ])('narrows the advanced log by %s', async (query, count) => {
    const box = await boxWithHistory()

    expect((await logs(box, `${project}advanced_activity_logs/?${query}`)).body.results).toHaveLength(count)
  })

  it.each(['start_date=soon', 'scopes=[1', 'is_system=perhaps'])('refuses the broken %s', async (query) => {
    const box = await startBox({ seed: paid })

    expect((await logs(box, `${project}advanced_activity_logs/?${query}`)).status).toBe(400)
  })

  it('has the history of flags in pages of ten with a count of its own name', async () => {
    const box = await boxWithHistory()

    expect((await logs(box, `${flag}activity/?limit=2`)).body).toMatchObject({ total_count: 5, previous: null })
    expect((await logs(box, '/api/projects/101/feature_flags/activity/?limit=2&page=3')).body.results).toHaveLength(1)
    expect((await logs(box, `${flag}activity/?page=0`)).status).toBe(400)
    expect((await logs(box, `${flag}activity/?limit=x`)).status).toBe(400)
  })
})

describe('deleting a flag', () => {
  it.each([
    ['updated', 'PATCH', flag, { deleted: true }, { softDeleteVerb: 'updated' } as const],
    ['deleted', 'PATCH', flag, { deleted: true }, { softDeleteVerb: 'deleted' } as const],
    ['deleted', 'POST', '/api/projects/101/feature_flags/bulk_delete/', { ids: [1] }, {}],
  ])('is logged as %s', async (activity, method, path, body, variant) => {
    const box = await startBox({ seed: paid, variant })

    await box.call('eva', method, path, body)

    expect(box.dump().activity.map((row) => row.activity)).toEqual([activity])
  })
})
