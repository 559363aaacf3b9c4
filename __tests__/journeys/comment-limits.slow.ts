import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { hostile } from '../core/hostile.ts'
import { rendered } from '../report/rendered.ts'
import { type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/production.yml'
const half = 5_000
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario(seedOf, { [flags]: (text) => `${text}${lines('old', () => 'Old')}` })
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

/** What a key of a flag cannot hold, its description can: PostHog takes 400 characters of anything, 400 lines too. */
function description(at: number): string {
  if (at % 100 === 0) return `${'\n'.repeat(398)}|`
  const words = Array.from({ length: 12 }, (_, part) => hostile[(at + part) % hostile.length])
  return words.join(' ').replaceAll('\0', '').slice(0, 399).toWellFormed()
}

/** The example's PostHog with many flags more, each described in hostile words. */
function seedOf(seed: string): string {
  const flag = (_: unknown, at: number) =>
    `      - ${JSON.stringify({ key: `old-${at}`, name: description(at), active: true, rollout: 5 })}\n`
  return seed.replace('rollout: 10 }\n', (line) => line + Array.from({ length: half }, flag).join(''))
}

/** As many flags in a policy. */
function lines(name: string, describe: (at: number) => string): string {
  const line = (_: unknown, at: number) =>
    `    ${name}-${at}: { description: ${JSON.stringify(describe(at))}, active: true, rollout: 5 }\n`
  return Array.from({ length: half }, line).join('')
}

// In a policy, what nobody can see is refused.
const seen = (text: string) =>
  `x ${text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, '')}`.slice(0, 399).toWellFormed()

it('10,000 changes in hostile words fit where GitHub takes them, and are nothing but words', async () => {
  const edits = { [flags]: (text: string) => text + lines('new', (at) => seen(description(at))) }
  const pull = scene.propose({ branch: 'many', by: 'finn', title: 'Many', edits })

  const { outputs, summary, annotations } = await scene.run('drift', scene.github.event('pull_request', { pull }))
  await scene.run('drift', scene.github.event('schedule', {}))

  expect(outputs).toMatchObject({ proposed: String(half), drift: String(half) })
  const [{ body: comment } = { body: '' }] = scene.github.comments(pull)
  const [{ body: issue } = { body: null }] = scene.github.issues()
  expect(comment).toContain(`${half} changes by this pull request and ${half} differences made outside the policy`)
  expect(issue).toContain(`${half} differences between live PostHog and the policy`)
  expect(Math.max(comment.length, issue?.length ?? 0)).toBeLessThanOrEqual(65_536)
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024)
  for (const text of [comment, issue ?? '', summary]) expect(rendered(text).faults).toEqual([])
  expect(annotations).toEqual([])
}, 600_000)
