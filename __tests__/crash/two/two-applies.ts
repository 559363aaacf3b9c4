import { expect } from '@jest/globals'
import { startSandbox } from '../../../sandbox/index.ts'
import { execute } from '../../../src/app/apply/execute.ts'
import { letsAllPass } from '../../../src/app/apply/guard.ts'
import { readBack } from '../../../src/app/apply/read-back.ts'
import { readSnapshot } from '../../../src/app/read-snapshot.ts'
import type { Change } from '../../../src/core/change.ts'
import type { Decoder } from '../../../src/core/decode.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { PostHogWriter } from '../../../src/core/ports/posthog.ts'
import { buildPlan } from '../../../src/plan/build.ts'
import { dueChanges } from '../../../src/plan/due.ts'
import { withWrites } from '../../../src/plan/list-writes.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { performOne, seed } from '../../resources/box.ts'
import { policyOf } from '../../support/policies.ts'
import { connectTo } from '../in-process.ts'
import { openTurns, orders, type Turns } from './turns.ts'

const text = (holders: string, level: string, rollout: number) => `
roles: { engineer: { name: Engineers, members: [${holders}] } }
manage: { role_members: exclusive }
projects: { prod: { id: 5, access: { default: none, roles: { engineer: ${level} } } } }
flags: { prod: { on: { active: true, rollout: ${rollout} } } }`

const last = policyOf(text('bo@x.io', 'member', 30))
const older = policyOf(text('bo@x.io, cy@x.io', 'admin', 40))
const newer = policyOf(text('bo@x.io', 'none', 20))

type Who = 'older' | 'newer'

// Older: it reads, then asks before each of three writes whether it is still the newest, then reads back.
// Newer: it is merged, it reads, writes up to three times and reads back.
const [olderTurns, newerTurns] = [8, 6]

/** Every interleaving of the two runs. */
export function everyOrder(): Who[][] {
  return [...orders<Who>('older', olderTurns, 'newer', newerTurns)]
}

/** How two runs ended. */
export type End = 'newest' | 'told by read-back' | 'told by the next run'

/** Lets an older and a newer apply go on at once, in one order, and holds how it ends against the newest commit. */
export async function interleave(order: readonly Who[]): Promise<End> {
  const box = await startSandbox({ seed })
  const connections = [connectTo(box), connectTo(box), connectTo(box)]
  const [a, b, c] = connections
  if (!a || !b || !c) throw new Error('three connections')
  try {
    const world = { tip: older, wroteLate: false }
    const turns = openTurns(order)
    const [, told] = await Promise.all([olderRun(a, turns, world), newerRun(b, turns, world)])
    const left = await differing(c)
    if (left.length === 0) return 'newest'
    // Only a write that was on its way when the newer commit came can be in the way.
    expect({ order: order.join(), left: left.map(({ item }) => item), late: world.wroteLate }).toMatchObject({
      late: true,
    })
    await revert(c, left)
    expect((await differing(c)).map(({ item }) => item)).toEqual([])
    return told.includes('did-not-take') || told.includes('conflict') ? 'told by read-back' : 'told by the next run'
  } finally {
    await Promise.all(connections.map((connection) => connection.close()))
    await box.close()
  }
}

interface World {
  /** The newest commit of the branch. */
  tip: Policy
  /** Whether the older run sent a write after it had been overtaken. */
  wroteLate: boolean
}

async function olderRun(posthog: PostHogWriter, turns: Turns<Who>, world: World): Promise<string[]> {
  const gated = gate(posthog, turns, 'older', () => {
    world.wroteLate ||= world.tip !== older
  })
  const stop = () => turns.take('older', async () => (world.tip === older ? undefined : 'The branch has moved on.'))
  try {
    return await run(gated, turns, { who: 'older', head: older, merged: [older], stop })
  } finally {
    turns.end('older')
  }
}

async function newerRun(posthog: PostHogWriter, turns: Turns<Who>, world: World): Promise<string[]> {
  await turns.take('newer', async () => {
    world.tip = newer
  })
  try {
    const gated = gate(posthog, turns, 'newer', () => {})
    return await run(gated, turns, { who: 'newer', head: newer, merged: [older, newer], stop: async () => undefined })
  } finally {
    turns.end('newer')
  }
}

interface Run {
  readonly who: Who
  readonly head: Policy
  readonly merged: readonly Policy[]
  stop(): Promise<string | undefined>
}

async function run(posthog: PostHogWriter, turns: Turns<Who>, { who, head, merged, stop }: Run): Promise<string[]> {
  const { scope, due } = await turns.take(who, async () => {
    const { scope: names, live } = await readSnapshot(posthog, [head, last, ...merged])
    const { changes } = buildPlan({ lastApplied: last, merged, base: head, head, limits: [] }, live, resources)
    return { scope: names, due: withWrites(dueChanges(changes, [], resources), resources, names) }
  })
  const fit = due.filter(({ conflict }) => !conflict)
  const results = await execute(fit, [], {
    posthog,
    scope,
    guard: letsAllPass,
    stop,
    log: () => {},
    now: () => '2026-11-25T09:00:00Z',
  })
  const told = await turns.take(who, () => readBack(results, resources, scope))
  return [...told.map(({ outcome }) => outcome), ...due.filter(({ conflict }) => conflict).map(() => 'conflict')]
}

// Reads within a write take no turn of their own.
function gate(posthog: PostHogWriter, turns: Turns<Who>, who: Who, onWrite: () => void): PostHogWriter {
  return Object.assign(Object.create(posthog), {
    send: <T>(...[method, path, body, decode]: Parameters<PostHogWriter['send']>): Promise<T> =>
      turns.take(who, () => {
        onWrite()
        return posthog.send(method, path, body, decode as Decoder<T>)
      }),
  })
}

/** What a run on a schedule finds: whatever differs from the newest commit. */
async function differing(posthog: PostHogWriter): Promise<readonly Change[]> {
  const { live } = await readSnapshot(posthog, [newer])
  return buildPlan({ lastApplied: newer, base: newer, head: newer, limits: [] }, live, resources).changes
}

// As `drift: revert` does with the listed items.
async function revert(posthog: PostHogWriter, left: readonly Change[]): Promise<void> {
  const { scope } = await readSnapshot(posthog, [newer])
  for (const change of left) await performOne(posthog, scope, change)
}
