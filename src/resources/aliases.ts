import { isLevel } from '../core/subjects.ts'

type Live = { readonly id: string | number; readonly name: string }

const longest = 64

/**
 * Gives live roles or projects the names by which a policy calls them: `Senior engineers` becomes `senior_engineers`.
 * The same names come of the same organization every time; where two would have one, the one that PostHog made later
 * gets a number.
 *
 * @param noun what to call one whose name has no letter that an alias may have
 * @param taken aliases that stand for something else already
 */
export function aliasesFor(
  live: readonly Live[],
  noun: 'role' | 'project',
  taken: Iterable<string> = [],
): Map<Live['id'], string> {
  const used = new Set(taken)
  const aliases = new Map<Live['id'], string>()
  for (const { id, name } of [...live].sort(byId)) {
    const wanted = aliasOf(name, noun)
    let alias = wanted
    for (let number = 2; used.has(alias); number++) alias = `${wanted.slice(0, longest - 4)}_${number}`
    used.add(alias)
    aliases.set(id, alias)
  }
  return aliases
}

function aliasOf(name: string, noun: string): string {
  const letters = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase()
  const words = letters.replaceAll(/[^a-z0-9]+/g, '_').replaceAll(/^_+|_+$/g, '')
  // A level is no alias, and no alias begins with a digit.
  const alias = words === '' ? noun : isLevel(words) || /^\d/.test(words) ? `${noun}_${words}` : words
  return alias.slice(0, longest - 4)
}

function byId({ id: a }: Live, { id: b }: Live): number {
  return a < b ? -1 : 1
}
