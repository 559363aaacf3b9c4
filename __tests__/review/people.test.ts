import { describe, expect, it } from '@jest/globals'
import { eligible, involved, personOf, reviewers } from '../../src/review/people.ts'
import { accounts, base, by } from './case.ts'

const { shape } = base
const emails = (people: readonly { readonly email: string }[]) => people.map(({ email }) => email)

describe('reviewers', () => {
  it('have an account and are no service', () => {
    expect(emails(reviewers(shape))).toEqual(['ana@x.io', 'bo@x.io', 'dee@x.io', 'eva@x.io', 'finn@x.io', 'gil@x.io'])
  })

  it('are none in a policy without members', () => {
    expect(reviewers({})).toEqual([])
  })
})

describe('a person', () => {
  it.each([
    ['bo', 'bo@x.io'],
    ['renamed', 'bo@x.io'],
    ['squatter', undefined],
    ['bot', undefined],
    ['svc', undefined],
    ['alt', undefined],
  ])('behind %s is %s', (name, email) => {
    expect(personOf(shape, accounts[name])?.email).toBe(email)
  })

  it('is nobody behind no account, nor behind an app with their number', () => {
    expect(personOf(shape, undefined)).toBe(undefined)
    expect(personOf(shape, { id: 2, login: 'bo', isPerson: false })).toBe(undefined)
  })
})

describe('a list of levels and roles', () => {
  it.each([
    [['owner'], ['ana@x.io']],
    [['admin'], ['ana@x.io', 'bo@x.io', 'dee@x.io']],
    [['member'], ['ana@x.io', 'bo@x.io', 'dee@x.io', 'eva@x.io', 'finn@x.io', 'gil@x.io']],
    [['senior'], ['bo@x.io', 'eva@x.io']],
    [
      ['senior', 'owner'],
      ['ana@x.io', 'bo@x.io', 'eva@x.io'],
    ],
    [['nobody'], []],
    [[], []],
  ])('%s means %s', (subjects, expected) => {
    expect(emails(eligible(shape, subjects))).toEqual(expected)
  })
})

describe('who took part', () => {
  it('is known by account, else by e-mail in any case', () => {
    expect(involved(shape, [by('renamed'), by('EVA@X.io'), by('hana@x.io'), by('eva')])).toEqual({
      people: ['bo@x.io', 'eva@x.io', 'hana@x.io'],
      strangers: [],
    })
  })

  it('is a stranger whom the policy does not know as a person', () => {
    const names = ['alt', 'bot', 'svc', 'svc@x.io', 'who@else.io', 'WHO@else.io', 'alt']

    expect(involved(shape, names.map(by)).strangers).toEqual([
      'gil-private',
      'robot[bot]',
      'svc',
      'svc@x.io',
      'WHO@else.io',
    ])
  })

  it('is not whom an account calls itself', () => {
    const account = { id: 94, login: 'eva@x.io', isPerson: true }

    expect(involved(shape, [{ account, name: 'eva@x.io' }])).toEqual({ people: [], strangers: ['eva@x.io'] })
  })
})
