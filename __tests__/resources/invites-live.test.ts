import { describe, expect, it } from '@jest/globals'
import { buildPlan } from '../../src/plan/build.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { organizationId, policyOf } from '../support/policies.ts'
import { apply, differences, look, startBox, tryAll } from './box.ts'

const three = 'ana@x.io: { level: owner }, bo@x.io: { level: member }, cy@x.io: { level: member }'
const roles = 'roles: { engineer: { name: Engineers }, old: { name: Old } }'
const before = policyOf(`members: { ${three} }`, roles)
const withNew = (level = 'member', ...more: string[]) =>
  policyOf(`members: { ${three}, new@x.io: { level: ${level} } }`, ...(more.length > 0 ? more : [roles]))

const item = 'organization_member/new@x.io'
const waiting = { item, outcome: 'waiting', reason: expect.stringContaining('has not joined yet') }

type Box = Awaited<ReturnType<typeof startBox>>

function writes({ sandbox }: Box): unknown[] {
  return sandbox.requests.filter(({ method }) => method !== 'GET').map(({ method, body }) => [method, body])
}

function invited(level: number) {
  return ['POST', { target_email: 'new@x.io', level, send_email: true }]
}

/** A box in which the new person has an invite that ran out. */
function boxWithExpired(): Promise<Box> {
  return startBox({ invites: [{ email: 'New@x.io', level: 'member', expired: true }] })
}

describe('a person whom the policy adds', () => {
  it('is invited once, and waited for', async () => {
    const box = await startBox()

    expect(await tryAll(box, before, withNew())).toEqual([waiting])
    expect(await tryAll(box, before, withNew())).toEqual([waiting])

    expect(writes(box)).toEqual([invited(1)])
    expect(box.sandbox.dump().invites).toEqual([{ email: 'new@x.io', level: 'member', expired: false }])
  })

  it('is invited anew only when the level changes', async () => {
    const box = await startBox()
    await tryAll(box, before, withNew())

    expect(await tryAll(box, before, withNew('admin'), [withNew()])).toEqual([waiting])

    expect(writes(box)).toEqual([invited(1), invited(8)])
    expect(box.sandbox.dump().invites).toEqual([{ email: 'new@x.io', level: 'admin', expired: false }])
  })

  it('is not invited again by hand and by apply', async () => {
    const box = await startBox({ invites: [{ email: 'NEW@x.io', level: 'member' }] })

    expect(await tryAll(box, before, withNew())).toEqual([waiting])

    expect(writes(box)).toEqual([])
  })

  it('is outstanding until they have joined, and then there is nothing to do', async () => {
    const box = await startBox()
    await tryAll(box, before, withNew())
    const { live } = await look(box, [withNew(), before])
    const plan = buildPlan({ lastApplied: before, base: withNew(), head: withNew(), limits: [] }, live, resources)
    expect(plan.changes).toMatchObject([{ item, operation: 'update', origin: 'outstanding', conflict: false }])

    box.sandbox.as('new@x.io').acceptInvite()

    expect(await apply(box, before, withNew())).toEqual([])
    expect(await differences(box, withNew())).toEqual([])
  })

  it('whose invite has expired is reported, and invited again only after somebody deletes it', async () => {
    const box = await boxWithExpired()

    expect(await tryAll(box, before, withNew())).toMatchObject([
      { item, outcome: 'failed', reason: expect.stringContaining('expired, and nobody is invited twice') },
    ])
    expect(writes(box)).toEqual([])

    const { scope } = await look(box, [withNew()])
    const path = `/api/organizations/${organizationId}/invites/${scope.names.invite('new@x.io')?.id}/`
    await box.posthog.send('DELETE', path, undefined, () => undefined)
    expect(await tryAll(box, before, withNew())).toEqual([waiting])
  })

  it('is not told twice when an answer gets lost', async () => {
    const box = await startBox()
    box.sandbox.faults.add({ method: 'POST', kind: 'reset-after' })

    expect(await tryAll(box, before, withNew())).toEqual([waiting])
    expect(writes(box)).toEqual([invited(1)])
  })

  it('is not waited for when the invite never arrived', async () => {
    const box = await startBox()
    box.sandbox.faults.add({ method: 'POST', kind: 'reset-before' })

    expect(await tryAll(box, before, withNew())).toMatchObject([{ item, outcome: 'failed' }])
    expect(box.sandbox.dump().invites).toEqual([])
  })

  it('has the invite taken back when a later pull request takes them out', async () => {
    const box = await startBox()
    await tryAll(box, before, withNew())

    expect(await tryAll(box, before, before, [withNew()])).toEqual([{ item, outcome: 'applied', reason: '' }])

    expect(box.sandbox.dump().invites).toEqual([])
  })
})

describe('a person who has left', () => {
  it('is missing, and nobody invites them again', async () => {
    const box = await startBox()
    const left = policyOf(`members: { ${three} }`, roles)
    box.sandbox.as('ana@x.io').removeMember('bo@x.io')

    expect(await differences(box, left)).toEqual(['create organization_member/bo@x.io'])
    expect(await tryAll(box, left, left)).toEqual([])
    expect(writes(box)).toEqual([])
  })

  it('and was invited by hand is left to whoever did it', async () => {
    const box = await boxWithExpired()

    expect(await differences(box, withNew())).toEqual([`update ${item}`])
    expect(await tryAll(box, withNew(), withNew())).toEqual([])
  })
})

describe('what an invited person shall have', () => {
  const grants = [
    'roles: { engineer: { name: Engineers, members: [bo@x.io, new@x.io] }, old: { name: Old } }',
    'projects: { prod: { id: 5, access: { members: { cy@x.io: admin, new@x.io: member } }, resources: { dashboard: { members: { new@x.io: viewer } } } } }',
  ]

  it('waits with them, and comes when they have joined', async () => {
    const box = await startBox()

    expect(await tryAll(box, before, withNew('member', ...grants))).toEqual([
      waiting,
      ...['project_access/prod/member', 'resource_access/prod/dashboard/member', 'role_membership/engineer'].map(
        (what) => ({
          item: `${what}/new@x.io`,
          outcome: 'waiting',
          reason: 'new@x.io is not a member of the organization. This goes on once they have joined.',
        }),
      ),
    ])
    const again = await tryAll(box, before, withNew('member', ...grants))
    expect(again.map(({ outcome }) => outcome)).toEqual(['waiting', 'waiting', 'waiting', 'waiting'])
    expect(again[1]?.reason).toBe('new@x.io is invited and has not joined yet. This goes on once they have accepted.')

    box.sandbox.as('new@x.io').acceptInvite()
    const then = await tryAll(box, before, withNew('member', ...grants))
    expect(then.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied'])
    expect(await differences(box, withNew('member', ...grants))).toEqual([])
  })
})

describe('invites', () => {
  it.each([
    ['not read where everybody is there', before, 0],
    ['read once where somebody is not', withNew(), 1],
  ])('are %s', async (_, policy, count) => {
    const box = await startBox()
    await look(box, [policy])

    expect(box.sandbox.requests.filter(({ path }) => path.includes('/invites/'))).toHaveLength(count)
  })

  it('of people whom no policy names are not ours', async () => {
    const box = await startBox({ invites: [{ email: 'who@else.io' }] })
    const head = policyOf(`members: { ${three}, new@x.io: { level: member } }`, 'manage: { members: exclusive }', roles)

    expect(await differences(box, head)).toEqual([`create ${item}`])
  })
})
