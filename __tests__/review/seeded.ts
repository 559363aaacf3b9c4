/** Random choices that come out the same in every run: a failure names its seed. */
export interface Seeded {
  /** A whole number from 0 up to, not with, `below`. */
  number(below: number): number
  chance(share: number): boolean
  pick<T>(from: readonly T[]): T
  /** Some of the items, in their order. */
  some<T>(from: readonly T[]): T[]
  shuffle<T>(items: readonly T[]): T[]
}

/** Mulberry32: small, and good enough to find what a table of cases forgets. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const number = (below: number) => Math.floor(next() * below)
  return {
    number,
    chance: (share) => next() < share,
    pick<T>(from: readonly T[]): T {
      if (from.length === 0) throw new Error('there is nothing to pick from')
      return from[number(from.length)] as T
    },
    some: (from) => from.filter(() => next() < 0.5),
    shuffle: (items) =>
      items
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
  }
}

/** One generator for each seed of a property. */
export function seeds(count: number): { seed: number; random: Seeded }[] {
  return Array.from({ length: count }, (_, index) => ({ seed: index + 1, random: seeded(index + 1) }))
}
