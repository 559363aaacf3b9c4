import { play } from '../__tests__/review/oracle/run.ts'

/*
 * Plays random lives of pull requests against the oracle of the tests: `npm run prove:review`, or with a number of lives
 * and the seed to begin with.
 */
const sequences = Number(process.argv[2] ?? 200_000)
const from = Number(process.argv[3] ?? 1)
const { judged, open, closed, wrong } = play(from, sequences)
console.log(
  `${sequences} lives, ${judged} judgements: ${open} open, ${closed} closed, ${wrong.length === 0 ? 'none' : `at least ${wrong.length}`} wrong.`,
)
for (const one of wrong) console.log(one)
if (wrong.length > 0) process.exitCode = 1
