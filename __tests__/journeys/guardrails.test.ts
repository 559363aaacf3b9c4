import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { type Scenario, startScenario } from '../support/scenario.ts'

const people = 'policy/people.yml'
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario()
  const first = await scene.run('apply', scene.github.event('push', { branch: 'main' }))
  expect(first.outputs.verdict).toBe('nothing-to-do')
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

function writes(): string[] {
  return scene.posthog.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)
}

it('says on the pull request already what it would stop, with the lines that let it pass', async () => {
  await land('strict', { [people]: (text) => text + limit })
  const pull = scene.propose({ branch: 'two-leave', by: 'finn', title: 'Two leave', edits: twoLeave })

  const { summary, outputs } = await scene.run('drift', scene.github.event('pull_request', { pull }), {
    'report-file': 'plan.json',
  })
  const { guardrails } = JSON.parse(readFileSync(join(scene.repository.work, 'plan.json'), 'utf8'))

  expect(outputs.verdict).toBe('proposed')
  expect(summary).toContain('A guardrail would stop 2 changes.')
  expect(summary).toContain('### A guardrail would stop this\n\n- 2 of 8 entries of `role_membership` would go')
  expect(summary).toContain('- guardrail: max_removals')
  expect(guardrails.blocks.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
    '2 of 8 entries of role_membership would go; at most 10 % may at once',
    '2 of 11 people lose access to "production_project"; at most 10 % may at once',
  ])
})

/** Merges a change that dee approves, and applies it. */
async function land(branch: string, edits: Record<string, (text: string) => string>) {
  const pull = scene.propose({ branch, by: 'finn', title: branch, edits })
  scene.github.review({ pull, by: 'dee-k', state: 'APPROVED' })
  const merged = scene.merge(pull, 'finn')
  return scene.run('apply', merged)
}

const limit = '\nguardrails: { max_removals: { percent: 10, from: 5 } }\n'
const twoLeave = { [people]: (text: string) => text.replace('      - gil@example.com\n      - hana@example.com\n', '') }

it('stops before the first write, says how much is too much, and goes on with the very lines that it prints', async () => {
  const strict = await land('strict', { [people]: (text) => text + limit })
  const before = writes().length

  const stopped = await land('two-leave', twoLeave)
  const exception = /```yaml\n([\s\S]*?)\n```/.exec(stopped.summary)?.[1] ?? ''
  const untouched = writes().length
  const allowed = await land('this-once', {
    'policy/exception.yml': () => `${exception.replace('reason: ""', 'reason: They have left.')}\n`,
  })

  expect(strict.outputs.verdict).toBe('nothing-to-do')
  expect(stopped.code).toBe(1)
  expect(stopped.outputs).toMatchObject({ verdict: 'stopped', applied: '0', 'not-tried': '2' })
  expect(stopped.summary).toContain('2 of 8 entries of `role_membership` would go; at most 10 % may at once')
  expect(untouched).toBe(before)
  expect(allowed.outputs).toMatchObject({ verdict: 'applied', applied: '2' })
  expect(scene.posthog.dump().roles.Engineers).toEqual(['finn@example.com'])
})

it('an exception that nobody approved lets nothing pass', async () => {
  await land('strict', { [people]: (text) => text + limit })
  await land('two-leave', twoLeave)
  const entry = (item: string) => `role_membership/engineer/${item}@example.com`
  const lines = `guardrails:\n  allow:\n    - guardrail: max_removals\n      items: [${entry('gil')}, ${entry('hana')}]\n      until: ${inDays(7)}\n      reason: They have left.\n`
  const pull = scene.propose({
    branch: 'sly',
    by: 'finn',
    title: 'Sly',
    edits: { 'policy/exception.yml': () => lines },
  })

  const { outputs } = await scene.run('apply', scene.merge(pull, 'finn'))

  expect(outputs.verdict).toBe('stopped')
  expect(scene.posthog.dump().roles.Engineers).toContain('gil@example.com')
})

function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
