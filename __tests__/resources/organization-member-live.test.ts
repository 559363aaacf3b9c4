import { describe, expect, it } from '@jest/globals'
import { policyOf } from '../support/policies.ts'
import { apply, differences, startBox } from './box.ts'

const members = (people: string, manage = 'update') =>
  policyOf(`members: { ${people} }`, `manage: { members: ${manage} }`)
const asSeeded = members('ana@x.io: { level: owner }, bo@x.io: { level: member }, cy@x.io: { level: member }')

type Box = Awaited<ReturnType<typeof startBox>>

function writes({ sandbox }: Box): unknown[] {
  return sandbox.requests.filter(({ method }) => method !== 'GET').map(({ method, body }) => [method, body])
}

function people({ sandbox }: Box): string[] {
  return Object.entries(sandbox.dump().members).map(([email, { level }]) => `${email} ${level}`)
}

describe('people, applied to PostHog', () => {
  it('are nothing to do where live is what is wanted', async () => {
    const box = await startBox()

    expect(await differences(box, asSeeded)).toEqual([])
    expect(await apply(box, asSeeded, asSeeded)).toEqual([])
  })

  it('read back as they were wanted; who stays the same is not written', async () => {
    const box = await startBox()
    const head = members('ana@x.io: { level: owner }, BO@x.io: { level: owner }, cy@x.io: { level: admin }')

    const done = await apply(box, asSeeded, head)

    expect(done).toEqual(['update organization_member/bo@x.io', 'update organization_member/cy@x.io'])
    expect(writes(box)).toEqual([
      ['PATCH', { level: 15 }],
      ['PATCH', { level: 8 }],
    ])
    expect(await differences(box, head)).toEqual([])
    await apply(box, head, asSeeded)
    expect(people(box)).toEqual(['Cy@X.io member', 'ana@x.io owner', 'bo@x.io member'])
  })

  it('who joined meanwhile rise to the level that the policy already says', async () => {
    const box = await startBox()
    const last = members('ana@x.io: { level: owner }, cy@x.io: { level: member }')
    const head = members('ana@x.io: { level: owner }, bo@x.io: { level: admin }, cy@x.io: { level: member }')

    expect(await apply(box, last, head)).toEqual(['update organization_member/bo@x.io'])
    expect(await differences(box, head)).toEqual([])
  })

  it('leave when they are taken out of the policy', async () => {
    const box = await startBox()
    const head = members('ana@x.io: { level: owner }, cy@x.io: { level: member }')

    expect(await apply(box, asSeeded, head)).toEqual(['delete organization_member/bo@x.io'])
    expect(people(box)).toEqual(['Cy@X.io member', 'ana@x.io owner'])
    expect(await differences(box, head)).toEqual([])
  })

  it.each([
    ['update', []],
    ['off', []],
    ['exclusive', ['delete organization_member/bo@x.io', 'delete organization_member/cy@x.io']],
  ])('whom nobody ever named, under %s', async (manage, expected) => {
    const box = await startBox()

    expect(await differences(box, members('ana@x.io: { level: owner }', manage))).toEqual(expected)
  })

  it.each([
    ['another level', 'bo@x.io: { level: member }, '],
    ['leaving', ''],
  ])('do not include the owner of the key: %s', async (_, bo) => {
    const box = await startBox({ keys: [{ key: 'phx_sandbox_apply', owner: 'bo@x.io', scopes: ['*'] }] })
    box.sandbox.as('ana@x.io').setMemberLevel('bo@x.io', 'admin')
    const last = members('ana@x.io: { level: owner }, bo@x.io: { level: admin }, cy@x.io: { level: member }')
    const head = members(`ana@x.io: { level: owner }, ${bo}cy@x.io: { level: member }`)

    await expect(apply(box, last, head)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('bo@x.io owns the key that apply uses'),
    })
    expect(writes(box)).toEqual([])
  })

  it('who are owners do not leave before they have a lower level', async () => {
    const box = await startBox()
    box.sandbox.as('ana@x.io').setMemberLevel('bo@x.io', 'owner')
    const last = members('ana@x.io: { level: owner }, bo@x.io: { level: owner }, cy@x.io: { level: member }')
    const head = members('ana@x.io: { level: owner }, cy@x.io: { level: member }')

    await expect(apply(box, last, head)).rejects.toMatchObject({
      name: 'UserError',
      message: 'bo@x.io is an owner of the organization, and PostHog removes no owner.',
    })
    expect(writes(box)).toEqual([])

    const lower = members('ana@x.io: { level: owner }, bo@x.io: { level: member }, cy@x.io: { level: member }')
    await apply(box, last, lower)
    await apply(box, lower, head)
    expect(people(box)).toEqual(['Cy@X.io member', 'ana@x.io owner'])
  })
})
