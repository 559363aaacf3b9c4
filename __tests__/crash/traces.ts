import type { FaultKind, LoggedRequest, Sandbox } from '../../sandbox/index.ts'

// With these nothing is performed, whatever the answer says.
const idle: ReadonlySet<FaultKind['kind']> = new Set(['reset-before', 'status', 'html', 'hang'])

/** The writes that the box performed, in order: what a fault kept from it, and what it refused, is none. */
export function performed({ faults, requests }: Sandbox): LoggedRequest[] {
  const kept = new Set(faults.fired.filter(({ kind }) => idle.has(kind)).map(({ n }) => n))
  return requests.filter(({ n, method, status }) => method !== 'GET' && status < 300 && !kept.has(n))
}

/**
 * Writes as sentences: two that say the same are the same write. What differs only because something else was written
 * first is left out: numbers of new flags, and how a flag was when it was read.
 */
export function inWords(box: Sandbox, writes: readonly LoggedRequest[]): string[] {
  const projects = Object.values(box.dump().projects)
  const keys = new Map(
    projects.flatMap(({ id, flags }) =>
      Object.entries(flags).map(([key, flag]) => [`/api/projects/${id}/feature_flags/${flag.id}/`, key]),
    ),
  )
  const named = (path: string) =>
    path.replace(/^\/api\/projects\/\d+\/feature_flags\/\d+\//, (flag) => `${keys.get(flag) ?? flag}/`)
  return writes.map(({ method, path, body }) => `${method} ${named(path)} ${JSON.stringify(body ?? null, unread)}`)
}

function unread(key: string, value: unknown): unknown {
  return key === 'original_flag' || key === 'version' ? undefined : value
}

/**
 * Watches a box, by a look before every request that no other fault hits.
 *
 * @returns what tells the fewest owners that it had so far; service accounts do not count, as for the guardrail
 */
export function watchOwners(box: Sandbox): () => number {
  let fewest = Number.POSITIVE_INFINITY
  const look = () => {
    const people = Object.entries(box.dump().members).filter(([email]) => !email.startsWith('svc-'))
    fewest = Math.min(fewest, people.filter(([, { level }]) => level === 'owner').length)
  }
  box.faults.add({ kind: 'delay', ms: 0 })
  box.faults.onFire(look)
  return () => {
    look()
    return fewest
  }
}

/** One request, told from others like it by its number among them, counted from 1; without more, among all. */
export interface Spot {
  readonly method?: string
  readonly path?: string
  readonly nth: number
}

/**
 * Orders a fault at one spot, and from now on a look at the box before every other request.
 *
 * @param latencyMs how long each of those takes
 * @returns what settles when the spot is reached, and performed where the fault performs
 */
export function orderFault({ faults }: Sandbox, spot: Spot, fault: FaultKind, latencyMs = 0): Promise<void> {
  const { method, path, nth } = spot
  const pattern = new RegExp(path === undefined ? '' : `^${RegExp.escape(path)}$`)
  faults.clear()
  faults.add({ ...fault, ...(method && { method }), path: pattern, nth, times: 1 })
  faults.add({ kind: 'delay', ms: latencyMs })
  let seen = 0
  return new Promise((resolve) => {
    faults.onFire((fired) => {
      if ((method ?? fired.method) !== fired.method || !pattern.test(fired.path)) return
      seen += 1
      if (seen === nth) setImmediate(resolve)
    })
  })
}
