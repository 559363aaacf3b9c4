import { show } from '../../core/text.ts'
import { nearest } from '../../policy/nearest.ts'
import { pending } from '../pending.ts'
import { type Renamable, renamables } from '../renamable.ts'
import type { LintRule } from '../rule.ts'

/** A change takes a key out and puts a similar one in: as it stands, PostHog would lose the one and get the other. */
export const possibleRename: LintRule = {
  id: 'possible-rename',
  severity: 'error',
  needsBase: true,
  summary: 'A role, a project or a flag that gets another key says which one it had.',

  check({ shape, locate, base }, report) {
    if (!base) return
    const before = renamables(base.shape)
    for (const [map, things] of renamables(shape)) {
      for (const [now, old] of lookalikes(before.get(map) ?? [], things)) {
        const remedy = canSayWas(map) ? `write "was: ${show(old)}" here` : 'keep the key; its "name" may change'
        const message = `"${show(old)}" goes, with what hangs on it, and "${show(now.key)}" is made anew. If it is meant as a rename, ${remedy}. If not, say so: "# policy-ignore possible-rename: reason".`
        report(locate(now.path, 'key'), message)
      }
    }
  },
}

// While nothing acts on it, writing it is an error of its own.
function canSayWas(map: string): boolean {
  return !pending.some(({ path: [section, , field] }) => section === map && field === 'was')
}

// As many as a large organization has in one map; where thousands of keys come and go at once, guessing would not end.
const maxComparisons = 500_000

/** Pairs what is new with what is gone, where they look like one thing; each that is gone once. */
function lookalikes(before: readonly Renamable[], now: readonly Renamable[]): [now: Renamable, old: string][] {
  const present = new Set(now.flatMap(({ key, was }) => [key, was]))
  const known = new Set(before.map(({ key }) => key))
  const lost = before.filter(({ key }) => !present.has(key))
  const gone = new Set(lost.map(({ key }) => key))
  const marked = new Map(lost.flatMap(({ key, marks }) => marks.map((mark) => [mark, key])))
  const added = now.filter(({ key, was }) => was === undefined && !known.has(key))
  const mayGuess = gone.size * added.length <= maxComparisons
  return added.flatMap((thing): [Renamable, string][] => {
    const sharing = thing.marks.map((mark) => marked.get(mark)).find((key) => key !== undefined && gone.has(key))
    const old =
      sharing ??
      (mayGuess
        ? nearest(
            thing.key,
            [...gone].filter((key) => !isSeries(key, thing.key)),
          )
        : undefined)
    if (old === undefined) return []
    gone.delete(old)
    return [[thing, old]]
  })
}

// checkout-v2 and checkout-v3 are two things on purpose, however close their names are.
function isSeries(a: string, b: string): boolean {
  return a.replace(/\d+/g, '#') === b.replace(/\d+/g, '#')
}
