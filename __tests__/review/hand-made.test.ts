import { describe, expect, it } from '@jest/globals'
import type { PolicyShape } from '../../src/core/policy-shape.gen.ts'
import { riskyItems } from '../../src/plan/risk/risk.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { judge } from '../../src/review/judge.ts'
import { base, by, caseOf, gate, reviewsOf } from './case.ts'

type Entry = NonNullable<PolicyShape['baseline']>[number]

/** An entry of the baseline that names these people, or leaves it open who made it. */
function entry(changed_by?: string[], until = '2026-12-31'): Entry {
  return { item: 'role/senior', owner: 'admin', reason: 'A trial.', until, ...(changed_by && { changed_by }) }
}

function accepting(after: readonly Entry[], before: readonly Entry[] = []) {
  const policyWith = (baseline: readonly Entry[]) => ({ ...base, shape: { ...base.shape, baseline: [...baseline] } })
  return riskyItems(policyWith(before), policyWith(after), [], resources)
}

function told(items: ReturnType<typeof accepting>, author: string, ...reviews: string[]) {
  const { state, required, discarded } = judge(
    caseOf({ items, contributors: [by(author)], reviews: reviewsOf(...reviews) }),
  )
  return { state, required, why: discarded.map(({ reason }) => reason) }
}

const own = 'would approve what they changed by hand'

describe('a difference that is accepted: none of those who made it approves it', () => {
  it.each<[string, string[] | undefined, string, string[], object]>([
    ['the maker alone', ['dee@x.io'], 'finn', ['dee yes'], { state: 'pending', required: 1, why: [own] }],
    ['the maker, named in capitals', ['DEE@X.io'], 'finn', ['dee yes'], { state: 'pending', why: [own] }],
    ['an admin who did not make it', ['dee@x.io'], 'finn', ['bo yes'], { state: 'approved' }],
    ['an admin, of what its author made', ['dee@x.io'], 'dee', ['bo yes'], { state: 'approved', required: 1 }],
    ['both of two makers', ['dee@x.io', 'bo@x.io'], 'finn', ['dee yes', 'bo yes'], { state: 'pending' }],
    ['somebody beside two makers', ['dee@x.io', 'bo@x.io'], 'finn', ['ana yes'], { state: 'approved' }],
    ['one, where nobody is named', undefined, 'finn', ['bo yes'], { state: 'pending', required: 2 }],
    ['two, where nobody is named', undefined, 'finn', ['bo yes', 'dee yes'], { state: 'approved' }],
    ['one, where it says `unknown`', ['unknown'], 'finn', ['bo yes'], { state: 'pending', required: 2 }],
    [
      'the maker and one more of the rest',
      ['dee@x.io', 'unknown'],
      'finn',
      ['dee yes', 'bo yes'],
      { state: 'pending' },
    ],
    ['two beside the maker', ['dee@x.io', 'unknown'], 'finn', ['ana yes', 'bo yes'], { state: 'approved' }],
    ['one, where the policy does not know whom it names', ['zoe@y.io'], 'finn', ['bo yes'], { required: 2 }],
    ['one, where it names a robot', ['svc@x.io'], 'finn', ['bo yes'], { state: 'pending', required: 2 }],
    ['one, where a stranger proposes it, too', ['unknown'], 'alt', ['bo yes', 'dee yes'], { required: 3, why: [] }],
  ])('%s', (_, makers, author, reviews, is) => {
    expect(told(accepting([entry(makers)]), author, ...reviews)).toMatchObject(is)
  })

  it('leaves them everything else of the change', () => {
    const items = [...accepting([entry(['dee@x.io'])]), gate]

    expect(told(items, 'finn', 'dee yes')).toMatchObject({ state: 'pending', why: [] })
    expect(told(items, 'finn', 'dee yes', 'bo yes')).toMatchObject({ state: 'approved' })
  })

  it('is about entries that come or change, and about no other one', () => {
    const old = entry(['bo@x.io'])
    const longer = entry(['dee@x.io'], '2027-12-31')

    expect(accepting([old], [old])).toEqual([])
    expect(told(accepting([old, longer], [old]), 'finn', 'bo yes')).toMatchObject({ state: 'approved' })
    expect(told(accepting([entry(['dee@x.io'])], [old]), 'finn', 'dee yes')).toMatchObject({ state: 'pending' })
  })

  it('binds an approval to the names', () => {
    const [one, other] = [['dee@x.io'], ['bo@x.io']].map((makers) => accepting([entry(makers)])[0]?.hash)

    expect(one).not.toBe(other)
  })
})
