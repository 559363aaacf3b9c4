import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/production.yml'
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario()
  const edits = { [flags]: (text: string) => text.replace('rollout: 25 #', 'rollout: 60 #') }
  scene.propose({ branch: 'b', by: 'finn', title: 'Widen', edits })
})

afterEach(() => scene.close())

function review(reviews?: unknown, ...more: string[]) {
  const file = join(scene.repository.work, '..', 'approvals.json')
  if (reviews !== undefined) writeFileSync(file, JSON.stringify(reviews))
  const words = [
    'review',
    '--base',
    'main',
    '--head',
    'b',
    ...(reviews === undefined ? [] : ['--approvals', file]),
    ...more,
  ]
  const cli = `${process.cwd()}/dist/cli/index.js`
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: scene.repository.work,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

it.each([
  ['no reviews', undefined, 3, /^0 of 1 approval: waiting for senior_engineer\.\n {2}open feature_flag\/production/],
  ['an approval, by e-mail', { reviews: [{ by: 'eva@example.com', state: 'APPROVED' }] }, 0, /^Approved: 1 risky item/],
  ['an approval, by login', { reviews: [{ by: 'EVAKIM', state: 'APPROVED', commit: 'b' }] }, 0, /ok {3}.*; evakim/],
  [
    'one of the base',
    { reviews: [{ by: 'evakim', state: 'APPROVED', commit: 'main' }] },
    3,
    /before the change became/,
  ],
  ['one of the author', { reviews: [{ by: 'finn', state: 'APPROVED' }] }, 3, /not counted: finn: wrote, committed/],
  ['one of nobody', { reviews: [{ by: 'nobody', state: 'APPROVED' }] }, 3, /names nobody with this GitHub account/],
  ['another author', { author: 'evakim', reviews: [{ by: 'evakim', state: 'APPROVED' }] }, 3, /not counted: evakim/],
  ['a refusal', { reviews: [{ by: 'bo-lee', state: 'CHANGES_REQUESTED' }] }, 3, /^Changes requested by bo-lee/],
])('says what the gate would say: %s', (_, reviews, status, text) => {
  const result = review(reviews)

  expect(result).toMatchObject({ status, stderr: '' })
  expect(result.stdout).toMatch(text)
})

it('speaks JSON, and says what is wrong with the list', () => {
  expect(JSON.parse(review(undefined, '--json').stdout)).toMatchObject({ version: 'verdict-v1', state: 'pending' })
  expect(review({ reviews: [{ by: 'x', state: 'approved' }] })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('should be APPROVED'),
  })
})
