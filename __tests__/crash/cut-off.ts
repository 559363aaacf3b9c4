import { expect } from '@jest/globals'
import { readEvidence } from '../support/evidence.ts'
import type { Scenario } from '../support/scenario.ts'
import { stateOf } from './in-process.ts'
import { orderFault, performed, type Spot, spotsOf, startWide } from './wide-run.ts'

/** What an apply does that nothing cuts off. */
export interface Reference {
  /** Every write, as a spot to cut at. */
  readonly spots: readonly Spot[]
  readonly writes: readonly string[]
  /** Every change, by its item. */
  readonly items: readonly string[]
  readonly end: ReturnType<typeof stateOf>
}

/** Performs the wide plan without any trouble. */
export async function undisturbed(): Promise<Reference> {
  const { scene, merged, inputs } = await startWide()
  try {
    const result = await scene.run('apply', merged, inputs)
    expect(result.outputs.verdict).toBe('applied')
    const writes = performed(scene)
    return { spots: spotsOf(writes), writes: inWords(scene), items: done(scene), end: stateOf(scene.posthog) }
  } finally {
    await scene.close()
  }
}

/**
 * Kills an apply at one of its writes, right before the box performs it or right after, and lets a second run do the
 * rest: the end is the same, no write that took is sent again, the evidence of all runs together names every change
 * once, and there were never too few owners on the way.
 */
export async function cutOff(spot: Spot, when: 'before' | 'after', reference: Reference): Promise<void> {
  const { scene, merged, inputs, fewestOwners } = await startWide()
  try {
    orderFault(scene, spot, { kind: when === 'before' ? 'hang' : 'stall' })
    const struck = new Promise<void>((resolve) =>
      scene.posthog.faults.onFire(({ kind }) => kind !== 'delay' && setImmediate(resolve)),
    )

    const killed = await scene.run('apply', merged, inputs, struck)
    const second = await scene.run('apply', merged, inputs)
    const third = await scene.run('apply', merged, inputs)

    expect(killed.code).toBe(-1)
    expect(['applied', 'nothing-to-do']).toContain(second.outputs.verdict)
    expect(third.outputs.verdict).toBe('nothing-to-do')
    expect(stateOf(scene.posthog)).toEqual(reference.end)
    expect(inWords(scene).sort()).toEqual([...reference.writes].sort())
    expect(done(scene)).toEqual(reference.items)
    expect(fewestOwners()).toBeGreaterThanOrEqual(3)
    expect(scene.github.problems).toEqual([])
  } finally {
    await scene.close()
  }
}

// What a run only meant counts nowhere: the next one says what it found of it in place.
function done(scene: Scenario): string[] {
  const results = readEvidence(scene).flatMap((one) => one.results)
  return results.flatMap(({ item, outcome }) => (/^(applied|found-in-place)$/.test(outcome) ? [item] : [])).sort()
}

// When the box was filled differs from scene to scene, and is sent back with the flag as it was read; which of two new
// flags gets a number first differs from run to run.
const unread = (key: string, value: unknown) => (/_at$|^original_flag$/.test(key) ? undefined : value)

function inWords(scene: Scenario): string[] {
  const projects = Object.values(scene.posthog.dump().projects)
  const flags = projects.flatMap((project) => Object.entries(project.flags))
  const keys = new Map(flags.map(([key, { id }]) => [`feature_flags/${id}/`, `feature_flags/${key}/`]))
  const named = (path: string) => path.replace(/feature_flags\/\d+\//, (flag) => keys.get(flag) ?? flag)
  return performed(scene).map(
    ({ method, path, body }) => `${method} ${named(path)} ${JSON.stringify(body ?? null, unread)}`,
  )
}
