import { describe, expect, it } from '@jest/globals'
import type { Labelling } from '../../src/core/ports/forge.ts'
import { withBreakGlass } from '../../src/review/break-glass.ts'
import { judge } from '../../src/review/judge.ts'
import { accounts, base, caseOf, reviewsOf } from './case.ts'

const waiting = judge(caseOf({}))

function labelling(changes: Partial<Labelling> & { readonly who?: string } = {}): Labelling {
  const { who = 'ana', ...rest } = changes
  return {
    last: { isSet: true, by: accounts[who], at: '2026-11-25T10:00:00Z' },
    words: [{ by: accounts[who], commit: 'head', body: ' Checkout is down. ' }],
    headSince: '2026-11-25T09:00:00Z',
    ...rest,
  }
}

const broken = (found: Labelling, verdict = waiting) => withBreakGlass(verdict, base.shape, 'head', found)

describe('break-glass', () => {
  it('lets an owner through, with the reason, and satisfies every requirement', () => {
    const verdict = broken(labelling())

    expect(verdict).toMatchObject({
      state: 'approved',
      sentence: 'Break-glass by ana: Checkout is down.',
      brokenBy: { email: 'ana@x.io', login: 'ana', reason: 'Checkout is down.' },
      counted: 0,
    })
    expect(verdict.requirements.every(({ satisfied }) => satisfied)).toBe(true)
  })

  it.each<[string, Labelling, string]>([
    ['an admin', labelling({ who: 'bo' }), 'set by somebody who is no owner'],
    ['an owner who is a service account', labelling({ who: 'svc' }), 'set by somebody who is no owner'],
    ['a bot', labelling({ who: 'bot' }), 'set by somebody who is no owner'],
    ['a deleted account', labelling({ who: 'ghost' }), 'set by somebody who is no owner'],
    ['a newer head', labelling({ headSince: '2026-11-25T10:00:01Z' }), 'the head is newer than the label'],
    ['a head of unknown age', labelling({ headSince: undefined }), 'nobody can tell whether'],
    ['no reason', labelling({ words: [] }), 'must write the reason'],
    ['an empty one', labelling({ words: [{ by: accounts.ana, commit: 'head', body: '  ' }] }), 'must write the reason'],
    ['one of somebody else', labelling({ words: [{ by: accounts.bo, commit: 'head', body: 'x' }] }), 'must write the'],
    ['one for another head', labelling({ words: [{ by: accounts.ana, commit: 'old', body: 'x' }] }), 'must write the'],
  ])('is nothing by %s', (_, found, reason) => {
    const verdict = broken(found)

    expect(verdict.state).toBe('pending')
    expect(verdict.discarded.at(-1)?.reason).toContain(`break-glass: `)
    expect(verdict.discarded.at(-1)?.reason).toContain(reason)
  })

  it('is nothing once the label was taken off, or never set', () => {
    expect(broken(labelling({ last: { isSet: false, by: accounts.ana, at: '2026-11-25T10:00:00Z' } }))).toBe(waiting)
    expect(broken(labelling({ last: undefined }))).toBe(waiting)
  })

  it('does not overrule a refusal', () => {
    const refused = judge(caseOf({ reviews: reviewsOf('eva no') }))

    expect(broken(labelling(), refused)).toBe(refused)
  })
})
