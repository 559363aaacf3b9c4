import { describe, expect, it } from '@jest/globals'
import type { Review } from '../../src/core/ports/forge.ts'
import { type Case, judge } from '../../src/review/judge.ts'
import { accounts, base, by, caseOf, change, gate, pipeline, promotion, rollout, strictRollout } from './case.ts'
import { type Seeded, seeds } from './seeded.ts'

const everything = [rollout, strictRollout, gate, pipeline, promotion('bo@x.io'), promotion('eva@x.io')]
const names = [...Object.keys(accounts), 'ghost']
const states: readonly Review['state'][] = [
  'APPROVED',
  'APPROVED',
  'APPROVED',
  'CHANGES_REQUESTED',
  'COMMENTED',
  'DISMISSED',
  'PENDING',
]

// Mostly people who count and commits that are there, so that cases end up on all sides of the line.
function anyCase(random: Seeded): Case {
  const items = random.shuffle(everything).slice(0, random.number(4))
  const hashes = [...items, change].map(({ hash }) => hash)
  const review = (_: unknown, index: number): Review => ({
    id: index + 1,
    account: accounts[random.chance(0.7) ? random.pick(['ana', 'bo', 'dee', 'eva']) : random.pick(names)],
    state: random.pick(states),
    commit: random.chance(0.8) ? 'head' : random.pick(['old', 'lost', undefined]),
  })
  return caseOf({
    items,
    contributors: random.chance(0.6) ? [by('finn')] : random.some(names).slice(0, 2).map(by),
    reviews: Array.from({ length: random.number(7) }, review),
    mayWrite: new Map(
      Object.values(accounts).map(({ id }) => [id, random.chance(0.9) ? true : random.pick([false, undefined])]),
    ),
    hashesAt: new Map([
      ['head', new Set(hashes)],
      ['old', new Set(random.some(hashes))],
    ]),
  })
}

describe('the gate', () => {
  it('comes to every verdict in these cases', () => {
    const states = seeds(400).map(({ random }) => judge(anyCase(random)).state)

    for (const state of ['not-required', 'pending', 'approved', 'refused']) {
      expect(states.filter((one) => one === state).length).toBeGreaterThan(20)
    }
  })

  it('never approves because an approval went away', () => {
    for (const { seed, random } of seeds(400)) {
      const input = anyCase(random)
      if (judge(input).state === 'approved') continue
      const standing = input.reviews.filter(({ state }) => state === 'APPROVED')
      for (const gone of standing) {
        // Dismissed, as GitHub does it; a review itself never disappears.
        const reviews = input.reviews.map((one) => (one === gone ? { ...one, state: 'DISMISSED' as const } : one))
        const after = judge({ ...input, reviews }).state
        expect({ seed, review: gone.id, after }).not.toEqual({ seed, review: gone.id, after: 'approved' })
      }
    }
  })

  it('does not mind the order of different people', () => {
    for (const { seed, random } of seeds(400)) {
      const input = anyCase(random)
      const order = new Map(random.shuffle(names).map((name, index) => [accounts[name]?.id, index]))
      const place = ({ account }: Review) => order.get(account?.id) ?? 0
      // Sorting is stable: what one person said stays in its order.
      const reviews = [...input.reviews].sort((a, b) => place(a) - place(b))

      const { state, counted, required, requirements } = judge({ ...input, reviews })

      const expected = judge(input)
      const emails = (verdict: { requirements: typeof requirements }) =>
        verdict.requirements.map((one) => one.counted.map(({ email }) => email).sort())
      expect({ seed, state, counted, required, emails: emails({ requirements }) }).toEqual({
        seed,
        state: expected.state,
        counted: expected.counted,
        required: expected.required,
        emails: emails(expected),
      })
    }
  })

  it('does not listen to those who are not asked', () => {
    for (const { seed, random } of seeds(400)) {
      const input = anyCase(random)
      const name = random.pick(['gil', 'bot', 'svc', 'alt', 'other', 'squatter', 'ghost', 'finn'])
      const said: Review = {
        id: 99,
        account: accounts[name],
        state: random.pick(['APPROVED', 'CHANGES_REQUESTED']),
        commit: 'head',
      }
      const at = random.number(input.reviews.length + 1)
      const reviews = input.reviews
        .toSpliced(at, 0, said)
        .filter((one) => one === said || one.account?.id !== said.account?.id)
      const without = reviews.filter((one) => one !== said)

      const { discarded: _, ...after } = judge({ ...input, reviews })
      const { discarded: __, ...before } = judge({ ...input, reviews: without })

      expect({ seed, ...after }).toEqual({ seed, ...before })
    }
  })

  it('asks again when something risky joins that nobody has seen', () => {
    let held = 0
    for (const { seed, random } of seeds(400)) {
      const input = anyCase(random)
      const more = everything.filter((item) => !input.items.includes(item))
      if (judge(input).state !== 'approved' || more.length === 0) continue
      held++

      const { state } = judge({ ...input, items: [...input.items, random.pick(more)] })

      expect({ seed, state }).not.toEqual({ seed, state: 'approved' })
    }
    expect(held).toBeGreaterThan(20)
  })

  it('asks for more, never for less, the more strangers there are', () => {
    for (const { seed, random } of seeds(200)) {
      const input = anyCase(random)

      const before = judge(input)
      const after = judge({ ...input, contributors: [...input.contributors, by(`stranger-${seed}@else.io`)] })

      const expected = input.items.length > 0 ? before.required + 1 : 1
      expect({ seed, required: after.required }).toEqual({ seed, required: expected })
      if (['pending', 'refused'].includes(before.state)) expect(after.state).not.toBe('approved')
    }
  })

  it('does not approve because something can no longer be read', () => {
    for (const { seed, random } of seeds(400)) {
      const input = anyCase(random)
      const before = judge(input).state
      const blind = {
        ...input,
        mayWrite: new Map([...input.mayWrite].map(([id, may]) => [id, random.chance(0.5) ? may : undefined] as const)),
        hashesAt: new Map([...input.hashesAt].filter(() => random.chance(0.5))),
      }

      // Who certainly has no permission is not heard; who perhaps has one can only refuse.
      const after = judge(blind).state

      if (before !== 'approved' && before !== 'not-required')
        expect({ seed, after }).not.toEqual({ seed, after: 'approved' })
    }
  })

  it('says the same twice, and changes nothing that it is given', () => {
    for (const { random } of seeds(50)) {
      const input = anyCase(random)
      const copy = structuredClone(input)

      expect(judge(input)).toEqual(judge(input))
      expect(input).toEqual(copy)
    }
  })

  it('counts nobody twice, and nobody who took part', () => {
    for (const { seed, random } of seeds(400)) {
      const input = anyCase(random)
      const hands = new Set(input.contributors.map(({ account }) => account?.id))
      const emailOf = new Map(
        Object.entries(base.shape.members ?? {}).map(([email, { github }]) => [email, github?.id]),
      )
      for (const { counted, by: asked } of judge(input).requirements) {
        const ids = counted.map(({ email }) => emailOf.get(email))
        expect({ seed, asked, twice: new Set(ids).size !== ids.length }).toEqual({ seed, asked, twice: false })
        expect(ids.some((id) => hands.has(id))).toBe(false)
      }
    }
  })
})
