import type { Choice, Play, State } from './explore.ts'

/** What is known of the steps that were taken so far. */
export interface Knowledge {
  /** Where a play stands. */
  look<End>(play: Play<End>): State
  /** What may come next. */
  choices(state: State): Choice[]
  /** Where a step leads to; undefined while nobody has taken it. */
  after(state: State, choice: Choice): State | undefined
  /** Takes a step, and learns where it leads. @throws when it leads elsewhere than before, or touches another run */
  take<End>(play: Play<End>, choice: Choice): Promise<State>
  /** A step that nobody has taken in what a play has come to. */
  firstUnknown<End>(play: Play<End>): Choice | undefined
}

/** Starts to learn. */
export function openKnowledge(): Knowledge {
  const numbers = new Map<string, number>()
  const waits = new Map<number, readonly string[]>()
  const effects = new Map<string, readonly [shared: number, own: number]>()

  function numberOf(text: string): number {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
  function look<End>(play: Play<End>): State {
    const runs = play.runs().map((run, index) => {
      const number = numberOf(JSON.stringify([index, run]))
      waits.set(number, run.waits)
      return number
    })
    return [numberOf(play.shared()), ...runs]
  }
  const choices = ([, ...runs]: State): Choice[] =>
    runs.flatMap((own, run) => (waits.get(own) ?? []).map((step) => ({ run, step })))
  const keyOf = ([shared, ...runs]: State, { run, step }: Choice) => `${shared} ${runs[run]} ${step}`
  function after(state: State, choice: Choice): State | undefined {
    const effect = effects.get(keyOf(state, choice))
    if (!effect) return undefined
    const [shared, own] = effect
    return [shared, ...state.slice(1).map((one, run) => (run === choice.run ? own : one))]
  }
  return {
    look,
    choices,
    after,
    async take(play, choice) {
      const before = look(play)
      await play.take(choice)
      const now = look(play)
      const [shared, ...runs] = now
      const expected = after(before, choice) ?? [
        shared,
        ...before.slice(1).map((one, run) => (run === choice.run ? runs[run] : one)),
      ]
      if (now.join() !== expected.join()) throw new Error(`${choice.step} went on in another way than before`)
      effects.set(keyOf(before, choice), [shared, runs[choice.run] ?? 0])
      return now
    },
    firstUnknown(play) {
      const state = look(play)
      return choices(state).find((choice) => after(state, choice) === undefined)
    },
  }
}
