import { expect, it } from '@jest/globals'
import { execute } from '../../../src/app/apply/execute.ts'
import { type Guard, letsAllPass } from '../../../src/app/apply/guard.ts'
import type { Change } from '../../../src/core/change.ts'
import { known } from '../../../src/core/decode.ts'
import { RemoteError } from '../../../src/core/errors.ts'
import type { PostHogWriter } from '../../../src/core/ports/posthog.ts'
import { Names } from '../../../src/resources/names.ts'

const refused = new RemoteError({ method: 'POST', path: '/', status: 403, detail: 'No.', remedy: 'Ask.' })
const unread = () => Promise.reject(refused)

/** A PostHog that answers a write when it is told to. */
function openPostHog() {
  const underWay = new Map<string, (isTaken: boolean) => void>()
  const begun: string[] = []
  let most = 0
  const posthog: PostHogWriter = {
    host: 'https://posthog.test',
    requests: 0,
    perMinute: 120,
    waitedMs: 0,
    sleep: async () => {},
    ready: async () => {},
    get: unread,
    ask: unread,
    list: unread,
    send: (_, __, body, decode) =>
      new Promise((resolve, reject) => {
        const { name } = body as { name: string }
        begun.push(name)
        underWay.set(name, (isTaken) => (isTaken ? resolve(decode({ id: name, name }, '')) : reject(refused)))
        most = Math.max(most, underWay.size)
      }),
  }
  async function answer(name: string, isTaken = true): Promise<void> {
    known(underWay.get(name), `the write of ${name}`)(isTaken)
    underWay.delete(name)
    await settled()
  }
  return { posthog, begun, underWay, answer, most: () => most }
}

// Nothing here waits for anything but promises.
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

function roleNamed(name: string, needs: readonly string[] = []): Change {
  return {
    item: `role/${name}`,
    kind: 'role',
    key: name,
    operation: 'create',
    origin: 'outstanding',
    conflict: false,
    fields: [],
    live: undefined,
    wanted: { name },
    lastApplied: undefined,
    sentence: '',
    facts: [],
    needs,
    effect: 'grant',
    writes: [{ method: 'POST', path: '/api/organizations/o/roles/', fields: ['name'] }],
  }
}

function begin(posthog: PostHogWriter, changes: readonly Change[], more: Partial<Parameters<typeof execute>[2]> = {}) {
  const names = new Names({ members: [], roles: [], projects: [] }, [])
  const scope = { posthog, organization: 'o', names, policies: [] }
  const run = { guard: letsAllPass, stop: async () => undefined, log: () => {}, now: () => '2026-11-24T09:12:33.123Z' }
  return execute(changes, [], { posthog, scope, ...run, ...more })
}

it('writes at once what has no say in the same matter, eight at most, and tells of it in the order of the plan', async () => {
  const { posthog, begun, underWay, answer, most } = openPostHog()
  const names = [...'abcdefghijkl']
  const log: string[] = []

  const ending = begin(
    posthog,
    names.map((name) => roleNamed(name)),
    { log: (line) => log.push(line) },
  )
  await settled()
  expect(begun).toEqual(names.slice(0, 8))
  await answer('c')
  expect(begun).toEqual(names.slice(0, 9))
  while (underWay.size > 0) await answer(known([...underWay.keys()].at(-1), 'a write'))
  const results = await ending

  expect(most()).toBe(8)
  expect(results.map(({ change, outcome, sent }) => [change.key, outcome, sent?.length])).toEqual(
    names.map((name) => [name, 'applied', 1]),
  )
  expect(log[0]).toBe('applied: role/c')
})

it('begins what needs something once that is there', async () => {
  const { posthog, begun, answer } = openPostHog()

  const ending = begin(posthog, [roleNamed('a'), roleNamed('b', ['role/a']), roleNamed('c')])
  await settled()
  expect(begun).toEqual(['a', 'c'])
  await answer('c')
  expect(begun).toEqual(['a', 'c'])
  await answer('a')
  expect(begun).toEqual(['a', 'c', 'b'])
  await answer('b')

  expect((await ending).map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied'])
})

it('begins nothing new after a failure before what was under way has ended, and the rest was proven again', async () => {
  const { posthog, begun, answer } = openPostHog()
  const asked: [left: string[], done: string[]][] = []
  const guard: Guard = {
    ...letsAllPass,
    prove(left, done = []) {
      asked.push([left.map(({ key }) => key), done.map(({ key }) => key)])
      return { cleared: [...left].reverse(), blocks: [] }
    },
  }

  const ending = begin(
    posthog,
    ['a', 'b', 'c', 'd'].map((name) => roleNamed(name, name === 'd' ? ['role/b'] : [])),
    {
      guard: { ...guard, waits: inTwos },
    },
  )
  await settled()
  expect(begun).toEqual(['a', 'b'])
  await answer('a', false)
  expect([begun, asked]).toEqual([['a', 'b'], []])
  await answer('b')
  expect(asked).toEqual([[['c', 'd'], ['b']]])
  expect(begun).toEqual(['a', 'b', 'd', 'c'])
  await answer('d')
  await answer('c')

  expect((await ending).map(({ change, outcome }) => `${outcome} ${change.key}`)).toEqual([
    'failed a',
    'applied b',
    'applied c',
    'applied d',
  ])
})

// Each waits for the last but one, and what is before that.
const inTwos: Guard['waits'] = (ordered) =>
  new Map(ordered.map((change, index) => [change, new Set(ordered.slice(0, index - (index % 2)))]))

it('looks once, whether to go on, for all that begin together, and again for what begins later', async () => {
  const { posthog, begun, answer } = openPostHog()
  const answers = [undefined, 'The branch has moved on.']
  let asked = 0
  const stop = async () => answers[asked++]

  const ending = begin(
    posthog,
    ['a', 'b', 'c'].map((name) => roleNamed(name, name === 'c' ? ['role/a'] : [])),
    { stop },
  )
  await settled()
  expect([begun, asked]).toEqual([['a', 'b'], 1])
  await answer('a')
  expect([begun, asked]).toEqual([['a', 'b'], 2])
  await answer('b')

  expect((await ending).map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['applied', ''],
    ['applied', ''],
    ['not-tried', 'The branch has moved on.'],
  ])
})
