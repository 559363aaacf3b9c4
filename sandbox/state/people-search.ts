import type { Membership } from './world.ts'

/** How well somebody fits what is searched for: the text itself, or something that looks like it. */
export type SearchMatch = 'exact' | 'similar'

/** Two texts are similar from this share of common pieces on: the database's own number. */
const SIMILAR_FROM = 0.3

/** Looks for people by email and name: `search` in lower case; undefined where nothing fits. */
export function searchMatch({ person }: Membership, search: string): SearchMatch | undefined {
  const { email, firstName, lastName } = person
  const texts = [email, firstName, lastName, `${firstName} ${lastName}`].map((text) => text.toLowerCase())
  if (texts.some((text) => text.includes(search))) return 'exact'
  return texts.some((text) => similarity(text, search) >= SIMILAR_FROM) ? 'similar' : undefined
}

/** The share of three-letter pieces that two texts have in common, 0 to 1. */
function similarity(a: string, b: string): number {
  const [left, right] = [trigrams(a), trigrams(b)]
  const common = [...left].filter((piece) => right.has(piece)).length
  const all = left.size + right.size - common
  return all === 0 ? 0 : common / all
}

function trigrams(text: string): Set<string> {
  const pieces = new Set<string>()
  for (const word of text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '')) {
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at += 1) pieces.add(padded.slice(at, at + 3))
  }
  return pieces
}
