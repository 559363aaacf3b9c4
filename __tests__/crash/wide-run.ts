import { guardEvidence } from '../support/evidence.ts'
import type { RunnerEvent } from '../support/github/index.ts'
import { type Scenario, startScenario } from '../support/scenario.ts'
import { type Spot, watchOwners } from './traces.ts'
import { prepareWide, wideChange, widePolicy, wideSeed } from './wide-plan.ts'

/** A merged and approved change of every kind, right before its apply. */
export interface WideScene {
  readonly scene: Scenario
  readonly merged: RunnerEvent
  /** The inputs of an apply that keeps evidence. */
  readonly inputs: Readonly<Record<string, string>>
  /** The fewest owners that the box ever had; service accounts do not count. */
  fewestOwners(): number
}

/** Sets up the scene: the policy before the change counts as applied. */
export async function startWide(pace: 'real' | 'fast' = 'fast'): Promise<WideScene> {
  const scene = await startScenario(wideSeed, widePolicy, pace)
  prepareWide(scene.posthog)
  const inputs = guardEvidence(scene)
  const first = await scene.run('apply', scene.github.event('push', { branch: 'main' }), inputs)
  if (first.outputs.verdict !== 'nothing-to-do') throw new Error(`the seed does not match its policy: ${first.summary}`)
  const pull = scene.propose({ branch: 'wide', by: 'finn', title: 'Everything', edits: wideChange })
  for (const by of ['ana-ruiz', 'bo-lee', 'dee-k']) scene.github.review({ pull, by, state: 'APPROVED' })
  return { scene, merged: scene.merge(pull, 'finn'), inputs, fewestOwners: watchOwners(scene.posthog) }
}

/** Every request of a log as a spot of its own. */
export function spotsOf(requests: readonly { readonly method: string; readonly path: string }[]): Required<Spot>[] {
  const seen = new Map<string, number>()
  return requests.map(({ method, path }) => {
    const nth = (seen.get(`${method} ${path}`) ?? 0) + 1
    seen.set(`${method} ${path}`, nth)
    return { method, path, nth }
  })
}
