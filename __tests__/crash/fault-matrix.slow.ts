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
  async ({ fault, name }) => {
    const failures: unknown[] = []
    for (let nth = 1; nth <= reference.requests.length; nth++) {
      await strike(fault, nth, reference).catch((error) => failures.push(error))
      struck++
    }
    process.stdout.write(`${name} at each request: ${failures.length} failures\n`)
    if (failures.length > 0) throw new AggregateError(failures, failures.join('\n\n'))
  },
  7_200_000,
)
