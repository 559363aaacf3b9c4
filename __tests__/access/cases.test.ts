import { afterEach, describe, expect, it } from '@jest/globals'
import { mayEditRules, membershipIn } from '../../src/access/rights.ts'
import { type Mode, strengthOf } from '../../src/core/access.ts'
import { type Box, closeBoxes, startBox } from '../sandbox/box.ts'
import { type AccessCase, cases, statements } from './case-table.ts'
import { ours } from './engine.ts'
import { observe, statedLevel } from './observe.ts'
import { mail, PROJECT, seedOf, stateOf, targetOf } from './organization.ts'

afterEach(closeBoxes)

const modes: readonly Mode[] = ['highest', 'specific']
const asked = cases.flatMap((one) => modes.map((mode) => [one.no, one.what, mode, one] as const))

it('is a page of at least eighty cases, each with what it rests on, and no statement without a case', () => {
  expect(cases.length).toBeGreaterThanOrEqual(80)
  expect(cases.map(({ no }) => Number.parseInt(no, 10))).toEqual(cases.map((_, index) => index + 1))
  expect([...new Set(cases.flatMap(({ restsOn }) => restsOn))].sort()).toEqual([...statements].sort())
  expect(
    new Set(cases.map((one) => JSON.stringify([one.organization('highest'), one.who, one.question, one.on]))).size,
  ).toBe(cases.length)
})

describe('the engine', () => {
  it.each(asked)('case %s: %s (%s)', (_no, _what, mode, one) => {
    expect(byEngine(one, mode)).toBe(one.expected[mode])
  })
})

describe('the box, over HTTP', () => {
  it.each(asked.filter(([, , , one]) => !one.isForEngineAlone))('case %s: %s (%s)', async (_no, _what, mode, one) => {
    const organization = one.organization(mode)
    const { closedThingsStayClosed } = organization
    const box = await startBox({ seed: seedOf(organization), variant: { closedThingsStayClosed } })

    expect(await byBox(one, box)).toBe(one.expected[mode])
  })
})

function byEngine({ organization, who, question, on }: AccessCase, mode: Mode): string {
  const state = stateOf(organization(mode))
  const table = { kind: 'warehouse_table', id: 't', source: 's' }
  const access = ours({
    ...state,
    projects: state.projects.map((one) => ({ ...one, objects: [...one.objects, table] })),
  })
  const person = access.person(mail(who))
  const target = targetOf(on)
  const { level } = access.explain(person, target)
  if (question === 'level') return level
  if (question === 'measure') return String(membershipIn(access, person, PROJECT) ?? '–')
  const isReached = target.object === undefined || strengthOf(level) >= strengthOf('editor')
  return isReached && mayEditRules(access, person, target) ? 'yes' : 'no'
}

async function byBox({ who, question, on }: AccessCase, box: Box): Promise<string> {
  if (question === 'level' && on !== 'project' && !on.includes('/')) {
    return statedLevel(box, who, await box.memberId(who), on)
  }
  const seen = await observe(box, who, await box.memberId('ana'))
  if (question === 'measure') return String(seen.membership ?? '–')
  if (question === 'writes rules') {
    return (on === 'project' ? seen.editsProjectRules : seen.editsFlagRules) ? 'yes' : 'no'
  }
  return (
    { project: seen.project, 'feature_flag/checkout': seen.flag, 'dashboard/board': seen.dashboard }[on] ??
    `no answer for ${on}`
  )
}
