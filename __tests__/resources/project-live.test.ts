import { describe, expect, it } from '@jest/globals'
import { policyOf } from '../support/policies.ts'
import { apply, type Box, differences, seed, startBox } from './box.ts'

const bare = policyOf('projects: { prod: { id: 5 } }')

function writes({ sandbox }: Box): unknown[] {
  return sandbox.requests.filter(({ method }) => method !== 'GET').map(({ method, path, body }) => [method, path, body])
}

function access({ sandbox }: Box, project: string): unknown {
  return sandbox.dump().projects[project]?.access
}

describe('a project that is declared and absent', () => {
  const closed = policyOf('projects: { prod: { id: 5 }, new_lab: { name: New Lab } }')

  it('is created, and closed by the very next request', async () => {
    const box = await startBox()

    expect(await apply(box, bare, closed)).toEqual(['create project/new_lab'])

    const [create, close] = writes(box)
    expect(create).toEqual(['POST', expect.stringMatching(/\/projects\/$/), { name: 'New Lab' }])
    expect(close).toEqual(['PUT', expect.stringMatching(/\/access_controls\/$/), { access_level: 'none' }])
    expect(access(box, 'New Lab')).toEqual([{ resource: 'project', level: 'none' }])
    expect(await differences(box, closed)).toEqual([])
  })

  it('is closed before the policy opens it, and gets all that it shall have in one run', async () => {
    const box = await startBox()
    const head = policyOf(
      'roles: { engineer: { name: Engineers } }',
      'projects: { new_lab: { name: New Lab, access: { default: member, roles: { engineer: admin } }, resources: { dashboard: { default: viewer } } } }',
      'flags: { new_lab: { first: { active: false, rollout: 1 } } }',
    )

    const items = await apply(box, policyOf('roles: { engineer: { name: Engineers } }'), head)

    expect(items[0]).toBe('create project/new_lab')
    expect(items).toHaveLength(5)
    const ofProject = writes(box).filter((one) => /\d\/access_controls/.test(JSON.stringify(one)))
    expect(ofProject.slice(0, 2)).toMatchObject([
      ['PUT', expect.anything(), { access_level: 'none' }],
      ['PUT', expect.anything(), { access_level: 'member' }],
    ])
    expect(await differences(box, head)).toEqual([])
  })

  it('is closed too when the answer to its creation got lost', async () => {
    const box = await startBox()
    box.sandbox.faults.add({ kind: 'reset-after', method: 'POST', path: /\/projects\/$/, times: 1 })

    await apply(box, bare, closed)

    expect(access(box, 'New Lab')).toEqual([{ resource: 'project', level: 'none' }])
    expect(writes(box).filter((one) => JSON.stringify(one).includes('POST'))).toHaveLength(1)
  })

  it('is not known from another one of its name: two runs at once may each have made one', async () => {
    const twins = [...(seed.projects ?? []), { id: 7, name: 'New Lab' }, { id: 8, name: 'New Lab' }]
    const box = await startBox({ projects: twins })

    await expect(differences(box, closed)).rejects.toThrow(
      'Several projects in PostHog are called "New Lab", so nobody can tell which one "new_lab" is.',
    )
    expect(await differences(box, bare)).toEqual([])
    expect(
      await differences(box, policyOf('projects: { prod: { id: 5 }, new_lab: { id: 8, name: New Lab } }')),
    ).toEqual([])
  })

  it('that could not be closed is said to be open', async () => {
    const box = await startBox()
    box.sandbox.faults.add({ kind: 'status', status: 500, method: 'PUT', path: /\/access_controls\/$/ })

    await expect(apply(box, bare, closed)).rejects.toThrow(
      /^The project New Lab was created, but could not be closed: .* Every member is its admin until somebody does\.$/,
    )
  })

  it('is not created by somebody who may not see it', async () => {
    const box = await startBox({
      keys: [{ key: 'phx_sandbox_apply', owner: 'bo@x.io', scopes: ['*'] }],
      organization: { ...seed.organization, settings: { members_can_create_projects: true } },
    })

    await expect(apply(box, bare, policyOf('projects: { new_lab: {} }'))).rejects.toThrow(
      'The owner of the key is no admin of the organization',
    )
    expect(writes(box)).toEqual([])
  })

  it('is not created where the policy gives a number: PostHog chooses it', async () => {
    const box = await startBox()

    await expect(apply(box, bare, policyOf('projects: { prod: { id: 5 }, x: { id: 99, name: X } }'))).rejects.toThrow(
      'The project x has a number in the policy, but this key sees no such project in PostHog.',
    )
    expect(writes(box)).toEqual([])
  })
})

describe('a project', () => {
  it('is renamed in place by its number, or by the name that it had', async () => {
    const box = await startBox()
    const first = policyOf('projects: { prod: { id: 5, name: Production }, lab: { name: Lab } }')
    const again = policyOf('projects: { prod: { id: 5, name: Live }, lab: { name: Laboratory } }')

    expect(await apply(box, first, again)).toEqual(['update project/lab', 'update project/prod'])

    expect(writes(box)).toEqual([
      ['PATCH', '/api/projects/6/', { name: 'Laboratory' }],
      ['PATCH', '/api/projects/5/', { name: 'Live' }],
    ])
    expect(Object.keys(box.sandbox.dump().projects).sort()).toEqual(['Laboratory', 'Live'])
    expect(await differences(box, again)).toEqual([])
  })

  it('with a number and no name may be called anything', async () => {
    expect(await differences(await startBox(), bare)).toEqual([])
  })

  it('stays when it leaves the policy', async () => {
    const box = await startBox()

    expect(await apply(box, policyOf('projects: { prod: { id: 5 }, lab: { id: 6 } }'), bare)).toEqual([])
    expect(Object.keys(box.sandbox.dump().projects)).toHaveLength(2)
  })
})
