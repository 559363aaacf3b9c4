import { beforeEach, describe, expect, it } from '@jest/globals'
import { rollingOf } from '../../../src/app/drift/tell-drift.ts'
import type { Marker } from '../../../src/app/marker.ts'
import { keepIssue, type Rolling } from '../../../src/app/rolling-issue.ts'
import type { Unplanned } from '../../../src/core/plan.ts'
import type { Run } from '../../../src/core/ports/runner.ts'
import { changeOf, driftOf, fieldOf, planOf } from '../../report/samples.ts'
import { makeNoticeBoard, type NoticeBoard } from '../notice-board.ts'

let board: NoticeBoard
let runs: number

beforeEach(() => {
  board = makeNoticeBoard()
  runs = 0
})

const run: Run = {
  event: 'schedule',
  payload: {},
  sha: 'a',
  ref: '',
  repositoryId: '7',
  isPublic: false,
  url: '',
  id: 1,
  attempt: 1,
  actorId: 1,
  defaultBranch: 'main',
}

const unread: Unplanned[] = [{ kind: 'role', reason: 'it broke', because: 'unread' }]

function rolling(names: readonly string[], unplanned: Unplanned[] = []): Rolling {
  runs += 1
  const changes = names.map((name) => changeOf(name, { origin: 'drift' }))
  return rollingOf({ ...run, id: runs }, 'k', 'policy', driftOf([], { plan: planOf(changes, { unplanned }) }))
}

const keep = (one: Rolling, text = 'text') => keepIssue(board.forge, one, () => text)

describe('the issue', () => {
  it('is opened, left alone, updated, closed, and opened again when it returns', async () => {
    await keep(rolling([]))
    await keep(rolling(['a']))
    await keep(rolling(['a']), 'other words for the same')
    await keep(rolling(['a', 'b']))
    await keep(rolling([]))
    await keep(rolling([]))
    await keep(rolling(['a']))

    expect(board.calls).toEqual(['open', 'open 1', 'closed 1', 'open 1'])
  })

  it('that a person closed stays closed as long as the same things differ', async () => {
    await keep(rolling(['a']))
    board.issues = board.issues.map((issue) => ({ ...issue, state: 'closed' }))
    await keep(rolling(['a']))
    await keep(rolling(['b']))

    expect(board.calls).toEqual(['open', 'open 1'])
  })

  it('is closed again where nothing differs and somebody opened it', async () => {
    await keep(rolling(['a']))
    await keep(rolling([]))
    board.issues = board.issues.map((issue) => ({ ...issue, state: 'open' }))
    await keep(rolling([]))

    expect(board.calls).toEqual(['open', 'closed 1', 'closed 1'])
  })

  it('is neither opened nor closed by a run that could not read everything', async () => {
    await keep(rolling([], unread))
    await keep(rolling(['a']))
    await keep(rolling([], unread))
    await keep(rolling([], unread))

    expect(board.calls).toEqual(['open', 'open 1'])
    expect(board.issues[0]?.state).toBe('open')
  })

  it('is left alone by an older run', async () => {
    const early = rolling([])
    await keep(rolling(['a']))
    await keep(early)

    expect(board.calls).toEqual(['open'])
  })

  it('is one: doubles are closed, and other markers are not ours', async () => {
    await keep(rolling(['a']))
    const body = board.issues[0]?.body ?? ''
    board.issues.push({ number: 2, body, state: 'open' }, { number: 3, body, state: 'closed' })
    board.issues.push({ number: 4, body: body.replace('"k"', '"other"'), state: 'open' })
    board.issues.push({ number: 5, body: body.replace('"issue"', '"drift"'), state: 'open' })
    await keep(rolling(['b']))

    expect(board.calls).toEqual(['open', 'closed 2', 'open 1'])
  })
})

describe('what counts as the same', () => {
  const digestOf = (one: Rolling): Marker['digest'] => one.marker.digest

  it('is what differs by hand, not who did it, nor what was merged', () => {
    const drifted = changeOf('a', { origin: 'drift' })
    const byEva = { ...drifted, handle: { id: '1', lastChange: { by: 'eva@x.io', at: '2026-11-03' } } }
    const merged = changeOf('m', { origin: 'outstanding' })
    const digests = [[drifted], [byEva], [drifted, merged]].map((changes) =>
      digestOf(rollingOf(run, 'k', 'policy', driftOf(changes))),
    )

    expect(new Set(digests).size).toBe(1)
  })

  it('is another thing when a value differs', () => {
    const other = changeOf('a', { origin: 'drift', fields: [fieldOf({ origin: 'drift', live: 26 })] })

    expect(digestOf(rollingOf(run, 'k', 'policy', driftOf([other])))).not.toBe(digestOf(rolling(['a'])))
  })
})
