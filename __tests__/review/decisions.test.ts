import { describe, expect, it } from '@jest/globals'
import { hashOf } from '../../src/core/hash.ts'
import type { FlagAct } from '../../src/core/matrix.ts'
import type { RiskyItem } from '../../src/core/verdict.ts'
import { riskyItem } from '../../src/plan/risk/risk.ts'
import { judge } from '../../src/review/judge.ts'
import { policyOf } from '../support/policies.ts'
import { accounts, by, caseOf, change, gate, pipeline, promotion, reviewsOf, rollout } from './case.ts'

/*
 * The decisions of the gate, one a line: what is risky | who had a hand in it, the author first | reviews, oldest first |
 * what the reviewed commit `old` showed, and who cannot write | the verdict | a reason for what did not count.
 * ana is an owner, bo and dee are admins, eva and bo are seniors, finn and gil are the crew.
 */
const { shape } = policyOf(`
members:
  ana@x.io: { level: owner, github: { login: ana, id: 1 } }
  bo@x.io: { level: admin, github: { login: bo, id: 2 } }
  dee@x.io: { level: admin, github: { login: dee, id: 3 } }
  eva@x.io: { level: member, github: { login: eva, id: 4 } }
  finn@x.io: { level: member, github: { login: finn, id: 5 } }
  gil@x.io: { level: member, github: { login: gil, id: 6 } }
  svc@x.io: { level: owner, service: true, github: { login: svc, id: 8 } }
roles:
  senior: { members: [eva@x.io, bo@x.io] }
  crew: { members: [finn@x.io, gil@x.io] }
projects: { prod: {} }
feature_flags:
  prod:
    who_can_create: [senior]
    who_can_edit: [crew, senior]
    who_can_delete: [admin]
    require_rollout_review: { over: 50, by: [senior] }
review: { rules: [{ facts: [payload_changed], approvals: 2, by: [admin] }] }
`)

const matrix = (act: FlagAct): RiskyItem => {
  const item = `feature_flag/prod/${act}`
  return { item, value: null, facts: [], act, hash: hashOf({ item, act }) }
}
const payload = riskyItem('feature_flag/prod/pay', { payload: 1 }, [
  { name: 'payload_changed', sentence: 'serves another payload', detail: {} },
])
const items: Readonly<Record<string, RiskyItem>> = {
  rollout,
  gate,
  pipeline,
  payload,
  'grant-bo': promotion('bo@x.io'),
  create: matrix('create'),
  edit: matrix('edit'),
  delete: matrix('delete'),
}

const took = /wrote, committed or pushed/
const unknown = /names nobody/
const stale = /before the change became/
const lost = /the commit that was reviewed is gone/
const notAsked = /not among those whose approval is asked for/
const readOnly = /has no write permission/
const unread = /could not be read/
const bot = /bots and apps/
const deleted = /no longer exists/
const self = /a grant to themselves/

