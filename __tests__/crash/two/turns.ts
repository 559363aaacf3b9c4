/** Whose turn it is: one of two runs at a time takes a step, in an order that is given beforehand. Nobody sleeps. */
export interface Turns<Who extends string> {
  /** Does a step when its turn comes. */
  take<T>(who: Who, step: () => Promise<T>): Promise<T>
  /** Takes no further turn; what is left of them is skipped. */
  end(who: Who): void
}

/** Opens the turns of one order. Whoever has more steps than turns takes them at the end. */
export function openTurns<Who extends string>(order: readonly Who[]): Turns<Who> {
  const waiting = new Map<Who, (() => void)[]>()
  const ended = new Set<Who>()
  let at = 0
  let isBusy = false

  function wake(): void {
    if (isBusy) return
    for (let next = order[at]; next !== undefined && ended.has(next); next = order[at]) at += 1
    const [who] =
      at < order.length ? order.slice(at, at + 1) : [...waiting.keys()].filter((one) => waiting.get(one)?.length)
    const go = who === undefined ? undefined : waiting.get(who)?.shift()
    if (!go) return
    isBusy = true
    go()
  }

  return {
    async take(who, step) {
      await new Promise<void>((resolve) => {
        // A run may want to take several steps side by side.
        waiting.set(who, [...(waiting.get(who) ?? []), resolve])
        wake()
      })
      try {
        return await step()
      } finally {
        at += 1
        isBusy = false
        wake()
      }
    },
    end(who) {
      ended.add(who)
      wake()
    },
  }
}

/** Every order in which two can take so many turns. */
export function* orders<Who extends string>(one: Who, ones: number, other: Who, others: number): Generator<Who[]> {
  if (ones === 0 || others === 0) {
    yield [...Array<Who>(ones).fill(one), ...Array<Who>(others).fill(other)]
    return
  }
  for (const rest of orders(one, ones - 1, other, others)) yield [one, ...rest]
  for (const rest of orders(one, ones, other, others - 1)) yield [other, ...rest]
}
