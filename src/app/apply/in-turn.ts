/**
 * Does work for things side by side, so many at once, the first ones first. After a piece of work that answers false
 * nothing new is begun.
 *
 * @param waits for each thing, what must be done before its own work may begin
 * @throws whatever the first failing piece of work threw, once all that was under way has ended
 */
export async function inTurn<T>(
  things: readonly T[],
  waits: ReadonlyMap<T, ReadonlySet<T>>,
  atOnce: number,
  work: (thing: T) => Promise<boolean>,
): Promise<void> {
  const waiting = new Set(things)
  const undone = new Set(things)
  const underWay = new Map<T, Promise<T>>()
  let goesOn = true

  async function perform(thing: T): Promise<T> {
    if (await work(thing)) undone.delete(thing)
    else goesOn = false
    return thing
  }

  try {
    for (;;) {
      for (const thing of waiting) {
        if (!goesOn || underWay.size === atOnce) break
        if (waits.get(thing)?.isDisjointFrom(undone) === false) continue
        waiting.delete(thing)
        underWay.set(thing, perform(thing))
      }
      if (underWay.size === 0) return
      underWay.delete(await Promise.race(underWay.values()))
    }
  } finally {
    await Promise.allSettled(underWay.values())
  }
}
