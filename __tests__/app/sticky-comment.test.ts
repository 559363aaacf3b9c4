import { beforeEach, describe, expect, it } from '@jest/globals'
import { type Marker, markerLine } from '../../src/app/marker.ts'
import { keepComment } from '../../src/app/sticky-comment.ts'
import { makeNoticeBoard, type NoticeBoard } from './notice-board.ts'

let board: NoticeBoard

beforeEach(() => {
  board = makeNoticeBoard()
})

const first: Marker = { kind: 'drift', key: 'k', sha: 'a', run: 1, attempt: 1, digest: 'd', state: 'open' }

function keep(marker: Partial<Marker>, text: string, create = true, head = marker.sha ?? first.sha): Promise<void> {
  board.head = head
  return keepComment(board.forge, 7, { ...first, ...marker }, () => text, create)
}

function add(marker: Partial<Marker>, text: string, isMine = true): void {
  board.comments.push({ id: board.comments.length + 1, body: markerLine({ ...first, ...marker }) + text, isMine })
}

describe('the life of a comment', () => {
  it('begins only where asked', async () => {
    await keep({}, 'text', false)
    expect(board.calls).toEqual([])
    await keep({}, 'text')
    expect(board.calls).toEqual(['create'])
  })

  it('goes from open to waiting to ready', async () => {
    await keep({}, 'plan')
    await keep({ run: 2, state: 'waiting' }, 'plan')
    await keep({ run: 3, state: 'ready' }, 'plan')
    expect(board.calls).toEqual(['create', 'update 1', 'update 1'])
  })

  it.each(['applied', 'superseded'] as const)(
    'ends when it is %s: what comes after starts a new one',
    async (state) => {
      await keep({}, 'plan')
      await keep({ kind: 'apply', state, run: 2 }, 'the end', false)
      await keep({ run: 3 }, 'another plan')
      expect(board.calls).toEqual(['create', 'update 1', 'create'])
      expect(board.comments[0]?.body).toMatch(/the end$/)
    },
  )

  it('goes on after an apply that failed', async () => {
    await keep({}, 'plan')
    await keep({ kind: 'apply', state: 'failed', run: 2 }, 'stopped', false)
    await keep({ kind: 'apply', state: 'applied', run: 3 }, 'applied', false)
    expect(board.calls).toEqual(['create', 'update 1', 'update 1'])
    expect(board.comments[0]?.body).toMatch(/applied$/)
  })
})

describe('no call is made', () => {
  it('for the same text, whatever the footer says', async () => {
    await keep({}, 'text\n\n<sub>run 1</sub>')
    await keep({ run: 2 }, 'text\n\n<sub>run 2</sub>')
    expect(board.calls).toEqual(['create'])
  })

  it.each([
    ['run', { run: 4 }],
    ['attempt', { run: 5, attempt: 1 }],
  ])('by an older %s', async (_, older) => {
    await keep({ run: 5, attempt: 2 }, 'new')
    await keep(older, 'old')
    expect(board.calls).toEqual(['create'])
  })

  it('by a run about an earlier head, though nobody has signed for a later run', async () => {
    await keep({ run: 1 }, 'of a')
    await keep({ run: 3 }, 'of a')
    await keep({ run: 2, sha: 'b' }, 'of b', true, 'a')
    expect(board.calls).toEqual(['create'])
  })

  it('by a run about an earlier head where a later one had nothing to say', async () => {
    await keep({ run: 2, sha: 'b' }, 'nothing', false)
    await keep({ run: 1, sha: 'a' }, 'of a', true, 'b')
    expect(board.calls).toEqual([])
  })

  it('by an older run where a newer one has written a double', async () => {
    add({ run: 1 }, 'one')
    add({ run: 9 }, 'nine')
    await keep({ run: 5 }, 'five')
    expect(board.calls).toEqual([])
  })

  it('by a review over a drift report of the same commit', async () => {
    await keep({}, 'plan')
    await keep({ kind: 'review', run: 2 }, 'review')
    expect(board.calls).toEqual(['create'])
  })
})

it.each<[string, Partial<Marker>]>([
  ['commit', { sha: 'b' }],
  ['digest', { digest: 'e' }],
  ['state', { state: 'ready' }],
])('is brought up to date when only the %s differs', async (_, other) => {
  await keep({}, 'text')
  await keep({ run: 2, ...other }, 'text')
  expect(board.calls).toEqual(['create', 'update 1'])
})

it('does not go on showing the plan of an earlier commit when only the review could be made', async () => {
  await keep({}, 'plan')
  await keep({ kind: 'review', sha: 'b', run: 2 }, 'conflicts with the base')
  expect(board.calls).toEqual(['create', 'update 1'])
})

it('is put right where somebody has edited it', async () => {
  await keep({}, 'text')
  board.comments = board.comments.map((comment) => ({ ...comment, body: comment.body.replace('text', 'lies') }))
  await keep({ run: 2 }, 'text')
  expect(board.calls).toEqual(['create', 'update 1'])
})

it('is found by marker and author: neither is enough alone', async () => {
  add({ run: 9 }, 'forged', false)
  add({ key: 'other', run: 9 }, 'another policy')
  const marker = markerLine({ ...first, run: 9 })
  board.comments.push(
    { id: 3, body: 'no marker', isMine: true },
    { id: 4, body: `above\n${marker}`, isMine: true },
    { id: 5, body: marker.replace('"a"', '1'), isMine: true },
    { id: 6, body: marker.replace('"open"', '"unheard-of"'), isMine: true },
    { id: 7, body: marker.replace('}', '},'), isMine: true },
  )

  await keep({}, 'text')

  expect(board.calls).toEqual(['create'])
})

it('leaves one of several', async () => {
  add({}, 'one')
  add({}, 'one')

  await keep({ run: 2 }, 'two')

  expect(board.calls).toEqual(['delete 2', 'update 1'])
})

it('gives its marker nothing away', async () => {
  await keep({}, 'text')

  expect(board.comments[0]?.body.split('\n')[0]).toBe(
    '<!-- posthog-policy {"kind":"drift","key":"k","sha":"a","run":1,"attempt":1,"digest":"d","state":"open"} -->',
  )
})

it('is never longer than GitHub takes, marker included', async () => {
  const marker = markerLine(first).length
  const steps = { full: 65_537, changes: 65_537 - marker, lines: 65_536 - marker, counts: 10, verdict: 1 }

  await keepComment(board.forge, 7, first, (detail) => 'x'.repeat(steps[detail]), true)

  expect(board.comments[0]?.body).toHaveLength(65_536)
})
