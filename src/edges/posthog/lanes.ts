/** Runs work when a lane is free. */
export type Lanes = <T>(work: () => Promise<T>) => Promise<T>

/** Lets so many pieces of work go on at once; the others wait in the order in which they came. */
export function openLanes(count: number): Lanes {
  const waiting: (() => void)[] = []
  let free = count
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}

/**
 * Does work for the numbers from `first` below `end`, so many at once. After a failure nothing new is begun.
 *
 * @throws whatever the first failing piece of work threw
 */
export async function forRange(
  first: number,
  end: number,
  atOnce: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = first
  async function worker(): Promise<void> {
    while (next < end) {
      const index = next
      next += 1
      try {
        await work(index)
      } catch (error) {
        next = end
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
