import { beforeEach, describe, expect, it } from '@jest/globals'
import { withDeletedFlags } from '../../src/app/deleted-flags.ts'
import { recallNothing } from '../../src/app/recall-flags.ts'
import type { Change } from '../../src/core/change.ts'
import type { Policy } from '../../src/core/policy.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { dueChanges } from '../../src/plan/due.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { type Box, differences, look, performOne, startBox } from '../resources/box.ts'
import { flagsPolicy, liveFlag, writesOf } from '../resources/flag/live-flags.ts'

const none = flagsPolicy('')
const back = flagsPolicy('gone: { active: true, rollout: 5, description: Is back, tags: [b], payloads: {} }')
let box: Box

beforeEach(async () => {
  box = await startBox()
})

/** Makes a flag that was on for everybody, and deletes it. Gives its number. */
async function deleteOne(): Promise<unknown> {
  const ana = box.sandbox.as('ana@x.io')
  ana.createFlag(5, { key: 'gone', name: 'Was here', active: true, rollout: 100, tags: ['a'] })
  const { id } = await liveFlag(box, 'gone')
  ana.updateFlag(5, 'gone', { deleted: true })
  return id
}

/** What apply does to flags, up to the judging. */
async function apply(head: Policy, lastApplied = none, recall = recallNothing): Promise<Change[]> {
  const { scope, live } = await look(box, [head, lastApplied])
  const { changes } = buildPlan({ lastApplied, base: head, head, limits: [] }, live, resources)
  const due = await withDeletedFlags(dueChanges(changes, [], resources), scope, recall)
  for (const change of due) await performOne(box.posthog, scope, change)
  return due
}

describe('a key that a deleted flag had', () => {
  it('gets that flag back, with its number, and as the policy says; deleted until all of it stands', async () => {
    const id = await deleteOne()

    const [change] = await apply(back)

    expect(change?.sentence).toMatch(
      /^create the flag `gone` in `prod`, .* \(it was deleted, and is restored with its history\)$/,
    )
    expect(change?.facts).toEqual([])
    expect(writesOf(box)).toEqual(['PATCH active', 'PATCH filters,name,tags', 'PATCH active,deleted'])
    const [first] = box.sandbox.requests.filter(({ method }) => method === 'PATCH')
    expect(first?.body).toMatchObject({ active: false })
    expect(await liveFlag(box, 'gone')).toMatchObject({ id, active: true, deleted: false, tags: ['b'] })
    expect(await differences(box, back)).toEqual([])
  })

  it('is restored out of the archive, too', async () => {
    box.sandbox.as('ana@x.io').updateFlag(5, 'asleep', { deleted: true })
    const head = flagsPolicy('asleep: { active: true, rollout: 5 }')

    await apply(head)

    expect(await differences(box, head)).toEqual([])
    expect(await liveFlag(box, 'asleep')).toMatchObject({ archived: false, active: true })
  })

  it('is found behind other pages of the log, but not for ever', async () => {
    const id = await deleteOne()
    const touch = (times: number) => {
      for (let n = 0; n < times; n += 1) box.sandbox.as('ana@x.io').updateFlag(5, 'on', { name: `${n}` })
    }
    touch(150)
    expect(await apply(flagsPolicy('gone: { active: false, rollout: 5 }'))).toMatchObject([
      { handle: { id: String(id) } },
    ])

    box.sandbox.as('ana@x.io').updateFlag(5, 'gone', { deleted: true })
    touch(550)
    expect(await apply(flagsPolicy('gone: { active: false, rollout: 6 }'))).toMatchObject([
      { facts: [{ name: 'flag_history_lost' }] },
    ])
  })

  it.each([1, 2, 3])('is restored by the next run where a restore was cut off before write %d', async (nth) => {
    const id = await deleteOne()
    box.sandbox.faults.add({ kind: 'reset-before', method: 'PATCH', nth })
    await expect(apply(back)).rejects.toThrow('no answer')
    box.sandbox.faults.clear()

    const due = await apply(back)

    expect(due).toMatchObject([{ operation: 'create', handle: { id: String(id) } }])
    expect(await liveFlag(box, 'gone')).toMatchObject({ id, active: true })
    // Each of the three once, over both runs.
    expect(box.sandbox.requests.filter(({ method, status }) => method === 'PATCH' && status === 200)).toHaveLength(3)
  })

  it.each([
    ['the log', /activity/],
    ['the flag', /feature_flags\/\d+\/$/],
  ])('makes a new flag where %s cannot be read, and says before what that may cost', async (_, path) => {
    const id = await deleteOne()
    box.sandbox.faults.add({ kind: 'status', status: 403, method: 'GET', path })

    const [change] = await apply(back)

    expect(change?.sentence).toContain('a deleted flag may have had the key `gone` in `prod`')
    expect(change?.facts.map(({ name }) => name)).toContain('flag_history_lost')
    box.sandbox.faults.clear()
    expect((await liveFlag(box, 'gone')).id).not.toBe(id)
  })
})

describe('a deleted flag of which the log does not tell, and the evidence does', () => {
  const item = 'feature_flag/prod/gone'

  it('comes back', async () => {
    const id = await deleteOne()
    box.sandbox.faults.add({ kind: 'status', status: 403, path: /activity/ })

    const [change] = await apply(back, none, async () => new Map([[item, String(id)]]))

    expect([change?.handle?.id, change?.facts]).toEqual([String(id), []])
    expect(await liveFlag(box, 'gone')).toMatchObject({ id, active: true, deleted: false })
  })

  it.each([
    ['nobody has', '4711'],
    ['another flag has', '2'],
  ])('does not where it names a number that %s', async (_, number) => {
    await deleteOne()
    box.sandbox.as('ana@x.io').updateFlag(5, 'off', { deleted: true })
    box.sandbox.faults.add({ kind: 'status', status: 403, path: /activity/ })

    const [change] = await apply(back, none, async () => new Map([[item, number]]))

    expect(change?.facts.map(({ name }) => name)).toContain('flag_history_lost')
  })
})

describe('a key that no deleted flag has', () => {
  it('makes a new flag, and nobody is told anything', async () => {
    const [change] = await apply(back)

    expect(change?.facts).toEqual([])
    expect(writesOf(box)[0]).toMatch(/^POST /)
  })

  it('makes a new flag where the old one is gone for good', async () => {
    await deleteOne()
    await apply(back)
    const id = (await liveFlag(box, 'gone')).id
    box.sandbox.as('ana@x.io').updateFlag(5, 'gone', { deleted: true })
    box.sandbox.as('ana@x.io').createFlag(5, { key: 'gone', active: false })
    const next = await liveFlag(box, 'gone')
    box.sandbox.as('ana@x.io').updateFlag(5, 'gone', { key: 'another' })

    const [change] = await apply(back)

    expect(change?.facts).toEqual([])
    expect([id, next.id]).not.toContain((await liveFlag(box, 'gone')).id)
  })

  it('is not looked up where nothing is created', async () => {
    await apply(flagsPolicy('on: { active: true, rollout: 29 }'), flagsPolicy('on: { active: true, rollout: 30 }'))

    expect(box.sandbox.requests.filter(({ path }) => path.includes('activity'))).toEqual([])
  })
})
