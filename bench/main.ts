import { coldStart } from './cold-start.ts'

/** Goal for the start-up of lint: what a user waits for on every pull request. */
const goal = 2.5

console.log('Cold start, median of interleaved runs')
const timings = coldStart()
for (const { name, medianMs, ratio } of timings)
  console.log(`  ${name.padEnd(24)} ${medianMs.toFixed(0).padStart(5)} ms   ${ratio.toFixed(2)} ×`)

const lint = timings.at(-1)?.ratio ?? Number.NaN
console.log(`  goal: lint at most ${goal} × an empty Node process: ${lint <= goal ? 'met' : 'missed'}`)
if (!(lint <= goal)) process.exitCode = 1