const table: readonly (readonly [string, RegExp?])[] = [
  // Nothing risky.
  ['- | finn | - | - | not-required'],
  ['- | finn | eva yes | - | not-required'],
  ['- | finn | eva no | - | not-required'],
  ['- | finn gil | - | - | not-required'],
  ['- | alt | - | - | pending'],
  ['- | alt | dee yes | - | approved'],
  ['- | alt | ana yes | - | approved'],
  ['- | alt | eva yes | - | pending', notAsked],
  ['- | alt | dee no | - | refused'],
  ['- | alt | eva no | - | pending'],
  ['- | bot | - | - | pending'],
  ['- | bot | bo yes | - | approved'],
  ['- | finn who@else.io | - | - | pending'],
  ['- | finn who@else.io | dee yes | - | approved'],
  ['- | finn svc | - | - | pending'],
  ['- | dee alt | dee yes | - | pending', took],
  ['- | dee alt | bo yes | - | approved'],
  ['- | alt | dee yes old | old:- | pending', stale],
  ['- | alt | dee yes old | old:change | approved'],
  // The two-person rule.
  ['rollout | finn | - | - | pending'],
  ['rollout | finn | eva yes | - | approved'],
  ['rollout | finn | bo yes | - | approved'],
  ['rollout | finn | dee yes | - | pending', notAsked],
  ['rollout | finn | ana yes | - | pending', notAsked],
  ['rollout | finn | gil yes | - | pending', notAsked],
  ['rollout | eva | eva yes | - | pending', took],
  ['rollout | eva | bo yes | - | approved'],
  ['rollout | finn eva | eva yes | - | pending', took],
  ['rollout | finn eva | bo yes | - | approved'],
  ['rollout | finn eva bo | eva yes, bo yes | - | pending', took],
  ['rollout | finn EVA@x.io | eva yes | - | pending', took],
  ['rollout | finn | eva yes, eva hm | - | approved'],
  ['rollout | finn | eva yes, eva draft | - | approved'],
  ['rollout | finn | eva yes, eva no | - | refused'],
  ['rollout | finn | eva no, eva yes | - | approved'],
  ['rollout | finn | eva no, eva dismissed | - | pending'],
  ['rollout | finn | eva yes, eva dismissed | - | pending'],
  ['rollout | finn | eva yes, eva dismissed, eva yes | - | approved'],
  ['rollout | finn | eva yes, bo no | - | refused'],
  ['rollout | finn | eva yes, dee no | - | approved'],
  ['rollout | finn | eva yes, gil no | - | approved'],
  ['rollout | finn | eva yes, bot no | - | approved'],
  ['rollout | finn | eva yes, other no | - | approved'],
  ['rollout | finn | eva yes, ghost no | - | approved'],
  ['rollout | finn | eva yes, bo no, bo dismissed | - | approved'],
  ['rollout | finn | eva hm | - | pending'],
  ['rollout | finn | eva draft | - | pending'],
  ['rollout | finn | bot yes | - | pending', bot],
  ['rollout | finn | other yes | - | pending', unknown],
  ['rollout | finn | squatter yes | - | pending', unknown],
  ['rollout | finn | renamed yes | - | approved'],
  ['rollout | finn | svc yes | - | pending', unknown],
  ['rollout | finn | ghost yes | - | pending', deleted],
  ['rollout | finn | eva yes none | - | pending', lost],
  ['rollout | finn | eva yes old | - | pending', lost],
  ['rollout | finn | eva yes old | old:- | pending', stale],
  ['rollout | finn | eva yes old | old:gate | pending', stale],
  ['rollout | finn | eva yes old | old:rollout | approved'],
  ['rollout | finn | eva yes old, eva hm | old:- | pending', stale],
  ['rollout | finn | eva yes old, bo yes | old:- | approved', stale],
  ['rollout | finn | eva yes | eva:no | pending', readOnly],
  ['rollout | finn | eva yes | eva:? | pending', unread],
  ['rollout | finn | eva yes, bo yes | eva:no | approved', readOnly],
  ['rollout | finn | eva no | eva:no | pending'],
  ['rollout | finn | eva no | eva:? | refused'],
  ['rollout | alt | eva yes | - | pending'],
  ['rollout | alt | eva yes, bo yes | - | approved'],
  ['rollout | alt | eva yes, eva yes | - | pending'],
  ['rollout | alt other | eva yes, bo yes | - | pending'],
  ['rollout | bot | eva yes | - | pending'],
  ['rollout | bot | eva yes, bo yes | - | approved'],
  ['rollout | finn ghost | eva yes | - | pending'],
  ['rollout | finn ghost | eva yes, bo yes | - | approved'],
  ['rollout | finn who@else.io | eva yes | - | pending'],
  ['rollout | finn who@else.io Who@Else.io | eva yes, bo yes | - | approved'],
  // What the gate and the pipeline read.
  ['gate | finn | eva yes | - | pending', notAsked],
  ['gate | finn | dee yes | - | approved'],
  ['gate | finn | ana yes | - | approved'],
  ['gate | dee | dee yes | - | pending', took],
  ['gate | dee | bo yes | - | approved'],
  ['gate | ana | ana yes | - | pending', took],
  ['gate | alt | dee yes | - | pending'],
  ['gate | alt | dee yes, bo yes | - | approved'],
  ['gate | finn | dee yes old | old:rollout | pending', stale],
  ['pipeline | finn | dee yes | - | approved'],
  ['pipeline | finn | eva yes | - | pending', notAsked],
  ['pipeline | bo | bo yes, dee yes | - | approved', took],
  ['pipeline | finn | dee no | - | refused'],
  ['grant-bo | finn | bo yes | - | pending', self],
  ['grant-bo | finn | dee yes | - | approved'],
  ['grant-bo rollout | finn | bo yes | - | pending'],
  ['grant-bo rollout | finn | bo yes, dee yes | - | approved'],
  // Several at once: each asks for itself.
  ['rollout gate | finn | eva yes | - | pending'],
  ['rollout gate | finn | bo yes | - | approved'],
  ['rollout gate | finn | eva yes, dee yes | - | approved'],
  ['rollout gate | finn | bo yes old | old:rollout | pending'],
  ['rollout gate | finn | bo yes old, dee yes | old:rollout | approved'],
  ['rollout gate | finn | eva yes, dee no | - | refused'],
  ['rollout gate pipeline | finn | bo yes | - | approved'],
  ['rollout gate | alt | bo yes, eva yes | - | pending'],
  ['rollout gate | alt | bo yes, eva yes, dee yes | - | approved'],
  // Rules of the policy.
  ['payload | finn | dee yes | - | pending'],
  ['payload | finn | dee yes, bo yes | - | approved'],
  ['payload | finn | dee yes, eva yes | - | pending', notAsked],
  ['payload | dee | bo yes, ana yes | - | approved'],
  ['payload | dee | dee yes, bo yes | - | pending', took],
  ['payload | alt | dee yes, bo yes | - | pending'],
  ['payload | alt | dee yes, bo yes, ana yes | - | approved'],
  ['payload | finn | dee yes, bo yes old | old:- | pending', stale],
  ['payload | finn | dee yes, bo yes, ana no | - | refused'],
  // The permission matrix.
  ['edit | finn | - | - | not-required'],
  ['edit | eva | - | - | not-required'],
  ['edit | bo | - | - | not-required'],
  ['edit | dee | - | - | pending'],
  ['edit | dee | finn yes | - | approved'],
  ['edit | ana | eva yes | - | approved'],
  ['edit | finn gil | - | - | pending'],
  ['edit | finn gil | gil yes | - | pending', took],
  ['edit | finn gil | eva yes | - | approved'],
  ['edit | alt | finn yes | - | pending'],
  ['edit | alt | finn yes, gil yes | - | approved'],
  ['edit | finn alt | eva yes | - | pending'],
  ['create | finn | - | - | pending'],
  ['create | finn | gil yes | - | pending', notAsked],
  ['create | finn | eva yes | - | approved'],
  ['create | eva | - | - | not-required'],
  ['create | eva finn | - | - | pending'],
  ['create | eva finn | bo yes | - | approved'],
  ['delete | finn | dee yes | - | approved'],
  ['delete | dee | - | - | not-required'],
  ['delete | ana | - | - | not-required'],
  ['delete | eva | bo yes | - | approved'],
  ['delete | finn | dee no | - | refused'],
  ['create delete | bo | - | - | not-required'],
  ['create delete | finn | eva yes | - | pending'],
  ['create delete | finn | bo yes | - | approved'],
  ['edit rollout | finn | eva yes | - | approved'],
  ['edit rollout | dee | eva yes | - | approved'],
  ['edit rollout | dee | finn yes | - | pending'],
  ['edit rollout | dee | finn yes, eva yes | - | approved'],
]

