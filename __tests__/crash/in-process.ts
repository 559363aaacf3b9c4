import { readdirSync, readFileSync } from 'node:fs'
import { expect } from '@jest/globals'
import { type Sandbox, type SandboxDump, startSandbox } from '../../sandbox/index.ts'
import { execute } from '../../src/app/apply/execute.ts'
import { openGuard } from '../../src/app/apply/guard.ts'
import { readBack } from '../../src/app/apply/read-back.ts'
import { beyondRevert } from '../../src/app/apply/revert.ts'
import { withDeletedFlags } from '../../src/app/deleted-flags.ts'
import { sourcesOf } from '../../src/app/export/policy-texts.ts'
import { loadWhole } from '../../src/app/load-at.ts'
import { readSnapshot } from '../../src/app/read-snapshot.ts'
import { recallNothing } from '../../src/app/recall-flags.ts'
import type { ApplyResult } from '../../src/core/apply-result.ts'
import type { Change } from '../../src/core/change.ts'
import { object, string } from '../../src/core/decode.ts'
import { RemoteError, UserError } from '../../src/core/errors.ts'
import type { Item } from '../../src/core/kind.ts'
import type { Policy } from '../../src/core/policy.ts'
import type { PostHogWriter } from '../../src/core/ports/posthog.ts'
import { type Connection, connectWriter } from '../../src/edges/posthog/client.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { dueChanges } from '../../src/plan/due.ts'
import { withWrites } from '../../src/plan/list-writes.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { unlikeItsList } from '../support/listed.ts'
import type { Edits } from '../support/scenario.ts'
import { prepareWide, wideChange, widePolicy, wideSeed } from './wide-plan.ts'

const example = 'examples/policy-repo'

/** The policies of the wide plan: what is live, and what shall be. */
export function widePolicies(): { readonly last: Policy; readonly head: Policy } {
  const paths = readdirSync(`${example}/policy`, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yml'),
  )
  const texts = Object.fromEntries(
    paths.sort().map((path) => [`policy/${path}`, readFileSync(`${example}/policy/${path}`, 'utf8')]),
  )
  const last = edited(texts, widePolicy)
  return { last: loaded(last), head: loaded(edited(last, wideChange)) }
}

function edited(texts: Readonly<Record<string, string>>, edits: Edits): Readonly<Record<string, string>> {
  const changed = Object.entries(edits).map(([path, edit]) => [path, edit(texts[path] ?? '')])
  return { ...texts, ...Object.fromEntries(changed) }
}

function loaded(texts: Readonly<Record<string, string>>): Policy {
  return loadWhole(sourcesOf(new Map(Object.entries(texts))), 'policy', 'this test')
}

/** The PostHog that the first policy describes; its lists give no more rows at once than it is told. */
export async function startWideBox(largestPage = 100): Promise<Sandbox> {
  const seed = wideSeed(readFileSync(`${example}/sandbox.yml`, 'utf8'))
  const box = await startSandbox({ seed, variant: { largestPage } })
  prepareWide(box)
  return box
}

/** Waits take no time; a busy machine may take its time to answer, unless something shall be given up soon. */
export function connectTo({ url }: Sandbox, requestTimeoutMs = 20_000): PostHogWriter & Connection {
  let now = 0
  const clock = {
    now: () => now,
    async sleep(ms: number) {
      now += ms
    },
  }
  const options = { rateShare: 1, requestTimeoutMs, runTimeoutMs: Number.MAX_SAFE_INTEGER, random: () => 0, clock }
  return connectWriter({ host: url, key: 'phx_sandbox_apply', ...options })
}

/** What a run knows besides the two policies, and whom it shows what. */
interface Circumstances {
  /** What was merged since the last apply, the head included. */
  readonly merged: readonly Policy[]
  /** Items of which differences made by hand are undone. */
  readonly undone: readonly Item[]
  /** Asked before each change: why it must not go on. */
  stop(): Promise<string | undefined>
  /** Shown what became of each change, with what was listed for it and what was sent. */
  see(results: readonly ApplyResult[]): void
}

/**
 * What a run does to PostHog, in process: reads, plans, proves, writes, reads back. All of it was approved.
 *
 * @returns what became of each change, as `outcome item`; or what ended the run
 */
export async function applyOnce(
  posthog: PostHogWriter,
  last: Policy,
  head: Policy,
  { merged = [head], undone = [], stop = async () => undefined, see = () => {} }: Partial<Circumstances> = {},
): Promise<string[]> {
  try {
    const { scope, live } = await readSnapshot(posthog, [head, last, ...merged])
    const limits = [last, head]
    const sides = { lastApplied: last, merged: [last, ...merged], base: head, head, limits }
    const plan = buildPlan(sides, live, resources)
    const unread = plan.unplanned.filter(({ because }) => because === 'unread').map(({ kind }) => `unread ${kind}`)
    const found = await withDeletedFlags(dueChanges(plan.changes, limits, resources, undone), scope, recallNothing)
    const due = withWrites(found, resources, scope)
    // What only shows while it is looked at, nobody approved.
    const isNew = ({ facts }: Change) => facts.some(({ name }) => name === 'flag_history_lost')
    const beyond = due.filter((change) => change.conflict || isNew(change) || beyondRevert(change) !== undefined)
    const fit = due.filter((change) => !beyond.includes(change))
    const unfit = [...unread, ...beyond.map(({ item, conflict }) => `${conflict ? 'conflict' : 'beyond'} ${item}`)]
    if (fit.length === 0) return unfit
    const grounds = { changes: fit, posthog, scope, live, limits, exceptions: head, today: '2026-11-25' }
    const { email: keyOwner } = await posthog.get('/api/users/@me/', object({ email: string }))
    const guard = await openGuard({ ...grounds, keyOwner })
    const { cleared } = guard.prove(fit)
    const stopped = due.filter((change) => !cleared.includes(change))
    const run = { posthog, scope, guard, stop, log: () => {}, now: () => '2026-11-25T09:00:00Z' }
    const results = await readBack(await execute(cleared, stopped.map(asStopped), run), resources, scope)
    expect(results.flatMap(unlikeItsList)).toEqual([])
    see(results)
    return [
      ...unfit,
      ...stopped.filter((change) => !beyond.includes(change)).map(({ item }) => `stopped ${item}`),
      ...results.map(({ outcome, change }) => `${outcome} ${change.item}`),
    ]
  } catch (error) {
    if (error instanceof RemoteError || error instanceof UserError) return [`ended: ${error.message}`]
    throw error
  }
}

function asStopped(change: Change) {
  return { change, outcome: 'not-tried' as const }
}

/** What must be equal in the end, however the way there was: of what is made side by side, either may get a number first. */
export function stateOf(box: Sandbox): Omit<SandboxDump, 'activity' | 'keys'> {
  const { activity: _, keys: __, ...state } = box.dump()
  for (const flag of Object.values(state.projects).flatMap(({ flags }) => Object.values(flags))) flag.id = 0
  return state
}
