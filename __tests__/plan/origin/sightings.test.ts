import { describe, expect, it } from '@jest/globals'
import type { Attribution } from '../../../src/core/attribution.ts'
import type { Change } from '../../../src/core/change.ts'
import type { Sightings } from '../../../src/core/sightings.ts'
import { remember, withSightings } from '../../../src/plan/origin/sightings.ts'
import { changeOf, fieldOf } from '../../report/samples.ts'

const nobody: Attribution = { from: 'nobody', why: 'not-logged' }
const level = (live: string): Change =>
  changeOf('a', {
    item: 'project_access/p/default',
    kind: 'project_access',
    fields: [fieldOf({ live, changedBy: nobody })],
  })
const surplus: Change = changeOf('b', { kind: 'project_access', operation: 'delete', fields: [], changedBy: nobody })

/** A run at an hour of the day, which takes a minute. */
function run(before: Sightings, hour: number, changes: readonly Change[], frame = 'f'): Sightings {
  const moment = (minute: string) => `2026-11-24T${String(hour).padStart(2, '0')}:${minute}:00.000Z`
  const frames = new Map([['project_access' as const, frame]])
  return remember(before, { began: moment('00'), done: moment('01'), frames, changes })
}

function seen(sightings: Sightings, change: Change, now = ''): unknown {
  const [told] = withSightings([change], sightings, now)
  const changedBy = told?.operation === 'update' ? told.fields[0]?.changedBy : told?.changedBy
  return changedBy?.from === 'nobody' ? changedBy.seen : changedBy
}

const nine = '2026-11-24T09:00:00.000Z'
const tenDone = '2026-11-24T10:01:00.000Z'

describe.each([
  ['a field', level('admin')],
  ['an entry', surplus],
])('%s that PostHog does not log', (_, change) => {
  it('changed between the beginning of the run before and the end of the one that saw it', () => {
    const nineRun = run(new Map(), 9, [])

    expect(seen(run(nineRun, 10, [change]), change)).toEqual({ after: nine, before: tenDone })
  })

  it('keeps its times in later runs, also when the policy changes', () => {
    const first = run(run(new Map(), 9, []), 10, [change])
    const later = run(run(first, 11, [change]), 12, [change], 'another policy')

    expect(seen(later, change)).toEqual({ after: nine, before: tenDone })
  })

  it('changed before the first run that saw it, where no run looked before', () => {
    expect(seen(run(new Map(), 10, [change]), change)).toEqual({ before: tenDone })
  })

  it('has nothing to add in the very run that saw it first', () => {
    expect(seen(run(new Map(), 10, [change]), change, tenDone)).toBeUndefined()
  })

  it('may be old where the policy is new', () => {
    expect(seen(run(run(new Map(), 9, [], 'the policy before'), 10, [change]), change)).toEqual({ before: tenDone })
  })

  it('came back when it was gone in between', () => {
    const gone = run(run(run(new Map(), 7, []), 8, [change]), 9, [])

    expect(seen(run(gone, 10, [change]), change)).toEqual({ after: nine, before: tenDone })
  })

  it('is not taken for gone where its kind could not be read', () => {
    const first = run(run(new Map(), 9, []), 10, [change])
    const blind = remember(first, { began: nine, done: nine, frames: new Map(), changes: [] })

    expect(seen(run(blind, 12, [change]), change)).toEqual({ after: nine, before: tenDone })
  })
})

it('tells a value from another one of the same field', () => {
  const admin = run(run(new Map(), 8, []), 9, [level('admin')])

  expect(seen(run(admin, 10, [level('member')]), level('member'))).toEqual({ after: nine, before: tenDone })
  expect(seen(admin, level('none'))).toBeUndefined()
})

it('adds nothing where somebody is named', () => {
  const changedBy: Attribution = { from: 'entry', by: 'ana@example.com', at: nine }
  const known = { ...surplus, changedBy }

  expect(seen(run(new Map(), 10, [known]), known)).toEqual(changedBy)
})

it('holds no name of anything', () => {
  const person = changeOf('c', { item: 'role_membership/engineer/eva@example.com', kind: 'project_access' })
  const text = JSON.stringify([...run(new Map(), 10, [person])].map(([, one]) => [one.frame, [...one.seen]]))

  expect(text).not.toMatch(/eva|engineer|rollout/)
})
