import type { FaultKind, LoggedRequest } from '../../sandbox/index.ts'
import { guardEvidence } from '../support/evidence.ts'
import type { RunnerEvent } from '../support/github/index.ts'
import { type Scenario, startScenario } from '../support/scenario.ts'
import { wideChange, widePolicy, wideSeed } from './wide-plan.ts'

/** A merged and approved change of every kind, right before its apply. */
export interface WideScene {
  readonly scene: Scenario
  readonly merged: RunnerEvent
  /** The inputs of an apply that keeps evidence. */
  readonly inputs: Readonly<Record<string, string>>
  /** The fewest owners that the box had at any request. */
  fewestOwners(): number
}

/** One request, told from others like it by its number among them. */
export interface Spot {
  readonly method: string
  readonly path: string
  readonly nth: number
}

/** Sets up the scene: the policy before the change counts as applied. */
export async function startWide(): Promise<WideScene> {
  const scene = await startScenario(wideSeed, widePolicy)
  const inputs = guardEvidence(scene)
  const first = await scene.run('apply', scene.github.event('push', { branch: 'main' }), inputs)
  if (first.outputs.verdict !== 'nothing-to-do') throw new Error(`the seed does not match its policy: ${first.summary}`)
  const pull = scene.propose({ branch: 'wide', by: 'finn', title: 'Everything', edits: wideChange })
  for (const by of ['ana-ruiz', 'bo-lee', 'dee-k']) scene.github.review({ pull, by, state: 'APPROVED' })
  let fewest = Number.POSITIVE_INFINITY
  scene.posthog.faults.onFire(() => {
    const owners = Object.values(scene.posthog.dump().members).filter(({ level }) => level === 'owner').length
    fewest = Math.min(fewest, owners)
  })
  return { scene, merged: scene.merge(pull, 'finn'), inputs, fewestOwners: () => fewest }
}

/** Orders a fault at one spot, and from now on a look at the box before every request. */
export function orderFault({ posthog }: Scenario, spot: Spot | undefined, fault: FaultKind): void {
  posthog.faults.clear()
  if (spot) {
    const { method, path, nth } = spot
    posthog.faults.add({ ...fault, method, path: new RegExp(`^${RegExp.escape(path)}$`), nth, times: 1 })
  }
  posthog.faults.add({ kind: 'delay', ms: 0 })
}

/** The writes that the box performed, in order: what is cut off before it is done is none. */
export function performed({ posthog }: Scenario): LoggedRequest[] {
  const struck = new Set(posthog.faults.fired.filter(({ kind }) => kind === 'hang').map(({ n }) => n))
  return posthog.requests.filter(({ n, method, status }) => method !== 'GET' && status < 300 && !struck.has(n))
}

/** Every write of a log as a spot of its own. */
export function spotsOf(requests: readonly LoggedRequest[]): Spot[] {
  const seen = new Map<string, number>()
  return requests.map(({ method, path }) => {
    const nth = (seen.get(`${method} ${path}`) ?? 0) + 1
    seen.set(`${method} ${path}`, nth)
    return { method, path, nth }
  })
}
