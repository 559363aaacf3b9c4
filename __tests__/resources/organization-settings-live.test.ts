import { describe, expect, it } from '@jest/globals'
import { buildPlan } from '../../src/plan/build.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { apply, differences, look, startBox } from './box.ts'
import { withSettings } from './settings-policy.ts'

const roles = 'roles: { engineer: { name: Engineers }, old: { name: Old } }'
const all =
  'enforce_2fa: false, members_can_invite: true, members_can_create_projects: false, members_can_use_personal_api_keys: true, members_can_see_org_members: true, allow_publicly_shared_resources: true'
const none = withSettings(undefined, roles)
const settings = (text: string) => withSettings(text, roles)

type Box = Awaited<ReturnType<typeof startBox>>

function writes({ sandbox }: Box): unknown[] {
  return sandbox.requests.filter(({ method }) => method !== 'GET').map(({ method, body }) => [method, body])
}

describe('settings of the organization, applied to PostHog', () => {
  it('are nothing to do where live is what is wanted; what was never set is off', async () => {
    const box = await startBox()

    expect(await differences(box, settings(all))).toEqual([])
    expect(await apply(box, settings(all), settings(all))).toEqual([])
  })

  it('read back as they were wanted, and only what changes is sent', async () => {
    const box = await startBox()
    const head = settings(`${all.replace('invite: true', 'invite: false')}, default_role: engineer`)

    expect(await apply(box, settings(all), head)).toEqual(['update organization_settings/settings'])

    const id = (await look(box, [head])).scope.names.role('engineer')?.id
    expect(writes(box)).toEqual([['PATCH', { members_can_invite: false, default_role_id: id }]])
    expect(box.sandbox.dump().organization).toMatchObject({
      default_role: 'Engineers',
      settings: { members_can_invite: false, members_can_see_org_members: true },
    })
    expect(await differences(box, head)).toEqual([])
  })

  it.each(
    all
      .split(', ')
      .map((text) => [text.includes('true') ? text.replace('true', 'false') : text.replace('false', 'true')]),
  )('report a change of one, and write it: %s', async (text) => {
    const box = await startBox()
    const head = settings(text)

    expect(await differences(box, head)).toEqual(['update organization_settings/settings'])
    await apply(box, none, head)
    expect(writes(box)).toHaveLength(1)
    expect(await differences(box, head)).toEqual([])
  })

  it('see what somebody changes by hand, in written fields alone', async () => {
    const box = await startBox()
    const head = settings('members_can_invite: true, default_role: engineer')
    await apply(box, settings('members_can_invite: true'), head)

    box.sandbox.as('ana@x.io').updateOrganization({ enforce_2fa: true, allow_publicly_shared_resources: false })
    expect(await differences(box, head)).toEqual([])

    box.sandbox.as('ana@x.io').updateOrganization({ default_role_id: null })
    expect(await differences(box, head)).toEqual(['update organization_settings/settings'])
  })

  it('are not written over where a hand set what the policy did not manage', async () => {
    const box = await startBox()
    box.sandbox.as('ana@x.io').updateOrganization({ enforce_2fa: true })
    const head = settings('enforce_2fa: false')
    const { live } = await look(box, [head])

    const { changes } = buildPlan({ lastApplied: none, base: head, head, limits: [] }, live, resources)

    expect(changes).toMatchObject([{ item: 'organization_settings/settings', conflict: true }])
  })

  it('are not asked for where no policy writes any', async () => {
    const box = await startBox()

    const { live } = await look(box, [none])

    expect(live.get('organization_settings')).toEqual({ state: 'read', entries: [] })
    expect(box.sandbox.requests.filter(({ path }) => /^\/api\/organizations\/[^/]+\/$/.test(path))).toEqual([])
  })

  it('say so where the default role is gone', async () => {
    const box = await startBox()
    const head = withSettings('default_role: who', 'roles: { engineer: { name: Engineers } }')

    await expect(apply(box, none, head)).rejects.toMatchObject({
      name: 'UserError',
      message: 'The role who, which shall be the default role, does not exist in PostHog.',
    })
    expect(writes(box).filter((write) => JSON.stringify(write).includes('PATCH'))).toEqual([])
  })
})
