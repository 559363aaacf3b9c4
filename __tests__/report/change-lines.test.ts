import { describe, expect, it } from '@jest/globals'
import type { Attribution } from '../../src/core/attribution.ts'
import { changedByWords, driftRows, logLine } from '../../src/report/change-lines.ts'
import { changeOf, fieldOf } from './samples.ts'

const at = '2026-11-24T09:12:33.123Z'
const ana = { email: 'ana@example.com', name: 'Ana Ruiz', isSystem: false, isImpersonated: false }
const log = (by: object): Attribution => ({ from: 'log', by: { ...ana, ...by }, at })
const nobody = (why: 'not-logged' | 'no-entry' | 'out-of-reach' | 'unreadable', seen = {}): Attribution => ({
  from: 'nobody',
  why,
  ...seen,
})
const later = '2026-11-24T10:12:01.000Z'

describe('changedByWords', () => {
  it.each<[string, Attribution | undefined, string]>([
    ['nobody was looked for', undefined, '–'],
    ['a person', log({}), '`Ana Ruiz` (`ana@example.com`) on 2026-11-24 09:12 UTC, client not recorded'],
    ['a program', log({ client: 'mcp' }), '`Ana Ruiz` (`ana@example.com`) on 2026-11-24 09:12 UTC, client `mcp`'],
    [
      'staff',
      log({ isImpersonated: true }),
      'PostHog staff as `Ana Ruiz` (`ana@example.com`) on 2026-11-24 09:12 UTC, client not recorded',
    ],
    [
      'PostHog itself',
      { from: 'log', by: { isSystem: true, isImpersonated: false }, at },
      'PostHog on 2026-11-24 09:12 UTC, by itself',
    ],
    [
      'an account that is gone',
      { from: 'log', by: { isSystem: false, isImpersonated: false }, at },
      'somebody whose account is gone on 2026-11-24 09:12 UTC, client not recorded',
    ],
    [
      'the entry alone',
      { from: 'entry', by: 'ana@example.com', at },
      '`ana@example.com` on 2026-11-24 09:12 UTC, the last to change any of it',
    ],
    ['no log', nobody('not-logged'), 'not logged by PostHog'],
    [
      'no log, between two runs',
      nobody('not-logged', { seen: { after: at, before: later } }),
      'between 2026-11-24 09:12 UTC and 2026-11-24 10:12 UTC, not logged by PostHog',
    ],
    [
      'no log, before the first run',
      nobody('not-logged', { seen: { before: later } }),
      'before 2026-11-24 10:12 UTC, not logged by PostHog',
    ],
    ['no entry', nobody('no-entry'), "not in PostHog's activity log"],
    ['too far back', nobody('out-of-reach'), "further back in PostHog's activity log than was read"],
    ['no reading', nobody('unreadable'), "PostHog's activity log could not be read"],
  ])('tells of %s', (_, attribution, words) => {
    expect(changedByWords(attribution)).toBe(words)
  })
})

describe('driftRows', () => {
  it('tells of each field by itself', () => {
    const fields = [
      fieldOf({ changedBy: log({}) }),
      fieldOf({ field: 'active', live: true, wanted: false, changedBy: nobody('no-entry') }),
    ]

    expect(driftRows(changeOf('a', { fields }))).toEqual([
      ['`feature_flag/p/a` (`policy/a.yml:14`) `rollout`', '`60`', '`25`', expect.stringContaining('`Ana Ruiz`')],
      ['`feature_flag/p/a` (`policy/a.yml:14`) `active`', '`false`', '`true`', "not in PostHog's activity log"],
    ])
  })

  it.each([
    ['create', 'there', 'missing'],
    ['delete', 'not named', 'there'],
  ] as const)('tells of an entry that is to be %sd as a whole', (operation, policy, live) => {
    const rows = driftRows(changeOf('a', { operation, changedBy: nobody('not-logged') }))

    expect(rows).toEqual([['`feature_flag/p/a` (`policy/a.yml:14`)', policy, live, 'not logged by PostHog']])
  })
})

describe('logLine', () => {
  it.each([
    ['what a pull request does', changeOf('a'), 'feature_flag/p/a: change the flag `a`'],
    [
      'who changed which field',
      changeOf('a', { fields: [fieldOf({ changedBy: log({ client: 'mcp' }) }), fieldOf()] }),
      'feature_flag/p/a: change the flag `a`; `rollout` changed by `Ana Ruiz` (`ana@example.com`) on 2026-11-24 09:12 UTC, client `mcp`',
    ],
    [
      'that nobody knows',
      changeOf('a', { operation: 'delete', changedBy: nobody('not-logged') }),
      'feature_flag/p/a: change the flag `a`; not logged by PostHog',
    ],
  ])('says %s', (_, change, line) => {
    expect(logLine(change)).toBe(line)
  })
})
