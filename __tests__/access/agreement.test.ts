import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { equalJson } from '../../src/core/json.ts'
import { type Box, closeBoxes, startBox } from '../sandbox/box.ts'
import { boxDefects, wrongBox } from './box-defects.ts'
import { defects } from './defects.ts'
import { type Engine, ours, predict } from './engine.ts'
import { organizations, WHO } from './generate.ts'
import { type Observed, observe } from './observe.ts'
import { type SmallOrganization, seedOf } from './organization.ts'

const count = 2000

/** What the box answered to each person of one organization, by name. */
interface Case {
  readonly organization: SmallOrganization
  readonly observed: Readonly<Record<string, Observed>>
}

const samples = fc.sample(organizations, { numRuns: count, seed: 20_261_125 })
const cases: Case[] = []

beforeAll(async () => {
  const box = await startBox()
  for (const organization of samples) cases.push({ organization, observed: await ask(box, organization) })
  await closeBoxes()
}, 600_000)

afterAll(closeBoxes)

describe('the engine and the box', () => {
  it(`agree on ${count} generated organizations, by requests with each person's own key`, () => {
    expect(cases).toHaveLength(count)
    expect(disagreements(ours).slice(0, 3)).toEqual([])
  })

  it('meet every level and every answer often enough to mean something', () => {
    const seen = new Map<string, number>()
    for (const { observed } of cases) {
      for (const [question, answer] of Object.entries(observed[WHO] ?? {})) {
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
  const box = await startBox({}, startSandbox)
  let found = 0
  for (const organization of samples.slice(0, count / 4)) {
    found = disagreementsIn({ organization, observed: await ask(box, organization) }, ours).length
    if (found > 0) break
  }
  await closeBoxes()
  remove()

  expect(found).toBeGreaterThan(0)
})

async function ask(box: Box, organization: SmallOrganization): Promise<Case['observed']> {
  const { closedThingsStayClosed, people } = organization
  box.become({ closedThingsStayClosed })
  box.restart(seedOf(organization))
  box.forgetRequests()
  const nobody = await box.memberId('ana')
  const observed: Record<string, Observed> = {}
  for (const who of Object.keys(people)) observed[who] = await observe(box, who, nobody)
  return observed
}

function disagreements(engine: Engine): object[] {
  return cases.flatMap((one) => disagreementsIn(one, engine))
}

function disagreementsIn({ organization, observed }: Case, engine: Engine): object[] {
  return Object.entries(observed).flatMap(([who, seen]) => {
    const predicted = predict(engine, organization, who)
    return equalJson({ ...predicted }, { ...seen }) ? [] : [{ organization, who, predicted, seen }]
  })
}
