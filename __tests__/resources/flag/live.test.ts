import { describe, expect, it } from '@jest/globals'
import { known } from '../../../src/core/decode.ts'
import { buildPlan } from '../../../src/plan/build.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { apply, look, performOne, startBox } from '../box.ts'
import { applied, flagsPolicy, liveFlag, writesOf } from './live-flags.ts'

const none = flagsPolicy('')
const variants = 'multivariate: { variants: [{ key: c, rollout_percentage: 60 }, { key: t, rollout_percentage: 40 }] }'
const rich = `a:
  { active: true, description: All of it, tags: [x], ${variants}, payloads: { c: { a: 1 } }, depends_on: [on],
    ensure_experience_continuity: true, evaluation_runtime: server,
    groups: [
      { description: Ours, properties: [{ type: cohort, value: staff }], variant: t },
      { properties: [{ type: person, key: plan, value: [a, b] }, { type: person, key: email, operator: is_set }], rollout_percentage: 20 },
      { aggregation_group_type_index: 1, rollout_percentage: 5 } ] }`.replaceAll('\n', ' ')

describe('a flag with everything', () => {
  it('is created disabled, reads back as it was wanted, and is enabled last', async () => {
    const box = await startBox()

    expect(await applied(box, none, flagsPolicy(rich))).toEqual(['create feature_flag/prod/a'])

    expect(writesOf(box)).toEqual([
      'POST active,ensure_experience_continuity,evaluation_runtime,filters,key,name,tags',
      'PATCH active',
    ])
    expect(box.sandbox.requests.find(({ method }) => method === 'POST')?.body).toMatchObject({ active: false })
  })

  it('goes back to a plain one, field by field', async () => {
    const box = await startBox()
    const plain = flagsPolicy(
      'a: { active: false, rollout: 10, description: "", tags: [], multivariate: null, payloads: {}, depends_on: [], ensure_experience_continuity: false, evaluation_runtime: all }',
    )
    await applied(box, none, flagsPolicy(rich))

    await applied(box, flagsPolicy(rich), plain)

    expect(await liveFlag(box, 'a')).toMatchObject({
      active: false,
      filters: { groups: [{ properties: [], rollout_percentage: 10 }], multivariate: null, payloads: {} },
    })
  })
})

describe('the writes of a change', () => {
  it.each([
    ['both, on', 'active: false, rollout: 10', 'active: true, rollout: 20', ['PATCH filters', 'PATCH active']],
    ['both, off', 'active: true, rollout: 10', 'active: false, rollout: 90', ['PATCH active', 'PATCH filters']],
    ['one number', 'active: true, rollout: 10', 'active: true, rollout: 20', ['PATCH filters']],
    [
      'words and number',
      'active: true, rollout: 1',
      'active: true, rollout: 2, description: N',
      ['PATCH filters,name'],
    ],
    ['nothing', 'active: true, rollout: 10', 'active: true, rollout: 10', []],
  ])('are those of %s', async (_, from, to, expected) => {
    const box = await startBox()
    const [before, after] = [flagsPolicy(`a: { ${from} }`), flagsPolicy(`a: { ${to} }`)]
    await apply(box, none, before)
    const earlier = writesOf(box).length

    await applied(box, before, after)

    expect(writesOf(box).slice(earlier)).toEqual(expected)
  })

  it('carry version and the object as it was before, on every one of them', async () => {
    const box = await startBox()
    const before = flagsPolicy('on: { active: true, rollout: 30 }')
    await apply(box, before, flagsPolicy('on: { active: false, rollout: 20 }'))

    expect(box.sandbox.requests.filter(({ method }) => method === 'PATCH').map(({ body }) => body)).toMatchObject([
      { active: false, version: 1, original_flag: { key: 'on', active: true } },
      { version: 2, original_flag: { key: 'on', active: false } },
    ])
  })

  it('notice somebody else between two of them', async () => {
    const box = await startBox()
    const head = flagsPolicy('on: { active: false, rollout: 20 }')
    const { scope, live } = await look(box, [head])
    const before = flagsPolicy('on: { active: true, rollout: 30 }')
    const [change] = buildPlan({ lastApplied: before, base: head, head, limits: [] }, live, resources).changes
    box.sandbox.as('ana@x.io').updateFlag(5, 'on', { rollout: 99 })

    await expect(performOne(box.posthog, scope, known(change, 'the change'))).rejects.toMatchObject({
      failure: { status: 409, code: 'conflict' },
    })
    expect(await liveFlag(box, 'on')).toMatchObject({
      active: false,
      filters: { groups: [{ rollout_percentage: 99 }] },
    })
  })
})

describe('live conditions that no policy ever held', () => {
  it('are not rewritten by a plain rollout', async () => {
    const box = await startBox()
    const properties = [{ type: 'person', key: 'email', operator: 'icontains', value: '@x.io' }]
    box.sandbox.as('bo@x.io').updateFlag(5, 'on', { filters: { groups: [{ properties, rollout_percentage: 30 }] } })
    const before = flagsPolicy('on: { active: true, rollout: 30 }')
    const head = flagsPolicy('on: { active: true, rollout: 40 }')
    const { scope, live } = await look(box, [head, before])
    const [change] = buildPlan({ lastApplied: before, base: head, head, limits: [] }, live, resources).changes

    expect(change?.conflict).toBe(true)
    await expect(performOne(box.posthog, scope, known(change, 'the change'))).rejects.toThrow('"rollout" would erase')
    expect(writesOf(box)).toEqual([])
  })

  it('are replaced where the policy held exactly these, and a reviewed change takes them out', async () => {
    const box = await startBox()
    const own = '{ type: person, key: email, operator: icontains, value: "@x.io" }'
    const before = flagsPolicy(`a: { active: true, groups: [{ properties: [${own}] }] }`)
    await applied(box, none, before)

    expect(await applied(box, before, flagsPolicy('a: { active: true, rollout: 100 }'))).toEqual([
      'update feature_flag/prod/a',
    ])
  })
})

it('reads two lists of a project, and no flag by itself', async () => {
  const box = await startBox()
  const before = box.sandbox.requests.length
  await look(box, [flagsPolicy(rich)])

  const asked = box.sandbox.requests
    .slice(before)
    .map(({ path }) => path)
    .filter((path) => path.includes('feature_flags'))
  expect(asked.filter((path) => /feature_flags\/\d/.test(path))).toEqual([])
})
