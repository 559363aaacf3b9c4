import { beforeEach, describe, expect, it } from '@jest/globals'
import { keepComment, type Marker } from '../../src/app/sticky-comment.ts'
import type { Comment, Forge } from '../../src/core/ports.ts'

let comments: Comment[]
let calls: string[]

beforeEach(() => {
  comments = []
  calls = []
})

const unused = () => {
  throw new Error('keepComment asks for comments only')
}

const forge: Forge = {
  tip: unused,
  pull: unused,
  pullsOf: unused,
  openPulls: unused,
  labelling: unused,
  branchRules: unused,
  requestReviews: unused,
  openPullsAt: unused,
  contributors: unused,
  reviews: unused,
  mayWrite: unused,
  statuses: unused,
  setStatus: unused,
  propose: unused,
  comments: async () => [...comments],
  async createComment(_, body) {
    calls.push('create')
    comments.push({ id: comments.length + 1, body, isMine: true })
  },
  async updateComment(id, body) {
    calls.push(`update ${id}`)
    comments = comments.map((comment) => (comment.id === id ? { ...comment, body } : comment))
  },
  async deleteComment(id) {
    calls.push(`delete ${id}`)
    comments = comments.filter((comment) => comment.id !== id)
  },
}

function keep(marker: Partial<Marker>, text: string, create = true): Promise<void> {
  return keepComment(forge, 7, { kind: 'drift', key: 'k', sha: 'a', run: 1, attempt: 1, ...marker }, text, create)
}

describe('the life of a comment', () => {
  it('begins only where asked', async () => {
    await keep({}, 'text', false)
    expect(calls).toEqual([])
    await keep({}, 'text')
    expect(calls).toEqual(['create'])
  })

  it('ends with the apply: what comes after it starts a new one', async () => {
    await keep({}, 'plan')
    await keep({ kind: 'applied', run: 2 }, 'applied', false)
    await keep({ run: 3 }, 'another plan')
    expect(calls).toEqual(['create', 'update 1', 'create'])
  })

  it('goes on after an apply that failed', async () => {
    await keep({}, 'plan')
    await keep({ kind: 'failed', run: 2 }, 'stopped', false)
    await keep({ kind: 'applied', run: 3 }, 'applied', false)
    expect(calls).toEqual(['create', 'update 1', 'update 1'])
    expect(comments[0]?.body).toMatch(/applied$/)
  })
})

describe('no call is made', () => {
  it('for the same text, whatever the footer says', async () => {
    await keep({}, 'text\n\n<sub>run 1</sub>')
    await keep({ run: 2 }, 'text\n\n<sub>run 2</sub>')
    expect(calls).toEqual(['create'])
  })

  it.each([
    ['run', { run: 4 }],
    ['attempt', { run: 5, attempt: 1 }],
  ])('by an older %s', async (_, older) => {
    await keep({ run: 5, attempt: 2 }, 'new')
    await keep(older, 'old')
    expect(calls).toEqual(['create'])
  })

  it('by a review over a drift report', async () => {
    await keep({}, 'plan')
    await keep({ kind: 'review', run: 2 }, 'review')
    expect(calls).toEqual(['create'])
  })
})

it('is found by marker and author: neither is enough alone', async () => {
  const marker = '<!-- posthog-policy {"kind":"drift","key":"k","sha":"a","run":9,"attempt":1} -->'
  comments = [
    { id: 1, body: `${marker}\nforged`, isMine: false },
    { id: 2, body: 'no marker', isMine: true },
    { id: 3, body: `above\n${marker}`, isMine: true },
    { id: 4, body: '<!-- posthog-policy {"kind":"drift","key":"k","sha":1} -->\nbroken', isMine: true },
    { id: 5, body: `${marker.replace('"k"', '"other"')}\nanother policy`, isMine: true },
  ]

  await keep({}, 'text')

  expect(calls).toEqual(['create'])
})

it('leaves one of several', async () => {
  await keep({}, 'one')
  comments.push({ id: 9, body: comments[0]?.body ?? '', isMine: true })

  await keep({ run: 2 }, 'two')

  expect(calls).toEqual(['create', 'delete 9', 'update 1'])
})

it('is never longer than GitHub takes', async () => {
  const rows = Array<string>(5000).fill('| `a` | `b` |')
  await keep({}, ['**Verdict.**', `| a | b |\n| --- | --- |\n${rows.join('\n')}`, '<sub>[run](u)</sub>'].join('\n\n'))

  expect(comments[0]?.body.length).toBeLessThanOrEqual(65_536)
  expect(comments[0]?.body).toMatch(/\*\*Verdict\.\*\*/)
})
