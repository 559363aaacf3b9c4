import { describe, expect, it } from '@jest/globals'
import { policyOf } from '../support/policies.ts'
import { apply, before, look, seed, startBox } from './box.ts'

describe('what cannot be applied', () => {
  it.each([
    [
      'a person who is no member',
      'roles: { engineer: { name: Engineers, members: [bo@x.io, who@else.io] } }',
      'is not a member of the organization',
    ],
    [
      'a rule for such a person',
      'projects: { prod: { id: 5, access: { members: { cy@x.io: admin, who@else.io: admin } } } }',
      'is not a member of the organization',
    ],
  ])('says so: %s', async (_, text, message) => {
    const box = await startBox()

    await expect(apply(box, before, policyOf(text))).rejects.toThrow(message)
  })

  it('says so: a member for a role that somebody deleted', async () => {
    const box = await startBox()
    box.sandbox.as('ana@x.io').deleteRole('Engineers')
    const head = policyOf('roles: { engineer: { name: Engineers, members: [bo@x.io, cy@x.io] }, old: { name: Old } }')

    const error = await apply(box, before, head).catch((thrown: unknown) => thrown)

    expect(error).toMatchObject({ name: 'UserError', message: 'The role engineer does not exist in PostHog.' })
  })

  it('is unreadable where the key does not see the project', async () => {
    const box = await startBox()

    await expect(look(box, [policyOf('projects: { prod: { id: 99, access: {} } }')])).rejects.toThrow(
      'not among the projects',
    )
  })

  it('is unreadable where PostHog shows the key nobody but its owner: the others have not left', async () => {
    const hidden = { ...seed.organization, settings: { members_can_see_org_members: false } }
    const keyOf = (owner: string) => [{ key: 'phx_sandbox_apply', owner, scopes: ['*'] }]
    const ofMember = await startBox({ organization: hidden, keys: keyOf('bo@x.io') })
    const ofAdmin = await startBox({ organization: hidden, keys: keyOf('ana@x.io') })
    const people = policyOf('members: { ana@x.io: { level: owner }, bo@x.io: { level: member } }')

    await expect(look(ofMember, [people])).rejects.toThrow('shows this key no other members')
    expect((await look(ofAdmin, [people])).live.get('organization_member')).toMatchObject({ state: 'read' })
  })

  it('is readable again once a deleted project is taken out of the policy', async () => {
    const box = await startBox()
    const gone = policyOf(
      'projects: { gone: { id: 99, access: { default: none } } }',
      'flags: { gone: { a: { active: true, rollout: 1 } } }',
    )

    const { live } = await look(box, [policyOf('projects: {}'), gone])

    expect([...live.values()].every(({ state }) => state === 'read')).toBe(true)
  })
})
