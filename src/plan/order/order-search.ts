import type { AccessState } from '../../access/state.ts'
import type { Change } from '../../core/change.ts'
import { known } from '../../core/decode.ts'
import { stepped } from './access-step.ts'
import type { Bounds, Harm } from './harm.ts'
import { precedence } from './precedence.ts'

/** What an order is looked for by. */
export interface Attempt {
  /** The worst that a step may do. */
  readonly tolerated: Harm
  /** Whether a role or a person always goes before what PostHog takes along with them. */
  readonly takesAlong: boolean
}

interface Plan {
  readonly before: AccessState
  readonly bounds: Bounds
  movesAccess(change: Change): boolean
}

// How often to begin again with what was left over. What takes longer to find was never seen in thousands of plans.
const rounds = 20

// In plans of thousands of changes nothing is gained by looking at all of them before each step.
const farthest = 40

/**
 * Looks for an order in which no step does more than is tolerated. Each step is the first, in the given order, of those
 * that harm least. Where that ends with changes that all harm too much, it begins again, and they go earlier.
 *
 * @returns undefined where none was found; where everything is tolerated, one always is
 */
export function openSearch(changes: readonly Change[], plan: Plan): (attempt: Attempt) => Change[] | undefined {
  const { bounds, movesAccess } = plan
  const near = new Map<Change, readonly Change[]>()
  const moving = changes.filter(movesAccess)

  function nearTo(change: Change): readonly Change[] {
    const before = near.get(change)
    if (before) return before
    const found = moving.filter((one) => one !== change && bounds.meet(change, one))
    near.set(change, found)
    return found
  }

  return ({ tolerated, takesAlong }) => {
    const firstOf = precedence(changes, takesAlong)
    const leftOver = new Map<Change, number>()
    for (let round = 0; round < rounds; round++) {
      const times = (change: Change) => leftOver.get(change) ?? 0
      const preferred = [...changes].sort((a, b) => times(b) - times(a))
      const { ordered, stuck } = walk(preferred, { ...plan, firstOf, nearTo, tolerated })
      if (stuck.length === 0) return ordered
      for (const change of stuck) leftOver.set(change, times(change) + 1)
    }
    return undefined
  }
}

interface Walk extends Plan {
  readonly tolerated: Harm
  firstOf(change: Change): readonly Change[]
  nearTo(change: Change): readonly Change[]
}

interface Walked {
  readonly ordered: Change[]
  /** What could have been next, and would have harmed too much. */
  readonly stuck: readonly Change[]
}

function walk(preferred: readonly Change[], { before, bounds, tolerated, ...by }: Walk): Walked {
  const done = new Set<Change>()
  // What a step would do stays known until another one has moved the same person's access to the same thing.
  const harms = new Map<Change, Harm>()
  let now = before
  function harmOf(change: Change): Harm {
    const told = harms.get(change)
    if (told !== undefined) return told
    const harm = by.movesAccess(change) ? bounds.harmOf(change, now) : 0
    harms.set(change, harm)
    return harm
  }
  const isReady = (change: Change) => by.firstOf(change).every((one) => done.has(one))
  for (let waiting = preferred; waiting.length > 0; ) {
    const { next, harm, passed } = leastHarmful(waiting, isReady, harmOf)
    if (harm > tolerated) return { ordered: [...done], stuck: passed }
    done.add(next)
    waiting = waiting.filter((one) => one !== next)
    if (!by.movesAccess(next)) continue
    now = stepped(now, next)
    const moved = by.nearTo(next)
    for (const one of moved) harms.delete(one)
    // Whoever lacks something now shall have it back soon.
    if (harm > 1)
      waiting = [...waiting.filter((one) => moved.includes(one)), ...waiting.filter((one) => !moved.includes(one))]
  }
  return { ordered: [...done], stuck: [] }
}

function leastHarmful(
  waiting: readonly Change[],
  isReady: (change: Change) => boolean,
  harmOf: (change: Change) => Harm,
): { readonly next: Change; readonly harm: Harm; readonly passed: readonly Change[] } {
  const passed: Change[] = []
  let best: { readonly next: Change; readonly harm: Harm } | undefined
  for (const next of waiting) {
    if (!isReady(next)) continue
    if (passed.length === farthest) break
    const harm = harmOf(next)
    if (harm === 0) return { next, harm, passed }
    passed.push(next)
    if (!best || harm < best.harm) best = { next, harm }
  }
  // Things that need each other in a circle go as they come.
  return { ...(best ?? { next: known(waiting[0], 'a change that waits'), harm: 0 }), passed }
}
