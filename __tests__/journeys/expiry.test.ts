import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { dayAfter } from '../../src/core/days.ts'
import type { ActionResult } from '../support/github/run-action.ts'
import { type Scenario, startScenario } from '../support/scenario.ts'

const people = 'policy/people.yml'
const past = '2020-01-01'
const soon = dayAfter(new Date().toISOString().slice(0, 10), 5)
let scene: Scenario

const until = (email: string, level: string, day: string) => (text: string) =>
  text.replace(`${email}: { level: ${level},`, `${email}: { level: ${level}, expires: ${day},`)

async function start(...edits: ((text: string) => string)[]): Promise<void> {
  scene = await startScenario(raised, { [people]: (text) => edits.reduce((now, edit) => edit(now), raised(text)) })
  // What is live is what the policy said until the day came: as if it had been applied before.
  const first = await scene.run('apply', scene.github.event('push', { branch: 'main' }))
  expect(first.outputs.verdict).toBe('nothing-to-do')
  scene.posthog.forgetRequests()
}

// Only an owner's key touches owners.
function raised(text: string): string {
  return text.replace('svc-policy@example.com: { level: admin', 'svc-policy@example.com: { level: owner')
}

const onSchedule = (name: 'apply' | 'drift'): Promise<ActionResult> =>
  scene.run(name, scene.github.event('schedule', {}))

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

describe('a person whose day has come', () => {
  beforeEach(() => start(until('li@example.com', 'member', past), until('gil@example.com', 'member', soon)))

  it('is outstanding in drift, which also says whose day comes within a week', async () => {
    const { outputs, summary } = await onSchedule('drift')

    expect(outputs).toMatchObject({ verdict: 'drifted', outstanding: '1', drift: '0' })
    expect(summary).toContain(`**Ends within a week:** \`gil@example.com\` on ${soon}.`)
  })

  it('is taken out by the apply on a schedule, and let back in by an approved later day', async () => {
    const first = await onSchedule('apply')
    const second = await onSchedule('apply')

    expect(first.outputs).toMatchObject({ verdict: 'applied', applied: '1' })
    expect(second.outputs).toMatchObject({ verdict: 'nothing-to-do' })
    expect(Object.keys(scene.posthog.dump().members)).not.toContain('li@example.com')
    expect(scene.posthog.requests.filter(({ method }) => method !== 'GET').map(({ method }) => method)).toEqual([
      'DELETE',
    ])

    const edits = { [people]: (text: string) => text.replace(past, '2099-01-01') }
    const pull = scene.propose({ branch: 'longer', by: 'finn', title: 'Li stays', edits })
    const merged = scene.merge(pull, 'finn')
    expect((await scene.run('apply', merged)).outputs.verdict).not.toBe('waiting')
    scene.github.review({ pull, by: 'dee-k', state: 'APPROVED' })

    expect((await scene.run('apply', merged)).outputs).toMatchObject({ verdict: 'waiting', waiting: '1' })
  })
})

describe('a person whose day has come, and who holds roles and access', () => {
  it('loses all of it with the membership', async () => {
    await start(until('ivo@example.com', 'member', past))

    const { outputs } = await onSchedule('apply')

    expect(outputs.verdict).toBe('applied')
    expect(scene.posthog.dump().roles.Support).toEqual([])
    expect(Object.keys(scene.posthog.dump().members)).not.toContain('ivo@example.com')
    expect((await onSchedule('drift')).outputs).toMatchObject({ verdict: 'in-sync' })
  })
})

describe('an owner whose day has come', () => {
  const applied = () => {
    const tip = scene.repository.git('rev-parse', 'main')
    return scene.github.statuses(tip, 'posthog-policy/applied').map(({ state }) => state)
  }

  it.each([1, 2])(
    'stays, where %s must, and what was applied stays so; the report says how they can go',
    async (least) => {
      await start(until('cy@example.com', 'owner', past), (text) => `${text}\nguardrails: { min_owners: ${least} }\n`)

      const { outputs, summary } = await onSchedule('apply')

      expect(outputs).toMatchObject({ verdict: 'stopped', applied: '0', failed: '0', 'not-tried': '1' })
      expect(summary).toContain('`owner_removal`')
      expect(summary).not.toContain('allow:')
      expect(scene.posthog.requests.filter(({ method }) => method !== 'GET')).toEqual([])
      expect(applied()).toEqual(['success'])
    },
  )

  it('goes by the way that the report names', async () => {
    await start(until('cy@example.com', 'owner', past))
    const lower = (text: string) => text.replace(`level: owner, expires: ${past}`, `level: member, expires: ${soon}`)
    const out = (text: string) => text.replace(/ {2}cy@example\.com: .*\n/, '')
    for (const [branch, edit] of [
      ['lower', lower],
      ['out', out],
    ] as const) {
      const pull = scene.propose({ branch, by: 'finn', title: branch, edits: { [people]: edit } })
      for (const by of ['ana-ruiz', 'bo-lee']) scene.github.review({ pull, by, state: 'APPROVED' })
      const { outputs } = await scene.run('apply', scene.merge(pull, 'finn'))
      expect([branch, outputs]).toMatchObject([branch, { verdict: 'applied', applied: '1' }])
    }
    expect(Object.keys(scene.posthog.dump().members)).not.toContain('cy@example.com')
  })
})
