import { afterEach, describe, expect, it } from '@jest/globals'
import { closeBoxes, ORG_PATH, startBox } from './box.ts'

afterEach(closeBoxes)

const yaml = `
organization:
  name: Acme
  features: [access_control, { key: organizations_projects, limit: 2 }]
  most_specific_access: null
  settings: { enforce_2fa: true }
people:
  ana@example.com: { level: owner, two_factor: true }
  bo@example.com:
keys:
  - { key: phx_ana, owner: ana@example.com, label: apply, scopes: ["organization:write"] }
roles:
  Engineers: { members: [bo@example.com] }
  Support:
projects:
  - id: 101
    name: Production
    access: [{ level: none }, { role: engineers, level: member }]
    resources: [{ resource: feature_flag, member: bo@example.com, level: viewer }]
    flags: [{ key: checkout, rollout: 25, tags: [b, a] }]
`

describe('a seed in YAML', () => {
  it('becomes the state that the dump shows', async () => {
    const box = await startBox({ seed: yaml })

    const dump = box.dump()

    expect(dump).toMatchObject({
      organization: {
        name: 'Acme',
        most_specific_access: null,
        default_role: null,
        settings: { enforce_2fa: true, members_can_invite: true },
      },
      keys: [{ key: 'phx_ana', owner: 'ana@example.com', label: 'apply', scopes: ['organization:write'] }],
      members: {
        'ana@example.com': { level: 'owner', two_factor: true },
        'bo@example.com': { level: 'member', two_factor: false },
      },
      roles: { Engineers: ['bo@example.com'], Support: [] },
    })
    expect(dump.projects.Production).toMatchObject({
      id: 101,
      access: [
        { resource: 'project', level: 'none' },
        { resource: 'project', role: 'Engineers', level: 'member' },
      ],
      resources: [{ resource: 'feature_flag', member: 'bo@example.com', level: 'viewer' }],
      objects: [],
      flags: { checkout: { id: 1, active: true, version: 1, tags: ['a', 'b'], last_modified_by: null } },
    })
  })

  it('is the same twice, down to ids and times', async () => {
    const pictures: unknown[] = []
    for (let run = 0; run < 2; run += 1) {
      const box = await startBox({ seed: yaml })
      await box.call('ana', 'POST', `${ORG_PATH}/roles/`, { name: 'Third' })
      pictures.push([(await box.call('ana', 'GET', `${ORG_PATH}/roles/`)).body, box.dump()])
    }

    expect(pictures[0]).toEqual(pictures[1])
  })

  it('lies in the past of the first request, and writes move the clock by a second', async () => {
    const box = await startBox({ seed: yaml, startAt: '2027-01-01T00:00:00Z' })

    const { body: before } = await box.call('ana', 'GET', `${ORG_PATH}/`)
    const first = await box.call('ana', 'POST', `${ORG_PATH}/roles/`, { name: 'Third' })
    box.clock.set('2027-06-01T12:00:00Z')
    const second = await box.call('ana', 'POST', `${ORG_PATH}/roles/`, { name: 'Fourth' })

    expect(before.created_at).toBe('2026-12-02T00:00:00.000000Z')
    expect([first.body.created_at, second.body.created_at]).toEqual([
      '2027-01-01T00:00:01.000000Z',
      '2027-06-01T12:00:01.000000Z',
    ])
  })
})

describe('a mistake in a seed', () => {
  const people = 'people: { ana@example.com: { level: owner } }'
  it.each([
    ['broken YAML', 'people: [', '(top)'],
    ['an unknown section', `${people}\nteams: []`, '(top): unknown name "teams"'],
    [
      'an unknown level',
      'people: { ana@example.com: { level: boss } }',
      'people["ana@example.com"].level: expected one of member, admin, owner, got "boss"',
    ],
    [
      'a typing error in a person',
      'people: { ana@example.com: { levl: owner } }',
      'people["ana@example.com"]: unknown name "levl"',
    ],
    [
      'one person twice',
      'people: { ana@example.com: {}, ANA@example.com: {} }',
      'people["ANA@example.com"]: the same email twice',
    ],
    [
      'an unknown setting',
      `organization: { settings: { enforce_2af: true } }\n${people}`,
      'organization.settings: unknown name "enforce_2af"',
    ],
    [
      'a setting of the wrong type',
      `organization: { settings: { enforce_2fa: perhaps } }\n${people}`,
      'organization.settings: Must be a valid boolean.',
    ],
    [
      'a key of somebody unknown',
      `${people}\nkeys: [{ key: phx_x, owner: bo@example.com }]`,
      'keys[0].owner: The sandbox knows no person "bo@example.com".',
    ],
    [
      'a scope that is none',
      `${people}\nkeys: [{ key: phx_x, owner: ana@example.com, scopes: [flags] }]`,
      'keys[0].scopes[0]: expected "*"',
    ],
    [
      'a role of somebody unknown',
      `${people}\nroles: { R: { members: [bo@example.com] } }`,
      'roles["R"].members[0]: The sandbox knows no person',
    ],
    [
      'a rule for an unknown role',
      `${people}\nprojects: [{ id: 1, name: P, access: [{ role: R, level: admin }] }]`,
      'projects[0].access[0].role: The sandbox has no role "R".',
    ],
    [
      'a level of another kind',
      `${people}\nprojects: [{ id: 1, name: P, access: [{ level: viewer }] }]`,
      'projects[0].access[0].level: expected one of none, member, admin, got "viewer"',
    ],
    [
      'a kind in the plural',
      `${people}\nprojects: [{ id: 1, name: P, resources: [{ resource: flags, level: viewer }] }]`,
      'projects[0].resources[0].resource: expected one of',
    ],
    [
      'a project without a number',
      `${people}\nprojects: [{ name: P }]`,
      'projects[0].id: expected a whole number above 0, got nothing',
    ],
    [
      'one project twice',
      `${people}\nprojects: [{ id: 1, name: P }, { id: 1, name: Q }]`,
      'projects[1]: project 1 twice',
    ],
    [
      'rollout and filters at once',
      `${people}\nprojects: [{ id: 1, name: P, flags: [{ key: a, rollout: 1, filters: {} }] }]`,
      'projects[0].flags[0]: give rollout or filters, not both',
    ],
    [
      'a flag that PostHog would refuse',
      `${people}\nprojects: [{ id: 1, name: P, flags: [{ key: a b }] }]`,
      'projects[0].flags[0]: Only letters',
    ],
  ])('%s is named with its place', async (_words, seed, message) => {
    await expect(startBox({ seed })).rejects.toThrow(message)
  })
})
