import { afterEach, describe, expect, it } from '@jest/globals'
import type { Variant } from '../../sandbox/index.ts'
import { type Answer, type Box, closeBoxes, denied, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const policies = '/api/projects/101/approval_policies/'
const requests = '/api/projects/101/change_requests/'
const flag = '/api/projects/101/feature_flags/1/'

/** A box whose policies name Dee and Finn as approvers, unless `more` says something else. */
async function boxWith(
  actions: string[],
  more: object = {},
  features = ['approvals'],
  variant: Partial<Variant> = {},
): Promise<Box> {
  const box = await startBox({ seed: seed({ organization: { features } }), variant })
  const users = [await numberOf(box, 'dee'), await numberOf(box, 'finn')]
  for (const action of actions) {
    const approver_config = { quorum: 1, users, roles: [] }
    await box.call('ana', 'POST', policies, { action_key: `feature_flag.${action}`, approver_config, ...more })
  }
  return box
}

async function numberOf(box: Box, who: string): Promise<number> {
  return (await box.call(who, 'GET', '/api/users/@me/')).body.id
}

const disable = (box: Box, who = 'eva'): Promise<Answer> => box.call(who, 'PATCH', flag, { active: false })
const act = (box: Box, who: string, id: string, verb: string, body = {}): Promise<Answer> =>
  box.call(who, 'POST', `${requests}${id}/${verb}/`, body)
const rollout = (share: number) => ({ filters: { groups: [{ properties: [], rollout_percentage: share }] } })

describe('policies', () => {
  it('are written by admins, one for each action', async () => {
    const box = await boxWith(['disable'])
    const body = { action_key: 'feature_flag.disable', approver_config: { quorum: 1 } }
    const [policy] = (await box.call('eva', 'GET', policies)).body.results

    expect(policy).toMatchObject({ action_key: 'feature_flag.disable', expires_after: '14 00:00:00', enabled: true })
    expect((await box.call('eva', 'POST', policies, body)).status).toBe(403)
    expect((await box.call('bo', 'POST', policies, body)).body.detail).toContain('already exists')
    const off = await box.call('bo', 'PATCH', `${policies}${policy.id}/`, { enabled: false })
    expect(off.body).toMatchObject({ enabled: false, approver_config: policy.approver_config })
    expect((await disable(box)).status).toBe(200)
    expect((await box.call('bo', 'DELETE', `${policies}${policy.id}/`)).status).toBe(204)
  })

  it.each([
    [{ approver_config: { quorum: 0 } }, 'Quorum must be at least 1'],
    [{ bypass_org_membership_levels: ['x'] }, 'All membership levels must be integers'],
    [{ bypass_roles: ['nobody'] }, 'Roles do not exist: nobody'],
  ])('refuse %j', async (body, detail) => {
    const box = await boxWith([])
    const approver_config = { quorum: 1 }

    const answer = await box.call('bo', 'POST', policies, {
      action_key: 'feature_flag.update',
      approver_config,
      ...body,
    })

    expect(answer).toMatchObject({ status: 400, body: { detail } })
  })

  it('need their plan', async () => {
    const box = await boxWith([], {}, [])

    expect(await box.call('bo', 'GET', policies)).toMatchObject({
      status: 402,
      body: { type: 'server_error', code: 'payment_required' },
    })
  })
})

describe('a gated write', () => {
  it('becomes a change request, and changes nothing; a second try is told of the first', async () => {
    const box = await boxWith(['disable'])

    const first = await disable(box)
    const second = await disable(box, 'gil')

    expect(first).toMatchObject({
      status: 409,
      body: {
        code: 'approval_required',
        resource_id: '1',
        required_approvers: { quorum: 1 },
        change_request: { state: 'pending', is_requester: false, can_cancel: false },
      },
    })
    expect(first.body).not.toHaveProperty('type')
    expect(second.body).toMatchObject({
      code: 'change_request_pending',
      change_request_id: first.body.change_request_id,
      required_approvers: {},
    })
    const own = await box.call('eva', 'GET', `${requests}${first.body.change_request_id}/`)
    expect(own.body).toMatchObject({ is_requester: true, can_cancel: true, can_approve: false })
    expect(box.dump().projects.Production?.flags.checkout).toMatchObject({ active: true, version: 1 })
  })

  it('gates creates, steps and rollouts, and nothing else', async () => {
    const box = await boxWith(['enable', 'update'])
    const codes = [
      await box.call('eva', 'POST', '/api/projects/101/feature_flags/', { key: 'new' }),
      await box.call('eva', 'PATCH', flag, rollout(50)),
      await box.call('eva', 'PATCH', flag, { name: 'x', tags: ['y'] }),
      await box.call('eva', 'POST', `${flag}disable/`),
      await box.call('gil', 'POST', `${flag}enable/`),
      await box.call('eva', 'POST', '/api/projects/101/feature_flags/', { key: 'off', active: false }),
    ]

    expect(codes.map(({ status, body }) => body.code ?? status)).toEqual([
      'approval_required',
      'approval_required',
      200,
      200,
      'approval_required',
      201,
    ])
    expect(codes[0]?.body.resource_id).toBeNull()
  })

  it('refuses a write that two policies are about', async () => {
    const box = await boxWith(['disable', 'update'])

    const answer = await box.call('eva', 'PATCH', flag, { active: false, ...rollout(50) })

    expect(answer).toMatchObject({ status: 400, body: { code: 'policy_conflict' } })
    expect(answer.body.conflicting_policies).toHaveLength(2)
  })

  it.each([
    [{ type: 'before_after', field: 'rollout_percentage', operator: '>', value: 50 }, 50, 200],
    [{ type: 'before_after', field: 'rollout_percentage', operator: '>', value: 50 }, 51, 409],
    [{ type: 'change_amount', field: 'rollout_percentage', operator: '>=', value: 10 }, 34, 200],
    [{ type: 'change_amount', field: 'rollout_percentage', operator: '>=', value: 10 }, 35, 409],
    [{ type: 'any_change' }, 26, 409],
  ])('with the conditions %j, from 25 to %i: %i', async (conditions, share, status) => {
    const box = await boxWith(['update'], { conditions })

    expect((await box.call('eva', 'PATCH', flag, rollout(share))).status).toBe(status)
  })

  it('lets through those who may bypass, and everybody without the plan', async () => {
    expect((await disable(await boxWith(['disable'], { bypass_org_membership_levels: [15] }), 'ana')).status).toBe(200)
    expect((await disable(await boxWith(['disable'], {}, []))).status).toBe(200)
  })
})

describe('a change request', () => {
  it('is applied by the vote that completes the quorum, as the requester', async () => {
    const box = await boxWith(['disable'])
    const { change_request_id: id } = (await disable(box)).body

    expect((await act(box, 'gil', id, 'approve')).body).toEqual(
      denied('You are not in the approver set for this change request'),
    )
    const answer = await act(box, 'dee', id, 'approve')

    expect(answer.body).toMatchObject({
      status: 'applied',
      result: { resource_id: 1, resource_version: 2 },
      change_request: {
        state: 'applied',
        applied_by: { email: 'eva@example.com' },
        approvals: [{ decision: 'approved' }],
      },
    })
    expect(box.dump().projects.Production?.flags.checkout).toMatchObject({
      active: false,
      last_modified_by: 'eva@example.com',
    })
    expect((await act(box, 'finn', id, 'approve')).body).toEqual(denied('Only pending change requests can be approved'))
  })

  it.each([
    ['requester', 'eva@example.com'],
    ['approver', 'dee@example.com'],
  ] as const)('is logged as the doing of its %s', async (approvedBy, email) => {
    const box = await boxWith(['disable'], {}, ['approvals'], { approvedBy })
    const { change_request_id: id } = (await disable(box)).body

    await act(box, 'dee', id, 'approve')

    expect(box.dump().activity).toMatchObject([{ by: email, scope: 'FeatureFlag', changed: ['active', 'version'] }])
  })

  it('never shows an encrypted payload', async () => {
    const box = await boxWith(['disable'])
    const secret = { is_remote_configuration: true, has_encrypted_payloads: true }
    const body = { ...secret, active: false, filters: { payloads: { true: '"s3cret"' } } }

    const { body: asked } = await box.call('eva', 'PATCH', flag, body)

    expect(JSON.stringify(asked)).not.toContain('s3cret')
    expect((await act(box, 'dee', asked.change_request_id, 'approve')).body.status).toBe('applied')
    expect((await box.call('eva', 'GET', flag)).body.filters.payloads.true).toBe('"s3cret"')
  })

  it('waits for the quorum, and counts everybody once', async () => {
    const box = await boxWith(['disable'])
    const users = [await numberOf(box, 'dee'), await numberOf(box, 'finn')]
    const [policy] = (await box.call('ana', 'GET', policies)).body.results
    await box.call('ana', 'PATCH', `${policies}${policy.id}/`, { approver_config: { quorum: 2, users, roles: [] } })
    const { change_request_id: id, message } = (await disable(box, 'finn')).body

    expect(message).toContain('from others')
    expect((await act(box, 'finn', id, 'approve')).body.detail).toBe('You cannot approve your own change request')
    expect((await act(box, 'dee', id, 'approve')).body.message).toBe('Approval recorded. 1/2 approvals received.')
    expect(await act(box, 'dee', id, 'approve')).toMatchObject({
      status: 400,
      body: { error: 'You have already voted on this change request.' },
    })
    expect((await act(box, 'finn', id, 'cancel')).status).toBe(403)
  })

  it('fails with 200 when the flag was written meanwhile', async () => {
    const box = await boxWith(['disable'])
    const { change_request_id: id } = (await disable(box)).body
    await box.call('eva', 'PATCH', flag, { tags: ['x'] })

    const { status, body } = await act(box, 'dee', id, 'approve')

    expect([status, body.status, body.change_request.state]).toEqual([200, 'failed', 'failed'])
    expect(body.message).toContain('Flag version mismatch: expected 1, got 2')
  })

  it('ends with one vote against it, by its requester, or by time', async () => {
    const box = await boxWith(['disable'])
    const ask = async () => (await disable(box)).body.change_request_id

    const first = await ask()
    expect((await act(box, 'dee', first, 'reject')).body).toEqual({ error: 'A reason is required for rejection.' })
    expect((await act(box, 'dee', first, 'reject', { reason: 'no' })).body.status).toBe('rejected')
    const second = await ask()
    expect((await act(box, 'dee', second, 'cancel')).status).toBe(403)
    expect((await act(box, 'eva', second, 'cancel')).body).toMatchObject({
      status: 'canceled',
      change_request: { state: 'rejected' },
    })
    const third = await ask()
    box.clock.set('2026-12-01T00:00:00Z')
    expect(await ask()).not.toBe(third)
    expect((await box.call('eva', 'GET', `${requests}${third}/`)).body.state).toBe('expired')
    expect((await box.call('eva', 'GET', `${requests}?state=rejected`)).body.count).toBe(2)
  })
})
