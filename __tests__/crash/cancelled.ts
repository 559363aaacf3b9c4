import { expect } from '@jest/globals'
import type { FaultKind } from '../../sandbox/index.ts'
import { type FoundEvidence, readEvidence } from '../support/evidence.ts'
import { inWords, orderFault, performed, type Spot } from './traces.ts'
import { startWide } from './wide-run.ts'

/** How an apply is cancelled. */
export interface Cancelling {
  /** Where it is when the first signal comes. */
  readonly spot: Spot
  /** What happens there besides; without it, nothing. */
  readonly fault?: FaultKind
}

// What PostHog takes for a request, more or less.
const latencyMs = 100

/** What a cancelled apply left. */
export interface Cancelled {
  /** From the first signal to the end of the process, in milliseconds. */
  readonly tookMs: number
  /** The outcomes that its evidence gives. */
  readonly outcomes: ReadonlySet<string>
}

/**
 * Cancels an apply, as GitHub cancels a job: it begins nothing new, and the outputs, the summary and the evidence tell
 * what it did. The next run does the rest, once. In real time: what counts is that all this fits into ten seconds.
 */
export async function cancelAt({ spot, fault }: Cancelling): Promise<Cancelled> {
  const { scene, merged, inputs, fewestOwners } = await startWide('real')
  const { posthog } = scene
  try {
    let cancelledAt = 0
    const struck = orderFault(posthog, spot, fault ?? { kind: 'delay', ms: latencyMs }, latencyMs).then(() => {
      cancelledAt = performance.now()
    })

    const cancelled = await scene.run('apply', merged, inputs, struck, 'cancel')
    const tookMs = Math.round(performance.now() - cancelledAt)
    const sent = performed(posthog).length
    const [told] = readEvidence(scene).slice(-1)
    const next = await scene.run('apply', merged, inputs)
    const [rest] = readEvidence(scene).slice(-1)

    expect(cancelled).toMatchObject({ code: 1, outputs: { verdict: 'partly-applied' } })
    expect(cancelled.summary).toContain('The job was cancelled.')
    expect(told).toMatchObject({ state: 'ended', verdict: 'partly-applied' })
    expect(acceptedIn(told)).toBe(sent)
    expect(next.outputs.verdict).toBe('applied')
    expect(itemsOf(rest, isApplied)).toEqual(itemsOf(told, (outcome) => !isApplied(outcome)))
    const words = inWords(posthog, performed(posthog))
    expect(words.filter((line, index) => words.indexOf(line) !== index)).toEqual([])
    expect(fewestOwners()).toBe(2)
    return { tookMs, outcomes: new Set(told?.results.map(({ outcome }) => outcome)) }
  } finally {
    await scene.close()
  }
}

function isApplied(outcome: string): boolean {
  return outcome === 'applied'
}

// A new project is closed from the start: for that change there may be nothing left to do.
const comesAlong = 'project_access/lab_project/default'

function itemsOf(evidence: FoundEvidence | undefined, isMeant: (outcome: string) => boolean): string[] {
  const meant = (evidence?.results ?? []).filter(({ item, outcome }) => item !== comesAlong && isMeant(outcome))
  return meant.map(({ item }) => item).sort()
}

function acceptedIn(evidence: FoundEvidence | undefined): number {
  const writes = (evidence?.results ?? []).flatMap((result) => result.writes)
  return writes.filter(({ status }) => status >= 200 && status < 300).length
}
