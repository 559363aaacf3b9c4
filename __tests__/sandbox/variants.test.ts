import { afterEach, describe, expect, it } from '@jest/globals'
import type { Seed, Variant } from '../../sandbox/index.ts'
import { type Box, closeBoxes, ORG_PATH, request, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const projects: Seed['projects'] = [
  { id: 101, name: 'Production', access: [{ level: 'none' }], dashboards: [{ id: 7, name: 'Sales' }] },
]

/** The same question to both PostHogs: today's first. */
async function both<Answer>(
  variant: Partial<Variant>,
  ask: (box: Box) => Promise<Answer>,
  change: Partial<Seed> = {},
): Promise<[Answer, Answer]> {
  const [now, other] = [await startBox({ seed: seed(change) }), await startBox({ seed: seed(change), variant })]
  return [await ask(now), await ask(other)]
}

describe('what nobody outside PostHog knows has both answers', () => {
  it.each([400, 404, 500] as const)('an id of the wrong form: %i', async (oddIdStatus) => {
    const box = await startBox({ variant: { oddIdStatus } })

    expect((await box.call('ana', 'GET', '/api/organizations/acme/members/')).status).toBe(oddIdStatus)
    expect((await box.call('ana', 'DELETE', `${ORG_PATH}/members/eva/`)).status).toBe(oddIdStatus)
  })

  it('the most rows on a page', async () => {
    const [now, other] = await both({ largestPage: 2 }, (box) =>
      box.call('ana', 'GET', `${ORG_PATH}/members/?limit=1000`),
    )

    expect([now.body.results.length, now.body.next]).toEqual([7, null])
    expect(other.body.results).toHaveLength(2)
    expect(other.body.next).toMatch(/\?limit=2&offset=2$/)
  })

  it('whether the default role is looked up', async () => {
    const [now, other] = await both({ checksDefaultRole: true }, (box) =>
      box.call('bo', 'PATCH', `${ORG_PATH}/`, { default_role_id: 'nobody' }),
    )

    expect(now.status).toBe(500)
    expect(other).toMatchObject({ status: 400, body: { code: 'does_not_exist', attr: 'default_role_id' } })
  })

  it('whether a single invite needs the scope', async () => {
    const keys = [{ key: 'phx_test', owner: 'ana@example.com', scopes: ['project:read'] }]
    const [now, other] = await both(
      { inviteNeedsScope: false },
      (box) => request(box.url, 'phx_test', 'POST', `${ORG_PATH}/invites/`, { target_email: 'new@example.com' }),
      { keys },
    )

    expect([now.status, other.status]).toEqual([403, 201])
  })

  it('who takes back an invite', async () => {
    const [now, other] = await both(
      { inviteDeleteNeedsAdmin: true },
      async (box) => {
        const { id } = (await box.call('eva', 'GET', `${ORG_PATH}/invites/`)).body.results[0]
        return box.call('eva', 'DELETE', `${ORG_PATH}/invites/${id}/`)
      },
      { invites: [{ email: 'new@example.com' }] },
    )

    expect([now.status, other.status]).toEqual([204, 403])
  })

  it('whether an invite can name a project that its author does not see', async () => {
    const body = { target_email: 'new@example.com', private_project_access: [{ id: 101, level: 'member' }] }
    const [now, other] = await both(
      { inviteChecksPrivacy: false },
      (box) => box.call('eva', 'POST', `${ORG_PATH}/invites/`, body),
      { projects },
    )

    expect([now.status, other.status]).toEqual([400, 201])
  })

  it('whether one role membership can be read', async () => {
    const [now, other] = await both({ readsRoleMembership: false }, async (box) => {
      const role = (await box.call('ana', 'GET', `${ORG_PATH}/roles/`)).body.results[0]
      return box.call('ana', 'GET', `${ORG_PATH}/roles/${role.id}/role_memberships/${role.members[0].id}/`)
    })

    expect([now.status, other.status]).toEqual([200, 405])
  })

  it('whether a list without a search speaks of matches', async () => {
    const [now, other] = await both({ searchMatchAlways: false }, (box) =>
      box.call('ana', 'GET', `${ORG_PATH}/members/`),
    )

    expect(now.body.results[0].search_match_type).toBeNull()
    expect(other.body.results[0]).not.toHaveProperty('search_match_type')
  })

  it('whether Terraform locks the rules that stand', async () => {
    const [now, other] = await both(
      { rulesLockedByTerraform: true },
      (box) => box.call('bo', 'PUT', '/api/projects/101/access_controls/', { access_level: 'member' }),
      { projects },
    )

    expect(now.status).toBe(200)
    expect(other.status).toBe(403)
    expect(other.body.detail).toMatch(/^Terraform manages this access control rule\./)
  })

  it('where the newest things live', async () => {
    const things = [{ resource: 'ticket', name: 'Help', id: 5 }]
    const [now, other] = await both(
      { newestThingsHaveRoutes: true },
      (box) => box.call('bo', 'GET', '/api/projects/101/tickets/5/access_controls/'),
      { projects: [{ id: 101, name: 'Production', things }] },
    )

    expect([now.status, other.status]).toEqual([404, 200])
  })
})

describe('the servers of 2025', () => {
  it('know fewer settings of an organization, and not the mode', async () => {
    const [now, older] = await both({ olderOrganizations: true }, (box) =>
      box.call('bo', 'PATCH', `${ORG_PATH}/`, { members_can_see_org_members: false }),
    )

    expect(now.body).toMatchObject({ members_can_see_org_members: false, uses_most_specific_access_resolution: true })
    expect(older.status).toBe(200)
    expect(older.body).not.toHaveProperty('members_can_see_org_members')
    expect(older.body).not.toHaveProperty('uses_most_specific_access_resolution')
  })

  it('say less about access rules, and have no settings writes', async () => {
    const box = await startBox({ seed: seed({ projects }), variant: { olderAccessRoutes: true } })
    const get = (path: string) => box.call('bo', 'GET', `/api/projects/101/${path}`)

    const rules = [await get('access_controls/'), await get('resource_access_controls/')]
    const onThing = await get('dashboards/7/access_controls/')
    const members = await get('access_control_members/')

    for (const { body } of [...rules, onThing]) {
      expect(body).toHaveProperty('access_controls')
      expect(body).not.toHaveProperty('minimum_access_level')
      expect(body).not.toHaveProperty('inherited_access')
    }
    expect(members.body.results[0].project).toMatchObject({
      inherited_access_level: 'admin',
      inherited_access_level_reason: 'organization_admin',
    })
    expect((await get('access_control_default_objects/')).status).toBe(404)
    expect((await box.call('bo', 'PUT', '/api/projects/101/access_control_default_rules/', {})).status).toBe(404)
  })

  it('counted owners as 15 in a project, and members without a rule as 1', async () => {
    const levels = async (box: Box) =>
      Promise.all(
        ['ana', 'eva'].map(
          async (who) => (await box.call(who, 'GET', '/api/projects/101/')).body.effective_membership_level,
        ),
      )

    expect(await both({ olderProjectMetric: true }, levels)).toEqual([
      [8, 8],
      [15, 1],
    ])
  })

  it('deleted a project at once', async () => {
    const gone = async (box: Box) => {
      await box.call('ana', 'DELETE', '/api/projects/101/')
      return (await box.call('ana', 'GET', '/api/projects/101/')).status
    }

    expect(await both({ deletesAtOnce: true }, gone)).toEqual([200, 404])
  })
})
