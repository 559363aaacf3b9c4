import { expect } from '@jest/globals'
import { readEvidence } from '../support/evidence.ts'
import type { ActionResult } from '../support/github/run-action.ts'
import type { Scenario } from '../support/scenario.ts'
import { stateOf } from './in-process.ts'
import { inWords, orderFault, performed, type Spot } from './traces.ts'
import { spotsOf, startWide } from './wide-run.ts'

/** What an apply does that nothing cuts off. */
export interface Reference {
  /** Every write to PostHog, as a spot to cut at. */
  readonly spots: readonly Required<Spot>[]
  /** Every write to GitHub: evidence, status and comments. */
  readonly githubSpots: readonly Required<Spot>[]
  /** Every write to PostHog, in words and in the order of the alphabet. */
  readonly writes: readonly string[]
  /** Every change, by its item. */
  readonly items: readonly string[]
  readonly end: ReturnType<typeof stateOf>
}

/** Performs the wide plan without any trouble. */
export async function undisturbed(): Promise<Reference> {
  const { scene, merged, inputs } = await startWide()
  const { posthog, github } = scene
  try {
    const earlier = github.requests.length
    const result = await scene.run('apply', merged, inputs)
    expect(result.outputs.verdict).toBe('applied')
    const writes = performed(posthog)
    const words = inWords(posthog, writes).sort()
    expect(new Set(words).size).toBe(words.length)
    const githubSpots = spotsOf(github.requests.slice(earlier).filter(({ method }) => method !== 'GET'))
    return { spots: spotsOf(writes), githubSpots, writes: words, items: done(scene), end: stateOf(posthog) }
  } finally {
    await scene.close()
  }
}

type When = 'before' | 'after'

/**
 * Kills an apply at one of its writes to PostHog, right before the box performs it or right after, and lets a second run
 * do the rest: the end is the same, no write that took is sent again, the evidence of all runs together names every
 * change once, and there were never too few owners on the way.
 */
export async function cutOff(spot: Required<Spot>, when: When, reference: Reference): Promise<void> {
  const kind = when === 'before' ? 'hang' : 'stall'
  await cutOffBy(
    `${when} ${spot.method} ${spot.path} (${spot.nth})`,
    ({ posthog }) => orderFault(posthog, spot, { kind }),
    reference,
  )
}

/** The same at one of its writes to GitHub. */
export async function cutOffAtGitHub(spot: Required<Spot>, when: When, reference: Reference): Promise<void> {
  const { method, path, nth } = spot
  const order = ({ github }: Scenario) =>
    new Promise<void>((resolve) => {
      const onHit = () => setImmediate(resolve)
      // The commit is another one in every scene.
      const pattern = new RegExp(`^${RegExp.escape(path).replace(/[0-9a-f]{40}/, '[0-9a-f]{40}')}$`)
      github.fail({ method, path: pattern, nth, reset: true, onHit, ...(when === 'after' && { after: true }) })
    })
  await cutOffBy(`${when} ${method} ${path} (${nth}) of GitHub`, order, reference)
}

async function cutOffBy(at: string, order: (scene: Scenario) => Promise<void>, reference: Reference): Promise<void> {
  const { scene, merged, inputs, fewestOwners } = await startWide()
  const { posthog, github } = scene
  try {
    let isStruck = false
    const struck = order(scene).then(() => {
      isStruck = true
    })
    const killed = await scene.run('apply', merged, inputs, struck)
    const second = await scene.run('apply', merged, inputs)
    const third = await scene.run('apply', merged, inputs)

    const { writes, items, end } = reference
    expect({
      at,
      isStruck,
      code: killed.code,
      second: verdictOf(second).replace('nothing-to-do', 'applied'),
      third: verdictOf(third),
      end: stateOf(posthog),
      writes: inWords(posthog, performed(posthog)).sort(),
      items: done(scene),
      fewestOwners: fewestOwners(),
    }).toEqual({
      ...{ at, isStruck: true, code: -1, second: 'applied', third: 'nothing-to-do' },
      ...{ end, writes, items, fewestOwners: 2 },
    })
    expect(github.problems).toEqual([])
  } finally {
    await scene.close()
  }
}

// Without one, what it said instead.
function verdictOf({ outputs, stdout, stderr }: ActionResult): string {
  return outputs.verdict ?? `${stdout}${stderr}`
}

// What a run only meant counts nowhere: the next one says what it found of it in place.
function done(scene: Scenario): string[] {
  const results = readEvidence(scene).flatMap((one) => one.results)
  return results.flatMap(({ item, outcome }) => (/^(applied|found-in-place)$/.test(outcome) ? [item] : [])).sort()
}
