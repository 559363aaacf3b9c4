import { afterEach, describe, expect, it } from '@jest/globals'
import { type Answer, type Box, closeBoxes, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const changes = '/api/projects/101/scheduled_changes/'
const later = '2026-11-05T09:00:00Z'
const off = { operation: 'update_status', value: false }
const plan = (more: object = {}) => ({
  record_id: '1',
  model_name: 'FeatureFlag',
  payload: off,
  scheduled_at: later,
  ...more,
})
const make = (box: Box, more: object = {}, who = 'eva'): Promise<Answer> => box.call(who, 'POST', changes, plan(more))
const checkout = (box: Box) => box.dump().projects.Production?.flags.checkout

describe('a scheduled change', () => {
  it('happens when its moment comes, by nobody', async () => {
    const box = await startBox()
    const { status, body } = await make(box)
    expect([status, body.record_id, body.executed_at]).toEqual([201, '1', null])
    expect(checkout(box)?.active).toBe(true)

    box.clock.set('2026-11-05T09:00:01Z')

    expect(checkout(box)).toMatchObject({ active: false, version: 2 })
    expect(box.dump().activity).toMatchObject([{ by: null, scope: 'FeatureFlag', changed: ['active', 'version'] }])
    const done = await box.call('eva', 'GET', `${changes}${body.id}/`)
    expect(done.body).toMatchObject({ executed_at: later, failure_reason: null })
    expect((await box.call('eva', 'PATCH', `${changes}${body.id}/`, { payload: off })).status).toBe(400)
  })

  it('can add a condition, and change the variants', async () => {
    const box = await startBox()
    const groups = [{ properties: [], rollout_percentage: 90 }]
    const variants = [{ key: 'a', rollout_percentage: 100 }]
    await make(box, { payload: { operation: 'add_release_condition', value: { groups } } })
    await make(box, { payload: { operation: 'update_variants', value: { variants } } })

    box.clock.set(later)

    expect(checkout(box)?.filters).toMatchObject({
      groups: [{ rollout_percentage: 25 }, { rollout_percentage: 90 }],
      multivariate: { variants },
    })
  })

  it('repeats until its end', async () => {
    const box = await startBox()
    await make(box, { is_recurring: true, recurrence_interval: 'daily', end_date: '2026-11-07T10:00:00Z' })

    box.clock.set('2026-11-20T00:00:00Z')

    expect(box.dump().projects.Production?.schedules).toMatchObject([{ done: true, at: '2026-11-07T09:00:00.000000Z' }])
    expect(checkout(box)?.version).toBe(4)
  })

  it('says why it failed', async () => {
    const box = await startBox()
    const { body } = await make(box, { payload: { operation: 'update_status', value: true } })
    await box.call('eva', 'POST', '/api/projects/101/feature_flags/1/archive/')

    box.clock.set(later)

    expect((await box.call('eva', 'GET', `${changes}${body.id}/`)).body.failure_reason).toContain('archived')
  })

  it.each([
    [{ record_id: '9' }, 'Feature flag not found'],
    [{ payload: { operation: 'update_status', value: 'x' } }, 'Invalid value'],
    [{ end_date: later }, 'is_recurring'],
    [{ is_recurring: true }, 'recurrence_interval or cron_expression'],
    [{ is_recurring: true, recurrence_interval: 'daily', cron_expression: '0 0 * * *' }, 'not both'],
    [{ is_recurring: true, recurrence_interval: 'daily', end_date: later }, 'after scheduled_at'],
    [
      {
        is_recurring: true,
        recurrence_interval: 'daily',
        payload: { operation: 'add_release_condition', value: { groups: [] } },
      },
      'cannot be recurring',
    ],
  ])('is refused with %j', async (more, detail) => {
    const answer = await make(await startBox(), more)

    expect(answer.status).toBe(400)
    expect(answer.body.detail).toContain(detail)
  })

  it('is closed to keys where the server keeps it to people', async () => {
    const box = await startBox({ variant: { schedulesByKey: false } })

    expect((await make(box)).body.detail).toBe('This action does not support personal API key access')
  })
})

describe('a scheduled change that needs consent', () => {
  async function bound(): Promise<{ box: Box; id: number; request: string }> {
    const policy = { action: 'feature_flag.disable', created_by: 'ana@example.com', users: ['dee@example.com'] }
    const box = await startBox({
      seed: seed({ organization: { features: ['approvals'] }, approval_policies: [policy] }),
    })
    const { body } = await make(box)
    const requests = await box.call('eva', 'GET', '/api/projects/101/change_requests/')
    return { box, id: body.id, request: requests.body.results[0].id }
  }

  it('happens at its time once somebody agreed, and not before', async () => {
    const { box, id, request } = await bound()
    const vote = await box.call('dee', 'POST', `/api/projects/101/change_requests/${request}/approve/`)

    expect(vote.body).toMatchObject({ status: 'approved', change_request: { state: 'approved' } })
    expect(checkout(box)?.active).toBe(true)
    const locked = await box.call('eva', 'PATCH', `${changes}${id}/`, { scheduled_at: '2026-12-01T00:00:00Z' })
    expect(locked.status).toBe(400)
    box.clock.set(later)
    expect(checkout(box)?.active).toBe(false)
  })

  it('is passed over when nobody agreed in time', async () => {
    const { box, id, request } = await bound()

    box.clock.set(later)

    expect(checkout(box)?.active).toBe(true)
    expect((await box.call('eva', 'GET', `${changes}${id}/`)).body.failure_reason).toContain('not approved')
    const { body } = await box.call('eva', 'GET', `/api/projects/101/change_requests/${request}/`)
    expect(body.state).toBe('expired')
  })

  it('makes way for nobody else', async () => {
    const { box } = await bound()

    expect(await make(box, {}, 'gil')).toMatchObject({ status: 409, body: { code: 'change_request_pending' } })
  })
})

describe('policies of a project and of the organization', () => {
  it('on one action are a conflict that names no action', async () => {
    const policy = { action: 'feature_flag.disable', created_by: 'ana@example.com', users: ['dee@example.com'] }
    const project = { id: 101, name: 'Production', flags: [{ key: 'checkout' }], approval_policies: [policy] }
    const box = await startBox({
      seed: seed({ organization: { features: ['approvals'] }, approval_policies: [policy], projects: [project] }),
    })

    const answer = await box.call('eva', 'PATCH', '/api/projects/101/feature_flags/1/', { active: false })

    expect(answer).toMatchObject({ status: 400, body: { code: 'policy_conflict' } })
    expect(answer.body.conflicting_policies.every((each: object) => !('action_key' in each))).toBe(true)
  })
})
