import { afterAll, beforeAll, it } from '@jest/globals'
import { faults, strike, type Undisturbed, undisturbed } from './fault-matrix.ts'

let reference: Undisturbed
let struck = 0

beforeAll(async () => {
  reference = await undisturbed()
})

afterAll(() => {
  process.stdout.write(`${struck} faults at ${reference.requests.length} requests\n`)
})

it.each(faults.map((fault) => ({ fault, name: Object.values(fault).join(' ') })))(
  'a fault ($name) at every request: the next run ends where none would have',
  async ({ fault }) => {
    for (let nth = 1; nth <= reference.requests.length; nth++) {
      await strike(fault, nth, reference)
      struck++
    }
  },
  3_600_000,
)
