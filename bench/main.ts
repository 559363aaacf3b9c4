import { accessDiff } from './access-diff.ts'
import { coldStart } from './cold-start.ts'
import { closing, goal } from './goal.ts'
import { benchLint } from './lint/bench.ts'
import { benchPostHog } from './posthog/bench.ts'

console.log('Cold start, median of interleaved runs')
const timings = coldStart()
for (const { name, medianMs, ratio } of timings) {
  console.log(`  ${name.padEnd(24)} ${medianMs.toFixed(0).padStart(5)} ms   ${ratio.toFixed(2)} ×`)
}
const started = timings.at(-1)?.ratio ?? Number.NaN
goal(`lint starts within 2.5 × an empty Node process: ${started.toFixed(2)} ×`, started <= 2.5)

await benchPostHog()
await benchLint()
console.log('\nAccess diff: 50 projects, 30 kinds, every rule on every kind changed')
accessDiff(500, 'combinations') // The first run warms the compiler.
for (const spread of ['teams', 'combinations'] as const) {
  const sizes = [1_250, 2_500, 5_000].map((people) => accessDiff(people, spread))
  for (const { people, cpuMs, answers, lines, bytes } of sizes) {
    const rate = `${Math.round(answers / cpuMs).toLocaleString('en')} answers a millisecond`
    console.log(
      `  ${people.toLocaleString('en')} people in ${spread}: ${cpuMs.toFixed(0)} ms, ${(bytes / 1e6).toFixed(0)} MB, ${rate}, ${lines} lines to read`,
    )
  }
  const [, half, whole] = sizes
  const growth = (whole?.cpuMs ?? Number.NaN) / (half?.cpuMs ?? Number.NaN)
  goal(`twice the people in ${spread} take at most 2.5 × as long: ${growth.toFixed(2)} ×`, growth <= 2.5)
  goal('5,000 people fit into 1 GB', (whole?.bytes ?? Number.NaN) < 1e9)
  goal(`5,000 people in ${spread} in less than 2 s`, (whole?.cpuMs ?? Number.NaN) < 2000)
}
closing()
