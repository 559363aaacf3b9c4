import { describe, expect, it } from '@jest/globals'
import { judge } from '../../src/review/judge.ts'
import { policyOf } from '../support/policies.ts'
import { by, caseOf, gate, promotion, rollout, strictRollout } from './case.ts'
import { caseOfRow, check, nobody, none, notAsked, stale, took } from './rows.ts'

describe('who counts', () => {
  check([
    { what: 'the author', contributors: ['eva'], reviews: ['eva yes'], is: 'pending', discarded: { eva: took } },
    {
      what: 'a co-author',
      contributors: ['finn', 'eva'],
      reviews: ['eva yes'],
      is: 'pending',
      discarded: { eva: took },
    },
    {
      what: 'a co-author known by e-mail only',
      contributors: ['finn', 'EVA@x.io'],
      reviews: ['eva yes'],
      is: 'pending',
      discarded: { eva: took },
    },
    {
      what: 'another senior, since a co-author takes only themselves out',
      contributors: ['finn', 'eva'],
      reviews: ['bo yes'],
      is: 'approved',
    },
    { what: 'a bot', reviews: ['bot yes'], is: 'pending', discarded: { 'robot[bot]': 'bots and apps do not count' } },
    { what: 'a service account', reviews: ['svc yes'], items: [gate], is: 'pending', discarded: { svc: nobody } },
    {
      what: 'an account that the policy does not know',
      reviews: ['other yes'],
      is: 'pending',
      discarded: { somebody: nobody },
    },
    { what: 'a login that was renamed', reviews: ['renamed yes'], is: 'approved' },
    {
      what: 'a login that somebody else registered',
      reviews: ['squatter yes'],
      is: 'pending',
      discarded: { bo: nobody },
    },
    {
      what: 'an account that was deleted',
      reviews: ['ghost yes'],
      is: 'pending',
      discarded: { 'a deleted account': 'the account no longer exists' },
    },
    {
      what: 'a person without write permission',
      reviews: ['eva yes'],
      cannotWrite: { 4: false },
      is: 'pending',
      discarded: { eva: 'has no write permission on this repository' },
    },
    {
      what: 'a person whose permission cannot be read',
      reviews: ['eva yes'],
      cannotWrite: { 4: undefined },
      is: 'pending',
      discarded: { eva: 'whether the account may write to this repository could not be read' },
    },
    {
      what: 'somebody who gets the role by it',
      items: [promotion('bo@x.io')],
      reviews: ['bo yes'],
      is: 'pending',
      discarded: { bo: 'would approve a grant to themselves' },
    },
    {
      what: 'somebody else than who gets the role',
      items: [promotion('bo@x.io')],
      reviews: ['dee yes'],
      is: 'approved',
    },
    {
      what: 'somebody who gets a role, for the rest of the change',
      items: [promotion('bo@x.io'), rollout],
      reviews: ['bo yes', 'dee yes'],
      is: 'approved',
    },
  ])

  it('leaves out whom the base has lost, whatever the head says', () => {
    const left = policyOf('members: { bo@x.io: { level: admin, github: { login: bo, id: 2 } } }')
    const input = { ...caseOfRow({ what: '', is: 'pending', items: [gate], reviews: ['dee yes'] }), base: left.shape }

    expect(judge(input)).toMatchObject({ state: 'pending', discarded: [{ name: 'dee', reason: nobody }] })
  })

  it('does not count a role that the base does not give', () => {
    const without = policyOf(
      'members: { eva@x.io: { level: member, github: { login: eva, id: 4 } } }\nroles: { senior: {} }\nfeature_flags: { prod: { who_can_edit: [senior] } }',
    )
    const input = { ...caseOfRow({ what: '', is: 'pending', reviews: ['eva yes'] }), base: without.shape }

    expect(judge(input)).toMatchObject({ state: 'pending', requirements: [{ eligible: [] }] })
  })
})

describe('whom nobody knows', () => {
  check([
    { what: 'a second account as the author', contributors: ['alt'], reviews: ['eva yes'], is: 'pending' },
    {
      what: 'a second account, with one approval more',
      contributors: ['alt'],
      reviews: ['eva yes', 'bo yes'],
      is: 'approved',
    },
    {
      what: 'its owner as one of the two: could be the same person twice',
      contributors: ['alt'],
      reviews: ['gil yes', 'eva yes'],
      is: 'pending',
      discarded: { gil: notAsked },
    },
    { what: 'a bot as the author', contributors: ['bot'], reviews: ['eva yes'], is: 'pending' },
    { what: 'the service account as the author', contributors: ['svc'], reviews: ['eva yes'], is: 'pending' },
    {
      what: 'the service account, by its e-mail',
      contributors: ['finn', 'svc@x.io'],
      reviews: ['eva yes'],
      is: 'pending',
    },
    {
      what: 'an e-mail that the policy does not hold',
      contributors: ['finn', 'who@else.io'],
      reviews: ['eva yes'],
      is: 'pending',
    },
    {
      what: 'the same e-mail in two spellings is one',
      contributors: ['who@else.io', 'Who@Else.io'],
      reviews: ['eva yes', 'bo yes'],
      is: 'approved',
    },
    {
      what: 'two of them ask for two more',
      contributors: ['alt', 'bot'],
      reviews: ['eva yes', 'bo yes'],
      is: 'pending',
    },
    { what: 'nothing risky by a stranger', items: none, contributors: ['other'], is: 'pending' },
    {
      what: 'nothing risky by a stranger, with an admin',
      items: none,
      contributors: ['other'],
      reviews: ['dee yes'],
      is: 'approved',
    },
    {
      what: 'nothing risky by a stranger, with a member',
      items: none,
      contributors: ['other'],
      reviews: ['eva yes'],
      is: 'pending',
      discarded: { eva: notAsked },
    },
    {
      what: 'nothing risky by a stranger, changed since',
      items: none,
      contributors: ['other'],
      reviews: ['dee yes old'],
      at: { old: ['sha256:other'] },
      is: 'pending',
      discarded: { dee: stale },
    },
    {
      what: 'a person without a GitHub account, by e-mail',
      contributors: ['hana@x.io'],
      reviews: ['eva yes'],
      is: 'approved',
    },
  ])

  it('raise each requirement by one', () => {
    const input = caseOf({ items: [rollout, strictRollout, gate], contributors: [by('alt'), by('who@else.io')] })

    expect(judge(input).requirements.map(({ approvals }) => approvals)).toEqual([3, 4, 3])
  })
})
