import type { FaultRule } from './fault-rule.ts'

/** One strike of a fault; `n` is the number of the request in the log. */
export interface FiredFault {
  n: number
  kind: FaultRule['kind']
  method: string
  path: string
}

/** The troubles that a test orders. The first rule that fits a request strikes; one strike a request. */
export interface Faults {
  add(rule: FaultRule): void
  clear(): void
  /** The rules that stand, spent ones included, in the order in which they were given. */
  rules(): readonly FaultRule[]
  /** Calls back the moment a fault strikes, before anything else happens to the request. */
  onFire(listener: (fault: FiredFault) => void): void
  readonly fired: readonly FiredFault[]
}

/** The side of the faults that the server uses. */
export interface FaultBook extends Faults {
  take(request: { n: number; method: string; path: string }): FaultRule | undefined
}

/** Makes an empty book of faults. */
export function createFaults(): FaultBook {
  const entries: { rule: FaultRule; seen: number; struck: number }[] = []
  const fired: FiredFault[] = []
  const listeners: ((fault: FiredFault) => void)[] = []
  return {
    fired,
    add(rule) {
      entries.push({ rule, seen: 0, struck: 0 })
    },
    onFire(listener) {
      listeners.push(listener)
    },
    clear() {
      entries.length = 0
    },
    rules: () => entries.map(({ rule }) => rule),
    take({ n, method, path }) {
      const fitting = entries.filter((entry) => fits(entry.rule, method, path))
      for (const entry of fitting) entry.seen += 1
      const due = fitting.find(({ rule, seen, struck }) => isDue(rule, seen, struck))
      if (due === undefined) return undefined
      due.struck += 1
      const fault: FiredFault = { n, kind: due.rule.kind, method, path }
      fired.push(fault)
      for (const listener of listeners) listener(fault)
      return due.rule
    },
  }
}

function fits(rule: FaultRule, method: string, path: string): boolean {
  if (rule.method !== undefined && rule.method !== method) return false
  // `search` looks from the start each time, whatever flags the pattern carries.
  return rule.path === undefined || path.search(rule.path) !== -1
}

function isDue(rule: FaultRule, seen: number, struck: number): boolean {
  if (rule.nth !== undefined && seen !== rule.nth) return false
  return struck < (rule.times ?? Number.POSITIVE_INFINITY)
}
