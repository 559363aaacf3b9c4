import { afterEach, describe, expect, it } from '@jest/globals'
import type { Seed } from '../../sandbox/index.ts'
import { mayEditRules, membershipIn } from '../../src/access/rights.ts'
import { type Mode, strengthOf } from '../../src/core/access.ts'
import { type Box, closeBoxes, startBox } from '../sandbox/box.ts'
import { type AccessCase, cases, statements } from './case-table.ts'
import { ours } from './engine.ts'
import { observe, statedLevel } from './observe.ts'
import { mail, PROJECT, PROJECT_PATH, seedOf, stateOf, targetOf } from './organization.ts'

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
    const box = await startBox({ seed: withThings(seedOf(organization)), variant: { closedThingsStayClosed } })

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
  if (question === 'administers') return membershipIn(access, person, PROJECT) === 8 ? 'yes' : 'no'
  const isReached = target.object === undefined || strengthOf(level) >= strengthOf('editor')
  return isReached && mayEditRules(access, person, target) ? 'yes' : 'no'
}

// Kinds that follow a parent have no level of their own to state: what it is shows on an object without rules.
const segments: Readonly<Record<string, string>> = {
  dataset: 'datasets',
  session_recording_playlist: 'session_recording_playlists',
  warehouse_table: 'warehouse_tables',
  warehouse_view: 'warehouse_saved_queries',
}

function withThings({ projects = [], ...seed }: Seed): Seed {
  const plain = Object.keys(segments).map((resource) => ({ resource, id: 'plain', name: 'plain', address: 'plain' }))
  const things = [
    { resource: 'dataset', id: '9', name: '9' },
    { resource: 'external_data_source', id: 's', name: 's' },
    { resource: 'warehouse_table', id: 't', name: 't', source: 's' },
    { resource: 'warehouse_view', id: 'v', name: 'v' },
  ]
  return { ...seed, projects: projects.map((one) => ({ ...one, things: [...plain, ...things] })) }
}

async function byBox({ who, question, on }: AccessCase, box: Box): Promise<string> {
  const [kind = '', object = 'plain'] = on.split('/')
  const segment = segments[kind]
  if (segment !== undefined) {
    const { status, body } = await box.call(who, 'GET', `${PROJECT_PATH}${segment}/${object}/`)
    return status === 403 ? 'none' : body.user_access_level
  }
  if (question === 'administers') return administers(box, who)
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

async function administers({ call }: Box, who: string): Promise<string> {
  const changed = await call(who, 'PATCH', PROJECT_PATH, { name: 'Other' })
  const deleted = await call(who, 'DELETE', PROJECT_PATH)
  const answers = [changed.status < 300, deleted.status < 300]
  return answers[0] === answers[1] ? (answers[0] ? 'yes' : 'no') : `changes: ${answers[0]}, deletes: ${answers[1]}`
}
