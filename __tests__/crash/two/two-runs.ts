import type { Sandbox } from '../../../sandbox/index.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { PostHogWriter } from '../../../src/core/ports/posthog.ts'
import { applyOnce } from '../in-process.ts'
import type { Play } from './explore.ts'
import type { Scene } from './scenes.ts'
import { type Stepper, stepwise } from './steps.ts'

/** What an older and a newer run at once have come to. */
export interface TwoRuns {
  /** What the newer one says of its changes, as `outcome item`. */
  readonly told: readonly string[]
  /** Which commit counts as applied last. */
  readonly applied: Who | undefined
  /** The writes of the older run that the box performed after the newer commit had come, with the status of the answer. */
  readonly late: readonly string[]
  /** Addresses of changes that the older run began after that: none may be. */
  readonly begunLate: readonly string[]
  /** How many requests each of them sent. */
  readonly requests: readonly number[]
}

export type Who = 'older' | 'newer'

interface World {
  /** The newest commit of the branch. */
  tip: Who
  applied: Who | undefined
  /** Every write, with the status of its answer, and when the newer commit came: what PostHog holds follows from it. */
  readonly happened: string[]
  /** Where the older run has written. */
  readonly begun: string[]
  readonly begunLate: string[]
}

const merge = 'the newer commit comes'

/**
 * Starts both. The newer commit comes at some time, and its run begins some time after: it asks what was applied last,
 * reads, plans, proves, writes and reads back. The older run does the same and looks at the tip of the branch before it
 * begins and before each change; a write that has passed that look is on its way for as long as it is not taken.
 */
export function startRuns<End>(
  box: Sandbox,
  posthog: PostHogWriter,
  scene: Scene,
  judge: (runs: TwoRuns) => Promise<End>,
): Play<End> {
  box.restart(scene.seed)
  box.forgetRequests()
  const { older, newer } = scene
  const world: World = {
    tip: older === newer ? 'newer' : 'older',
    applied: undefined,
    happened: [],
    begun: [],
    begunLate: [],
  }
  const runs = (['older', 'newer'] as const).map((who) => {
    const stepper = stepwise(posthog, {
      onBegin: (path) => who === 'older' && begin(path, world),
      onEnd: (write) => {
        world.happened.push(`${who}: ${write} ${box.requests.at(-1)?.status}`)
      },
    })
    return startRun(stepper, who === 'older' ? olderRun(stepper, scene, world) : newerRun(stepper, scene, world))
  })
  return {
    shared: () => JSON.stringify(world),
    runs: () =>
      runs.map(({ stepper, told }) => ({ own: JSON.stringify([stepper.learned(), told()]), waits: stepper.waits() })),
    take: async ({ run, step }) => runs[run]?.stepper.take(step),
    end: async () => {
      const requests = runs.map(({ stepper }) => stepper.learned().filter((one) => /^[A-Z]+ \//.test(one)).length)
      const since = world.happened.indexOf(merge)
      const late = world.happened
        .slice(since < 0 ? world.happened.length : since)
        .filter((one) => one.startsWith('older: '))
      return judge({ told: runs[1]?.told() ?? [], applied: world.applied, late, begunLate: world.begunLate, requests })
    },
  }
}

// A change may take several writes to one thing, and the first of them may make it.
function begin(path: string, { happened, begun, begunLate }: World): void {
  const goesOn = begun.some((one) => path.startsWith(one))
  if (happened.includes(merge) && !goesOn) begunLate.push(path)
  if (!goesOn) begun.push(path)
}

function startRun(stepper: Stepper, run: Promise<readonly string[]>) {
  let results: readonly string[] | undefined
  void run.then((told) => {
    results = told
  })
  return { stepper, told: () => results }
}

async function olderRun(stepper: Stepper, { last, older, newer }: Scene, world: World): Promise<readonly string[]> {
  const mine = older === newer ? 'newer' : 'older'
  const look = () =>
    stepper.step('look at the tip', () => (world.tip === mine ? undefined : 'The branch has moved on.'))
  const late = await look()
  if (late !== undefined) return [late]
  const told = await applyOnce(stepper.posthog, last, older, { stop: look })
  return markIfDone(stepper, told, world, mine)
}

async function newerRun(stepper: Stepper, scene: Scene, world: World): Promise<readonly string[]> {
  if (scene.older !== scene.newer) {
    await stepper.step('is merged', () => {
      world.tip = 'newer'
      world.happened.push(merge)
    })
  }
  const applied = await stepper.step('ask for the last apply', () => world.applied)
  const told = await applyOnce(stepper.posthog, ...sinceApplied(scene, applied))
  return markIfDone(stepper, told, world, 'newer')
}

async function markIfDone(
  stepper: Stepper,
  told: readonly string[],
  world: World,
  commit: Who,
): Promise<readonly string[]> {
  if (!told.every((one) => one.startsWith('applied '))) return told
  await stepper.step('mark the commit as applied', () => {
    // The newest one that is marked counts.
    world.applied = world.applied === 'newer' ? 'newer' : commit
  })
  return told
}

/** What a run of the newest commit compares with, given what counts as applied. */
export function sinceApplied(
  { last, older, newer }: Scene,
  applied: Who | undefined,
): [Policy, Policy, { merged: Policy[] }] {
  if (applied === undefined) return [last, newer, { merged: [older, newer] }]
  return applied === 'older' ? [older, newer, { merged: [newer] }] : [newer, newer, { merged: [] }]
}
