import type { Attribution } from './attribution.ts'

/** Stands in `changed_by` for somebody of whom nothing tells who it is. */
export const unknownMaker = 'unknown'

/**
 * Who made the parts of a difference by hand, as `changed_by` names them: an e-mail for each part that PostHog's log
 * tells of, `unknown` for each other one. Who changed an entry last may have made another part of it, or this one.
 */
export function makersOf(parts: readonly (Attribution | undefined)[]): string[] {
  const makers = parts.flatMap((part) => {
    if (part?.from === 'log') return [part.by.email?.toLowerCase() ?? unknownMaker]
    return part?.from === 'entry' ? [part.by.toLowerCase(), unknownMaker] : [unknownMaker]
  })
  return [...new Set(makers)].sort(unknownLast)
}

/** The same, where only these people may be named: in a policy, the others are unknown. */
export function knownMakers(makers: readonly string[], people: readonly string[]): string[] {
  const known = makers.map((maker) => (people.includes(maker) ? maker : unknownMaker))
  return [...new Set(known)].sort(unknownLast)
}

function unknownLast(a: string, b: string): number {
  if (a === unknownMaker || b === unknownMaker) return Number(a === unknownMaker) - Number(b === unknownMaker)
  return a < b ? -1 : 1
}
