import { expect } from '@jest/globals'
import { startSandbox } from '../../../sandbox/index.ts'
import { seeds } from '../../review/seeded.ts'
import { connectTo } from '../in-process.ts'
import { type Explored, explore } from './explore.ts'
import { type End, openJudge } from './judge.ts'
import type { Scene } from './scenes.ts'
import { startRuns } from './two-runs.ts'

type Ways = Readonly<Record<End['way'], bigint>>

/** How many orders of a scene end in which way. */
export interface Figures {
  /** Orders in which the older run wrote nothing after the newer commit had come. */
  readonly prompt: Ways
  readonly late: Ways
  /** How many requests each run sends at most. */
  readonly requests: readonly number[]
}

/**
 * Lets two runs of a scene go on in every order, and holds each end: without a late write it is the newest state; with
 * one it is that, or is told and mended.
 *
 * @param sample how many orders are played from beginning to end besides, to see that they go as was found
 */
export async function everyOrder(scene: Scene, sample: number): Promise<Figures> {
  const box = await startSandbox({ seed: scene.seed })
  const posthog = connectTo(box)
  try {
    const judge = await openJudge(box, posthog, scene)
    const found = await explore(() => startRuns(box, posthog, scene, judge))
    expect(found.ends.flatMap(({ end }) => end.faults)).toEqual([])
    for (const { random } of seeds(sample)) await found.playAny(random)
    const figures = figuresOf(found)
    print(scene, found, figures)
    return figures
  } finally {
    await posthog.close()
    await box.close()
  }
}

function figuresOf({ ends }: Explored<End>): Figures {
  const waysOf = (isMeant: (end: End) => boolean): Ways => {
    const ways = {
      newest: 0n,
      'told by the newer run': 0n,
      'told by the next run': 0n,
      'told, and left to a person': 0n,
      'told by nobody': 0n,
    }
    for (const { end, orders } of ends) ways[end.way] += isMeant(end) ? orders : 0n
    return ways
  }
  return {
    prompt: waysOf(({ late }) => late.length === 0),
    late: waysOf(({ late }) => late.length > 0),
    requests: [0, 1].map((run) => Math.max(...ends.map(({ end }) => end.requests[run] ?? 0))),
  }
}

function print({ name }: Scene, { states, plays }: Explored<End>, { prompt, late, requests }: Figures): void {
  const listed = (ways: Ways) =>
    Object.entries(ways)
      .flatMap(([way, orders]) => (orders > 0n ? `${orders} ${way}` : []))
      .join(', ') || 'none'
  const extent = `${requests.join(' and ')} requests, ${states} states, ${plays} plays`
  process.stdout.write(`${name}: nothing late: ${listed(prompt)}; a late write: ${listed(late)} (${extent})\n`)
}
