import { describe, expect, it } from '@jest/globals'
import { judge } from '../../src/review/judge.ts'
import { selfBenefit } from '../../src/review/self-benefit.ts'
import { by, caseOf, promotion, reviewsOf } from './case.ts'

/** Who gains and took part, as the verdict on a promotion tells it. */
function told(author: string, ...reviews: string[]) {
  const { requirements } = judge(
    caseOf({ items: [promotion('bo@x.io')], contributors: [by(author)], reviews: reviewsOf(...reviews) }),
  )
  return requirements.flatMap(({ item }) =>
    item.facts.filter(({ name }) => name === 'self_benefit').map(({ detail }) => detail.people),
  )
}

describe('whoever gains by a change', () => {
  it.each([
    ['and wrote it', 'bo', [], [['bo@x.io']]],
    ['and approved it', 'finn', ['bo yes'], [['bo@x.io']]],
    ['and took no part', 'finn', ['dee yes'], []],
    ['and asked for changes', 'finn', ['bo no'], []],
  ])('%s', (_, author, reviews, people) => {
    expect(told(author, ...reviews)).toEqual(people)
  })

  it('leaves the hash of the item as it is, so that it is no part of what is approved', () => {
    const item = promotion('bo@x.io')
    const [judged] = judge(caseOf({ items: [item], contributors: [by('bo')] })).requirements

    expect(judged?.item.hash).toBe(item.hash)
    expect(judged?.item.facts).toHaveLength(item.facts.length + 1)
  })

  it('is named once, without regard to case, and shown as harmless text', () => {
    const [fact] = selfBenefit(promotion('bo`@x.io'), ['Bo`@X.io', 'bo`@x.io', 'ana@x.io'])

    expect(fact?.detail.people).toEqual(['bo`@x.io'])
    expect(fact?.sentence).toBe('`bo\\u{60}@x.io` gains by this, and wrote a part of the change or approved it')
  })
})
