/** A failure to give instead of, or after, the real answer. */
export interface Fault {
  readonly method: string
  /** Matched against the path with its query. */
  readonly path: RegExp
  /** Default 500. */
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** How many requests it hits; default 1. */
  readonly times?: number
  /** Hits only from the nth matching request on, counted from 1. */
  readonly nth?: number
  /** Cuts the connection instead of answering. */
  readonly reset?: true
  /** Does the work first and fails then: the caller cannot know whether it was done. */
  readonly after?: true
  /** Told when it hits, before anything else happens. */
  readonly onHit?: () => void
}

/** The faults of a server: `add` one, `take` the one that hits a request, `end` them all. */
export interface Faults {
  add(fault: Fault): void
  take(method: string, path: string): Fault | undefined
  end(): void
}

/** Makes an empty list of faults. */
export function createFaults(): Faults {
  const armed: { readonly fault: Fault; seen: number; left: number }[] = []
  return {
    add: (fault) => {
      armed.push({ fault, seen: 0, left: fault.times ?? 1 })
    },
    take: (method, path) => {
      for (const item of armed) {
        if (item.left === 0 || item.fault.method !== method || !item.fault.path.test(path)) continue
        item.seen += 1
        if (item.seen < (item.fault.nth ?? 1)) continue
        item.left -= 1
        item.fault.onHit?.()
        return item.fault
      }
      return undefined
    },
    end: () => {
      armed.length = 0
    },
  }
}
