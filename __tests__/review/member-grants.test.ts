import { describe, expect, it } from '@jest/globals'
import { riskyItems } from '../../src/plan/risk/risk.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { judge } from '../../src/review/judge.ts'
import { policyFrom, policyOf } from '../support/policies.ts'
import { accounts, base, by, change } from './case.ts'

/** What the gate says when gil makes this person an owner or admin, and these people approve. */
function verdictOn(email: string, level: 'admin' | 'owner', approvers: readonly string[]) {
  const { organization: _, version: __, ...shape } = base.shape
  const head = policyFrom({ ...shape, members: { ...shape.members, [email]: { ...shape.members?.[email], level } } })
  const items = riskyItems(base, head, [], resources)
  const hashes = new Set([...items, change].map(({ hash }) => hash))
  const verdict = judge({
    base: base.shape,
    items,
    matrix: [],
    change,
    contributors: [by('gil')],
    reviews: approvers.map((name, id) => ({ id, account: accounts[name], state: 'APPROVED', commit: 'head' })),
    mayWrite: new Map(Object.values(accounts).map(({ id }) => [id, true])),
    hashesAt: new Map([['head', hashes]]),
  })
  const grant = verdict.requirements.find(({ item }) => item.item === `organization_member/${email}`)
  return { rule: grant?.rule, satisfied: grant?.satisfied, state: verdict.state }
}

describe('a grant of a level in the organization', () => {
  it.each([
    ['eva@x.io', 'admin', ['bo'], 'admin-granted', true],
    ['eva@x.io', 'owner', ['bo'], 'owner-granted', true], // an admin is enough
    ['bo@x.io', 'owner', ['dee'], 'owner-granted', true],
    ['bo@x.io', 'owner', ['bo'], 'owner-granted', false], // nobody approves what they get themselves
    ['eva@x.io', 'admin', ['eva'], 'admin-granted', false],
    ['eva@x.io', 'admin', ['finn'], 'admin-granted', false],
    ['eva@x.io', 'admin', ['gil'], 'admin-granted', false],
    ['eva@x.io', 'admin', [], 'admin-granted', false],
  ] as const)('%s to %s, approved by %j: %s satisfied %s', (email, level, approvers, rule, satisfied) => {
    const verdict = verdictOn(email, level, approvers)

    expect(verdict).toEqual({ rule, satisfied, state: satisfied ? 'approved' : 'pending' })
  })

  it('is none for a service account that keeps its level', () => {
    const items = riskyItems(base, policyOf('members: { svc@x.io: { level: owner, service: true } }'), [], resources)

    expect(items.map(({ item }) => item)).not.toContain('organization_member/svc@x.io')
  })
})
