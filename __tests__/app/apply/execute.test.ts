import { expect, it } from '@jest/globals'
import { execute } from '../../../src/app/apply/execute.ts'
import { type Guard, letsAllPass } from '../../../src/app/apply/guard.ts'
import type { Change } from '../../../src/core/change.ts'
import { RemoteError, UserError } from '../../../src/core/errors.ts'
import type { Kind } from '../../../src/core/kind.ts'
import type { PostHogWriter } from '../../../src/core/ports/posthog.ts'
import { Names } from '../../../src/resources/names.ts'

const failure = { method: 'POST', path: '/api/x/', status: 0, detail: 'Gone.', remedy: 'Run again.', ambiguous: true }
let sent = 0

// A PostHog that takes writes without saying so, and cannot be read any more.
const posthog: PostHogWriter = {
  host: 'https://posthog.test',
  requests: 0,
  perMinute: 120,
  waitedMs: 0,
  sleep: async () => {},
  ready: async () => {},
  get: () => Promise.reject(new RemoteError(failure)),
  ask: () => Promise.reject(new RemoteError(failure)),
  list: () => Promise.reject(new RemoteError(failure)),
  send() {
    sent += 1
    return Promise.reject(new RemoteError(failure))
  },
}

function roleNamed(name: string): Change {
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
    needs: [],
    effect: 'grant',
    writes: [{ method: 'POST', path: '/api/organizations/o/roles/', fields: ['name'] }],
  }
}

/** Nothing is written side by side. */
const inLine: Guard = {
  ...letsAllPass,
  waits: (ordered) => new Map(ordered.map((change, index) => [change, new Set(ordered.slice(0, index))])),
}

/** A run, as far as no test is about it. */
function runWith(writer: PostHogWriter, guard: Guard = letsAllPass) {
  sent = 0
  const names = new Names({ members: [], roles: [], projects: [] }, [])
  return {
    posthog: writer,
    scope: { posthog: writer, organization: 'o', names, policies: [] },
    guard,
    now: () => '2026-11-24T09:12:33.123Z',
    stop: async (): Promise<string | undefined> => undefined,
    log: () => {},
  }
}

async function outcomes(stop: () => Promise<string | undefined>): Promise<[outcome: string, reason: string][]> {
  const results = await execute([roleNamed('a'), roleNamed('b')], [], { ...runWith(posthog, inLine), stop })
  return results.map(({ outcome, reason }) => [outcome, reason])
}

it('reports a write whose outcome nobody can read, and goes on with the next', async () => {
  const found = await outcomes(async () => undefined)

  expect(found.map(([outcome]) => outcome)).toEqual(['failed', 'failed'])
  expect(found[0]?.[1]).toMatch(/could not be read either/)
  expect(sent).toBe(2)
})

it('starts nothing new once there is a reason to stop', async () => {
  const reasons = [undefined, 'The job was cancelled.']

  const found = await outcomes(async () => reasons.shift())

  expect(found[1]).toEqual(['not-tried', 'The job was cancelled.'])
  expect(sent).toBe(1)
})

it('stops, and says so, when it cannot tell whether to go on', async () => {
  const found = await outcomes(() => Promise.reject(new UserError('GitHub refused the token.', 'Check it.')))

  expect(found.map(([outcome]) => outcome)).toEqual(['not-tried', 'not-tried'])
  expect(found[0]?.[1]).toMatch(/could not be read: GitHub refused the token/)
  expect(sent).toBe(0)
})

it('holds what is left against the guardrails again once something did not take', async () => {
  const asked: [left: string[], done: string[]][] = []
  const guard: Guard = {
    ...inLine,
    prove(left, done = []) {
      asked.push([left.map(({ key }) => key), done.map(({ key }) => key)])
      return {
        cleared: [],
        blocks: [{ guardrail: 'min_owners', items: ['role/b'], sentence: '1 owner would be left' }],
      }
    },
  }

  const results = await execute([roleNamed('a'), roleNamed('b'), roleNamed('c')], [], runWith(posthog, guard))

  expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'blocked', 'failed'])
  expect(results[1]?.reason).toMatch(/^1 owner would be left \(`min_owners`\)\. If that is meant, allow it this once/)
  expect(asked[0]).toEqual([['b', 'c'], []])
  expect(sent).toBe(2)
})

const removal = (kind: Kind, key: string): Change => ({
  ...roleNamed(key),
  item: `${kind}/${key}`,
  kind,
  operation: 'delete',
})

it('writes nothing for what went along with a role', async () => {
  const writes = [{ method: 'DELETE', path: '/api/organizations/o/roles/r/', fields: [] }] as const
  const role = { ...removal('role', 'a'), handle: { id: 'r' }, writes }
  const paths: string[] = []
  const taking: PostHogWriter = {
    ...posthog,
    send: async (_, path, __, decode) => decode(void paths.push(path), ''),
  }

  const results = await execute([role, removal('role_membership', 'a/li@x.io')], [], runWith(taking))

  expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied'])
  expect(paths).toEqual(['/api/organizations/o/roles/r/'])
})

it('does not let a role take along what was stopped', async () => {
  const stopped = [{ change: removal('role_membership', 'a/li@x.io'), outcome: 'conflict' as const }]

  const [result] = await execute([removal('role', 'a')], stopped, runWith(posthog))

  expect(result).toMatchObject({ outcome: 'not-tried' })
  expect(result?.reason).toBe('It would take role_membership/a/li@x.io along, which is stopped.')
  expect(sent).toBe(0)
})
