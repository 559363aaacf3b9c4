import { expect } from '@jest/globals'
import type { FaultKind, LoggedRequest, Sandbox } from '../../sandbox/index.ts'
import { applyOnce, connectTo, startWideBox, stateOf, widePolicies } from './in-process.ts'

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

// With these nothing is performed, whatever the answer says.
const idle: ReadonlySet<string> = new Set(['reset-before', 'status', 'html', 'hang'])

/** What an apply without trouble sends, and where it ends. */
export interface Undisturbed {
  readonly requests: readonly LoggedRequest[]
  readonly end: unknown
}

/** Performs the wide plan without trouble. */
export async function undisturbed(): Promise<Undisturbed> {
  const { last, head } = widePolicies()
  const box = await startWideBox()
  const posthog = connectTo(box)
  const results = await applyOnce(posthog, last, head)
  const found = { requests: [...box.requests], end: stateOf(box) }
  const again = await applyOnce(posthog, last, head)
  await Promise.all([posthog.close(), box.close()])
  expect(results.filter((line) => !line.startsWith('applied '))).toEqual([])
  expect(again).toEqual([])
  return found
}

/**
 * Lets a fault strike at the nth request of an apply, and another run go after it: it ends as without trouble, no write
 * that took is sent again, and there are never too few owners.
 */
export async function strike(fault: FaultKind, nth: number, { end }: Undisturbed): Promise<void> {
  const { last, head } = widePolicies()
  const box = await startWideBox()
  const [first, second] = [connectTo(box, 1_500), connectTo(box)]
  try {
    let fewest = Number.POSITIVE_INFINITY
    box.faults.onFire(() => {
      fewest = Math.min(fewest, ownersIn(box))
    })
    box.faults.add({ ...fault, nth, times: 1 })
    box.faults.add({ kind: 'delay', ms: 0 })
    const disturbed = await applyOnce(first, last, head)
    const told = await applyOnce(second, last, head)
    const quiet = await applyOnce(second, last, head)

    const seen = { fault, nth, disturbed: disturbed.filter((line) => !line.startsWith('applied ')) }
    expect({ ...seen, bad: told.filter((line) => !line.startsWith('applied ')) }).toEqual({ ...seen, bad: [] })
    expect({ ...seen, quiet }).toEqual({ ...seen, quiet: [] })
    expect({ ...seen, end: stateOf(box) }).toEqual({ ...seen, end })
    expect({ ...seen, twice: twice(box) }).toEqual({ ...seen, twice: [] })
    expect(fewest).toBeGreaterThanOrEqual(3)
  } finally {
    await Promise.all([first.close(), second.close(), box.close()])
  }
}

function ownersIn(box: Sandbox): number {
  return Object.values(box.dump().members).filter(({ level }) => level === 'owner').length
}

function twice(box: Sandbox): string[] {
  const untouched = new Set(box.faults.fired.filter(({ kind }) => idle.has(kind)).map(({ n }) => n))
  const writes = box.requests
    .filter(({ n, method, status }) => method !== 'GET' && (status < 300 || status === 0) && !untouched.has(n))
    .map(({ method, path, body }) => `${method} ${path} ${JSON.stringify(body ?? null)}`)
  return writes.filter((line, index) => writes.indexOf(line) !== index)
}
