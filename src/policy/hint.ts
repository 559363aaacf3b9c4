import { list, show } from '../core/text.ts'
import { nearest } from './nearest.ts'

/** Ends a sentence about an unknown name: the one that was probably meant, or the few that there are. */
export function hint(written: string, known: readonly string[]): string {
  return sentence(nearest(written, known), known)
}

// Enough for hundreds of mistakes in a large organization; a file that is wrong throughout needs no guesses.
const maxComparisons = 500_000

/** A `hint` for many names in turn: after half a million comparisons it guesses no more, so that it always ends soon. */
export function hinter(known: readonly string[]): (written: string) => string {
  let left = maxComparisons
  return (written) => {
    left -= known.length
    return sentence(left >= 0 ? nearest(written, known) : undefined, known)
  }
}

function sentence(meant: string | undefined, known: readonly string[]): string {
  if (meant !== undefined) return `Did you mean "${show(meant)}"?`
  if (known.length === 0) return 'None is declared yet.'
  return known.length <= 8
    ? `Known: ${list(known.map((name) => `"${show(name)}"`))}.`
    : `${known.length} others are declared.`
}
