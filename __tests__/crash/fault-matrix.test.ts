import { beforeAll, expect, it } from '@jest/globals'
import { faults, strike, type Undisturbed, undisturbed } from './fault-matrix.ts'

let reference: Undisturbed

beforeAll(async () => {
  reference = await undisturbed()
})

it('the plan has more than forty writes', () => {
  expect(reference.requests.filter(({ method }) => method !== 'GET').length).toBeGreaterThanOrEqual(40)
})

// Every position takes long, which `npm run test:slow` does.
it.each(faults.map((fault, index) => ({ fault, name: Object.values(fault).join(' '), index })))(
  'a fault ($name) at some requests: the next run ends where none would have',
  async ({ fault, index }) => {
    for (let nth = 1 + index; nth <= reference.requests.length; nth += 45) await strike(fault, nth, reference)
  },
  120_000,
)
