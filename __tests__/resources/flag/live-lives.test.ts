import { describe, expect, it } from '@jest/globals'
import { known } from '../../../src/core/decode.ts'
import { buildPlan } from '../../../src/plan/build.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { apply, differences, look, performOne, startBox } from '../box.ts'
import { applied, flagsPolicy, liveFlag, writesOf } from './live-flags.ts'

const none = flagsPolicy('')

describe('a rename', () => {
  it('keeps the flag, its number and what depends on it', async () => {
    const box = await startBox()
    const before = flagsPolicy('old: { active: true, rollout: 30 }, b: { active: true, rollout: 5, depends_on: [old] }')
    const head = flagsPolicy(
      'new: { active: true, rollout: 40, was: old }, b: { active: true, rollout: 5, depends_on: [new] }',
    )
    await applied(box, none, before)
    const { id } = await liveFlag(box, 'old')

    expect(await applied(box, before, head)).toEqual(['update feature_flag/prod/new'])

    expect(await liveFlag(box, 'new')).toMatchObject({ id, key: 'new' })
    expect(await applied(box, head, flagsPolicy('new: { active: true, rollout: 40 }'))).toEqual([])
  })
})

describe('flags that depend on each other', () => {
  it('are created and turned on in the order of need, and turned off the other way round', async () => {
    const box = await startBox()
    const all = (active: boolean) =>
      flagsPolicy(
        `a: { active: ${active}, rollout: 5, depends_on: [b] }, b: { active: ${active}, rollout: 5, depends_on: [c] }, c: { active: ${active}, rollout: 5 }`,
      )

    expect(await applied(box, none, all(true))).toEqual(['c', 'b', 'a'].map((key) => `create feature_flag/prod/${key}`))
    expect(await applied(box, all(true), all(false))).toEqual(
      ['a', 'b', 'c'].map((key) => `update feature_flag/prod/${key}`),
    )
  })

  it('keep a condition on a flag that is at some value', async () => {
    const box = await startBox()
    const asks = (key: string) => `{ properties: [{ type: flag, key: ${key}, value: false }] }`
    const head = flagsPolicy(`a: { active: false, groups: [${asks('on')}, { rollout_percentage: 2 }] }`)

    expect(await applied(box, none, head)).toEqual(['create feature_flag/prod/a'])
  })

  it('are not written where one of them is not there', async () => {
    const box = await startBox()

    await expect(apply(box, none, flagsPolicy('a: { active: true, rollout: 5, depends_on: [gone] }'))).rejects.toThrow(
      '"gone", is not in PostHog',
    )
    expect(writesOf(box)).toEqual([])
  })
})

describe('a flag that is taken out', () => {
  const off = 'off: { active: false, rollout: 100 }'

  it.each([
    ['archive', 'POST archive', { archived: true, deleted: false }],
    ['delete', 'PATCH deleted', undefined],
  ])('goes where removed flags are to %s', async (removed, write, expected) => {
    const box = await startBox()
    const manage = `manage: { removed_flags: ${removed} }`

    expect(await applied(box, flagsPolicy(off, manage), flagsPolicy('', manage))).toEqual([
      'delete feature_flag/prod/off',
    ])

    expect(writesOf(box)).toEqual([write])
    if (expected) expect(await liveFlag(box, 'off')).toMatchObject(expected)
    else await expect(liveFlag(box, 'off')).rejects.toThrow()
  })

  it('stays where the policy says nothing about it, or has no flags of the project', async () => {
    const box = await startBox()
    const manage = 'manage: { removed_flags: delete }'

    expect(await applied(box, flagsPolicy(off), flagsPolicy(''))).toEqual([])
    const { live } = await look(box, [flagsPolicy(off, manage)])
    const gone = flagsPolicy('', manage)
    const { flags: _, ...shape } = gone.shape
    const plan = buildPlan(
      { lastApplied: flagsPolicy(off, manage), base: gone, head: { ...gone, shape }, limits: [] },
      live,
      resources,
    )
    expect(plan.changes).toEqual([])
  })

  it('is turned off first, in a pull request of its own', async () => {
    const box = await startBox()
    const manage = 'manage: { removed_flags: archive }'
    const on = flagsPolicy('on: { active: true, rollout: 30 }', manage)

    await expect(apply(box, on, flagsPolicy('', manage))).rejects.toThrow('was not turned off before')
    expect(writesOf(box)).toEqual([])
  })

  it('comes back out of the archive where it is named again', async () => {
    const box = await startBox()
    const manage = 'manage: { removed_flags: archive }'
    const [named, gone] = [flagsPolicy(off, manage), flagsPolicy('', manage)]
    await applied(box, named, gone)
    const { scope, live } = await look(box, [named])
    const { changes } = buildPlan({ lastApplied: gone, base: gone, head: named, limits: [] }, live, resources)

    expect(changes).toMatchObject([{ operation: 'update', fields: [{ field: 'archived', wanted: false }] }])
    await performOne(box.posthog, scope, known(changes[0], 'the change'))
    expect(await differences(box, named)).toEqual([])
  })
})

describe('on a server without the routes for single steps', () => {
  const manage = 'manage: { removed_flags: archive }'
  const off = 'off: { active: false, rollout: 100 }'

  it('archives by a plain write', async () => {
    const box = await startBox()
    box.sandbox.faults.add({ kind: 'status', status: 404, path: /archive\/$/ })

    await applied(box, flagsPolicy(off, manage), flagsPolicy('', manage))

    expect(writesOf(box)).toEqual(['POST archive', 'PATCH archived'])
    expect(await liveFlag(box, 'off')).toMatchObject({ archived: true })
  })

  it('tells any other failure', async () => {
    const box = await startBox()
    box.sandbox.faults.add({ kind: 'status', status: 403, path: /archive\/$/ })

    await expect(apply(box, flagsPolicy(off, manage), flagsPolicy('', manage))).rejects.toMatchObject({
      failure: { status: 403 },
    })
    expect(writesOf(box)).toEqual(['POST archive'])
  })
})
