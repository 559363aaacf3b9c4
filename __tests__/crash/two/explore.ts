import type { Seeded } from '../../review/seeded.ts'
import { openKnowledge } from './knowledge.ts'

/** One thing that a run may do next. */
export interface Choice {
  readonly run: number
  readonly step: string
}

/**
 * Runs that go on in steps, and share something. What a step does depends on what is shared and on what its own run
 * has come to, and on nothing else; the same steps always lead to the same.
 */
export interface Play<End> {
  /** Everything that is shared, as text. */
  shared(): string
  /** Of each run: everything that decides how it goes on, as text, and what it waits to do. */
  runs(): readonly { readonly own: string; readonly waits: readonly string[] }[]
  take(choice: Choice): Promise<void>
  /** How it ended; asked once no step is left. */
  end(): Promise<End>
}

/** Where a play stands: what is shared, and what each run has come to, as numbers. */
export type State = readonly [shared: number, ...runs: number[]]

/** All orders of the steps. */
export interface Explored<End> {
  /** Each end, and how many orders lead there. */
  readonly ends: readonly { readonly end: End; readonly orders: bigint }[]
  readonly states: number
  /** How many plays it took. */
  readonly plays: number
  /** Plays one order from beginning to end. @throws when it does not go as was found */
  playAny(random: Seeded): Promise<void>
}

/** A state, and one way to it. */
interface Place {
  readonly state: State
  readonly from?: Place
  readonly by?: Choice
  readonly next: Place[]
}

/**
 * Finds how every order of the steps ends. There are millions of orders, but few states: a step is really taken once for
 * everything that is shared and everything that its own run may have come to, and known from then on; whatever is taken
 * again on the way somewhere is held against that. One way to each end is played as a whole.
 *
 * @throws when something does not go on as it did before
 */
export async function explore<End>(start: () => Play<End>): Promise<Explored<End>> {
  const known = openKnowledge()
  let plays = 0
  function begin(): Play<End> {
    plays += 1
    return start()
  }
  async function playTo(place: Place): Promise<Play<End>> {
    const play = begin()
    for (const choice of wayTo(place)) await known.take(play, choice)
    return play
  }
  async function learn(place: Place, choice: Choice): Promise<State> {
    const play = await playTo(place)
    const state = await known.take(play, choice)
    // Once here, it goes on for as long as there is something to learn.
    for (let next = known.firstUnknown(play); next; next = known.firstUnknown(play)) await known.take(play, next)
    return state
  }

  const root: Place = { state: known.look(begin()), next: [] }
  const places = new Map([[root.state.join(), root]])
  const ends = new Map<Place, End>()
  // Goes on to what is added meanwhile.
  for (const place of places.values()) {
    const choices = known.choices(place.state)
    if (choices.length === 0) ends.set(place, await (await playTo(place)).end())
    for (const choice of choices) {
      const state = known.after(place.state, choice) ?? (await learn(place, choice))
      const next = places.get(state.join()) ?? { state, from: place, by: choice, next: [] }
      places.set(state.join(), next)
      place.next.push(next)
    }
  }
  const orders = countWays(root)
  return {
    ends: [...ends].map(([place, end]) => ({ end, orders: orders.get(place) ?? 0n })),
    states: places.size,
    plays,
    async playAny(random) {
      const play = start()
      let state = known.look(play)
      for (let choices = known.choices(state); choices.length > 0; choices = known.choices(state)) {
        state = await known.take(play, random.pick(choices))
      }
      const place = places.get(state.join())
      const [end, found] = [await play.end(), place && ends.get(place)].map((one) => JSON.stringify(one))
      if (end !== found) throw new Error(`an order ends with ${end} instead of ${found}`)
    },
  }
}

function wayTo(place: Place): Choice[] {
  const way: Choice[] = []
  for (let at = place; at.from && at.by; at = at.from) way.push(at.by)
  return way.reverse()
}

// All ways to a place are of one length, so that a place is counted once all that lead to it are.
function countWays(root: Place): ReadonlyMap<Place, bigint> {
  const ways = new Map([[root, 1n]])
  for (const [place, count] of ways) {
    for (const next of place.next) ways.set(next, (ways.get(next) ?? 0n) + count)
  }
  return ways
}
