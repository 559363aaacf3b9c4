import type { Fact } from '../../core/fact.ts'

/** Joins what several policies find risky in one step: whatever any of them names counts, in the first one's words. */
export function strictest(found: readonly (readonly Fact[])[]): Fact[] {
  const byName = new Map(
    found
      .flat()
      .reverse()
      .map((fact) => [fact.name, fact]),
  )
  return [...byName.values()]
}
