import { expect, it } from '@jest/globals'
import { startSandbox } from '../../../sandbox/index.ts'
import { mixedPlan } from './mixed-plan.ts'
import { applyThousand, applyTo } from './thousand.ts'

it('a thousand changes take no longer than rate limit and latency make them, at 400 ms an answer', async () => {
  await applyThousand(400)
}, 300_000)

it('a hundred changes in real time', async () => {
  const plan = mixedPlan(1)
  const box = await startSandbox({ seed: plan.seed })
  const began = performance.now()

  const results = await applyTo(box, plan)

  process.stdout.write(`${results.length} changes in ${Math.round(performance.now() - began)} ms\n`)
  expect(results).toHaveLength(125)
}, 60_000)
