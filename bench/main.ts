import { coldStart } from './cold-start.ts'
import { goal } from './goal.ts'
import { benchLint } from './lint/bench.ts'
import { benchPostHog } from './posthog/bench.ts'

console.log('Cold start, median of interleaved runs')
const timings = coldStart()
for (const { name, medianMs, ratio } of timings) {
  console.log(`  ${name.padEnd(24)} ${medianMs.toFixed(0).padStart(5)} ms   ${ratio.toFixed(2)} ×`)
}
goal('lint starts within 2.5 × an empty Node process', (timings.at(-1)?.ratio ?? Number.NaN) <= 2.5)

await benchPostHog()
await benchLint()
