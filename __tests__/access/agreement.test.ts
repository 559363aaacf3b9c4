import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { startSandbox } from '../../sandbox/index.ts'
import { equalJson } from '../../src/core/json.ts'
import { closeBoxes, startBox } from '../sandbox/box.ts'
import { boxDefects, wrongBox } from './box-defects.ts'
import { defects } from './defects.ts'
import { type Engine, ours, predict } from './engine.ts'
import { organizations, WHO } from './generate.ts'
import { type Observed, observe } from './observe.ts'
import { type SmallOrganization, seedOf } from './organization.ts'

const count = 2000

/** What the box answered for one organization. */
interface Case {
  readonly organization: SmallOrganization
  readonly observed: Observed
}

const cases: Case[] = []

beforeAll(async () => {
  const samples = fc.sample(organizations, { numRuns: count, seed: 20_261_125 })
  for (const organization of samples) cases.push({ organization, observed: await ask(organization) })
}, 300_000)

afterAll(closeBoxes)

describe('the engine and the box', () => {
  it(`agree on ${count} generated organizations, by requests with the person's own key`, () => {
    expect(cases).toHaveLength(count)
    expect(disagreements(ours).slice(0, 3)).toEqual([])
  })

  it('meet every level and every answer often enough to mean something', () => {
    const seen = new Map<string, number>()
    for (const { observed } of cases) {
      for (const [question, answer] of Object.entries(observed)) {
        const name = `${question}: ${answer}`
        seen.set(name, (seen.get(name) ?? 0) + 1)
      }
    }

    // Three project levels and ranks, four levels on each object, yes and no to everything that can be done.
    expect(seen.size).toBe(3 + 3 + 4 + 4 + 2 * 5)
    expect([...seen].filter(([, times]) => times < 50)).toEqual([])
  })
})

it.each(defects)('a defect planted in the engine is found: %s', (_, engine) => {
  expect(disagreements(engine).length).toBeGreaterThan(0)
})

it.each(boxDefects)('a defect planted in the code of the box is found: %s', async (...defect) => {
  const { startSandbox, remove } = await wrongBox(defect)
  let asked = 0
  let isFound = false
  for (const { organization } of cases) {
    asked++
    const observed = await ask(organization, startSandbox)
    isFound = !equalJson({ ...predict(ours, organization, WHO) }, { ...observed })
    if (isFound) break
  }
  remove()

  expect(isFound).toBe(true)
  expect(asked).toBeLessThan(count / 4)
})

async function ask(organization: SmallOrganization, start?: typeof startSandbox): Promise<Observed> {
  const { closedThingsStayClosed } = organization
  const box = await startBox({ seed: seedOf(organization), variant: { closedThingsStayClosed } }, start)
  try {
    return await observe(box, WHO, await box.memberId('ana'))
  } finally {
    await closeBoxes()
  }
}

function disagreements(engine: Engine): object[] {
  return cases.flatMap(({ organization, observed }) => {
    const predicted = predict(engine, organization, WHO)
    return !equalJson({ ...predicted }, { ...observed }) ? [{ organization, predicted, observed }] : []
  })
}
