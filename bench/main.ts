import { coldStart } from './cold-start.ts'
import { fullRead } from './full-read.ts'
import { goal } from './goal.ts'
import { benchLint } from './lint/bench.ts'

console.log('Cold start, median of interleaved runs')
const timings = coldStart()
for (const { name, medianMs, ratio } of timings) {
  console.log(`  ${name.padEnd(24)} ${medianMs.toFixed(0).padStart(5)} ms   ${ratio.toFixed(2)} ×`)
}
goal('lint starts within 2.5 × an empty Node process', (timings.at(-1)?.ratio ?? Number.NaN) <= 2.5)

console.log('\nFull read: 500 members, 20 roles, 10 projects, 1,000 flags, 100 ms an answer')
const { requests, oneByOne, differences, wallMs, boundMs } = await fullRead({
  members: 500,
  roles: 20,
  projects: 10,
  flagsPerProject: 100,
})
console.log(
  `  ${requests} requests; one for each thing would be ${oneByOne}, ${(oneByOne / requests).toFixed(0)} × as many`,
)
console.log(
  `  ${wallMs.toFixed(0)} ms; the network alone, four at once, would take ${boundMs.toFixed(0)} ms: ${(wallMs / boundMs).toFixed(2)} ×`,
)
goal('at least 40 × fewer requests than one for each thing', oneByOne >= 40 * requests)
goal('at most 1.3 × what the network alone takes', wallMs <= 1.3 * boundMs)
goal('a policy that says what is live gives no difference', differences === 0)

await benchLint()