function words(text: string, separator: string): string[] {
  return text === '-' ? [] : text.split(separator).map((word) => word.trim())
}

describe(`the ${table.length} decisions`, () => {
  it('are at least 120, and all different', () => {
    expect(table.length).toBeGreaterThanOrEqual(120)
    expect(new Set(table.map(([line]) => line)).size).toBe(table.length)
  })

  it.each(table.map(([line, reason]) => ({ line, reason })))('$line', ({ line, reason }) => {
    const [risky = '', hands = '', reviews = '', besides = '', verdict] = line.split('|').map((cell) => cell.trim())
    const asked = words(risky, ' ').map((name) => items[name] ?? fail(name))
    const head = [...asked, change]
    const more = words(besides, ' ').map((word) => word.split(':'))
    const old = more.filter(([name]) => name === 'old').map(([, seen = '']) => hashesOf(seen))
    const cannot = more.flatMap(([name = '', may]) =>
      name === 'old' ? [] : [[accounts[name]?.id ?? 0, may === '?' ? undefined : false] as const],
    )
    const input = caseOf({
      base: shape,
      items: asked.filter(({ act }) => !act),
      matrix: asked.filter(({ act }) => act),
      contributors: words(hands, ' ').map(by),
      reviews: reviewsOf(...words(reviews, ',')),
      hashesAt: new Map([['head', new Set(head.map(({ hash }) => hash))], ...old.map((set) => ['old', set] as const)]),
    })

    const found = judge({ ...input, mayWrite: new Map([...input.mayWrite, ...cannot]) })

    expect(found.state).toBe(verdict)
    if (reason) expect(found.discarded.map((one) => one.reason).join('; ')).toMatch(reason)
    else expect(found.discarded.filter(() => verdict === 'approved')).toEqual([])
  })
})

function hashesOf(seen: string): Set<string> {
  return new Set(words(seen, ',').map((name) => (name === 'change' ? change : (items[name] ?? fail(name))).hash))
}

function fail(name: string): never {
  throw new Error(`there is no ${name}`)
}
