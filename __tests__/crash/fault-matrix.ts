import { expect } from '@jest/globals'
import type { FaultKind, FiredFault, LoggedRequest } from '../../sandbox/index.ts'
import { applyOnce, connectTo, startWideBox, stateOf, widePolicies } from './in-process.ts'
import { inWords, orderFault, performed, watchOwners } from './traces.ts'

/** Every kind of fault that the box knows. */
export const faults: readonly FaultKind[] = [
  { kind: 'reset-before' },
  { kind: 'reset-after' },
  { kind: 'delay', ms: 1 },
  { kind: 'status', status: 403 },
  { kind: 'status', status: 404 },
  { kind: 'status', status: 409 },
  { kind: 'status', status: 429 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'html' },
  { kind: 'truncate' },
  { kind: 'cut' },
  { kind: 'drip' },
  { kind: 'stall' },
  { kind: 'hang' },
  { kind: 'foreign-next' },
  { kind: 'shift', by: 1 },
  { kind: 'shift', by: -1 },
]

/** What an apply without trouble sends, and where it ends. */
export interface Undisturbed {
  readonly policies: ReturnType<typeof widePolicies>
  readonly requests: readonly LoggedRequest[]
  readonly end: unknown
}

// Lists of several pages, so that what goes wrong between two pages can.
const pageSize = 5

/** Performs the wide plan without trouble. */
export async function undisturbed(): Promise<Undisturbed> {
  const policies = widePolicies()
  const { last, head } = policies
  const box = await startWideBox(pageSize)
  const posthog = connectTo(box, 30_000)
  const results = await applyOnce(posthog, last, head)
  const requests = [...box.requests]
  const again = await applyOnce(posthog, last, head)
  await Promise.all([posthog.close(), box.close()])
  expect(results.filter((line) => !isApplied(line))).toEqual([])
  expect(again).toEqual([])
  expect(repeated(inWords(box, performed(box)))).toEqual([])
  return { policies, requests, end: stateOf(box) }
}

/**
 * Lets a fault strike at the nth request of an apply, and another run go after it: that one does what is left of it and
 * no more, it ends as without trouble, no write that took is sent again, and there are never too few owners.
 */
export async function strike(fault: FaultKind, nth: number, { policies, end }: Undisturbed): Promise<void> {
  const { last, head } = policies
  const box = await startWideBox(pageSize)
  const [first, second] = [connectTo(box, 500), connectTo(box, 30_000)]
  try {
    const fewestOwners = watchOwners(box)
    orderFault(box, { nth }, fault)
    const disturbed = await applyOnce(first, last, head)
    const hit = box.faults.fired[nth - 1]
    if (hit && isTruth(fault, hit)) return
    const told = await applyOnce(second, last, head)
    const quiet = await applyOnce(second, last, head)

    expect(hit).toMatchObject({ kind: fault.kind, n: nth })
    const seen = { fault, nth, disturbed: disturbed.filter((line) => !isApplied(line)) }
    expect({
      ...seen,
      left: told.filter((line) => !isApplied(line)),
      toldTwice: repeated([...disturbed, ...told].filter(isApplied)),
      writtenTwice: repeated(inWords(box, performed(box))),
      quiet,
      end: stateOf(box),
      fewestOwners: fewestOwners(),
    }).toEqual({ ...seen, left: [], toldTwice: [], writtenTwice: [], quiet: [], end, fewestOwners: 2 })
  } finally {
    await Promise.all([first.close(), second.close(), box.close()])
  }
}

// Of a deleted flag 404 says that it is gone for good: nobody could know better, and a new one is made.
function isTruth(fault: FaultKind, { method, path }: FiredFault): boolean {
  return fault.kind === 'status' && fault.status === 404 && method === 'GET' && /\/feature_flags\/\d+\/$/.test(path)
}

function isApplied(line: string): boolean {
  return line.startsWith('applied ')
}

function repeated(lines: readonly string[]): string[] {
  return lines.filter((line, index) => lines.indexOf(line) !== index)
}
