import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Scenario, startScenario } from '../support/scenario.ts'

const flag = 'feature_flag/production_project/search-ranking'
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario()
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  expect(scene.posthog.requests.every(({ method }) => method === 'GET')).toBe(true)
  await scene.close()
})

function exporting(inputs: Readonly<Record<string, string>>) {
  const token = scene.github.addToken('export', {
    actor: 'github-actions[bot]',
    permissions: { contents: 'write', 'pull-requests': 'write' },
  })
  const event = scene.github.event('workflow_dispatch', { branch: 'main', actor: 'ana-ruiz' })
  return scene.run('export', event, { 'github-token': token, ...inputs })
}

function drift(inputs: Readonly<Record<string, string>> = {}) {
  return scene.run('drift', scene.github.event('schedule', {}), { 'report-file': 'plan.json', ...inputs })
}

function driftItems(): string[] {
  const report: { changes: { item: string }[] } = JSON.parse(
    readFileSync(join(scene.repository.work, 'plan.json'), 'utf8'),
  )
  return report.changes.map(({ item }) => item)
}

function pullNumber(url = ''): number {
  return Number(/\/pull\/(\d+)$/.exec(url)?.[1])
}

describe('everything', () => {
  it('becomes a policy that lints, and that PostHog matches', async () => {
    const exported = await exporting({
      'output-path': 'exported',
      'pull-request': 'true',
      'report-file': 'export.json',
    })

    expect(exported).toMatchObject({ code: 0, outputs: { changed: 'true' } })
    expect(exported.outputs.files?.split('\n')).toContain('exported/flags/production.yml')
    scene.merge(pullNumber(exported.outputs['pull-request']), 'ana-ruiz')
    const { outputs, code } = await drift({ 'policy-path': 'exported', 'fail-on-drift': 'true' })
    expect([code, outputs.verdict]).toEqual([0, 'in-sync'])
  }, 60_000)

  it('is not written over a policy that is there', async () => {
    const { code, annotations, outputs } = await exporting({})

    expect(code).toBe(1)
    expect(annotations).toMatchObject([{ message: expect.stringMatching(/There is a policy in "policy" already/) }])
    expect(outputs).toEqual({})
  })
})

describe('one item that somebody changed by hand', () => {
  it('is taken over by a pull request that says who it was, and then drift finds nothing', async () => {
    scene.posthog.as('eva@example.com').updateFlag('Production', 'search-ranking', { rollout: 51 })
    await drift()
    expect(driftItems()).toEqual([flag])

    const { outputs, summary } = await exporting({ adopt: `${flag}\n`, 'pull-request': 'true' })

    expect(outputs).toMatchObject({ files: 'policy/flags/production.yml', changed: 'true' })
    expect(summary).toMatch(
      /search-ranking` \(`.*:10`\) `rollout` \| `50` \| `51` \| `Eva Kim` \(`eva@example\.com`\) on 2026-/,
    )
    const changed = scene.repository.git('diff', '-U0').split('\n')
    scene.merge(pullNumber(outputs['pull-request']), 'ana-ruiz')
    expect(changed.filter((line) => /^[-+](?![-+])/.test(line))).toEqual([
      expect.stringMatching(/^-.*rollout: 50/),
      expect.stringMatching(/^\+.*rollout: 51/),
    ])
    expect((await drift()).outputs.verdict).toBe('in-sync')
  }, 60_000)

  it('is not approved by whoever changed it', async () => {
    scene.posthog.as('eva@example.com').updateFlag('Production', 'search-ranking', { rollout: 51 })
    const { outputs } = await exporting({ adopt: flag, 'pull-request': 'true' })
    const pull = pullNumber(outputs['pull-request'])
    const review = () => scene.run('review', scene.github.event('pull_request', { pull }))
    for (const by of ['evakim', 'bo-lee']) scene.github.review({ pull, by, state: 'APPROVED' })

    const { outputs: first, summary } = await review()
    expect(first).toMatchObject({ verdict: 'pending', 'approvals-required': '2', 'approvals-counted': '1' })
    expect(summary).toMatch(/`evakim` \| wrote, committed or pushed a part of this change, or made it by hand/)

    scene.github.review({ pull, by: 'dee-k', state: 'APPROVED' })
    expect((await review()).outputs.verdict).toBe('approved')
  }, 60_000)

  it('opens no second pull request, and none where nothing is to be taken over', async () => {
    scene.posthog.as('eva@example.com').updateFlag('Production', 'search-ranking', { rollout: 51 })

    const first = await exporting({ adopt: flag, 'pull-request': 'true' })
    const second = await exporting({ adopt: flag, 'pull-request': 'true' })
    const none = await exporting({ adopt: 'feature_flag/production_project/dark-mode', 'pull-request': 'true' })

    expect(second.outputs['pull-request']).toBe(first.outputs['pull-request'])
    expect(none.outputs).toMatchObject({ changed: 'false', files: '', 'pull-request': '' })
  }, 60_000)

  it('that is nowhere is refused in one sentence, and nothing is written', async () => {
    const { code, annotations, outputs } = await exporting({ adopt: `${flag}\nrole/nobody` })

    expect(code).toBe(1)
    expect(annotations).toMatchObject([
      { message: expect.stringMatching(/There is no role\/nobody.*as drift prints it/) },
    ])
    expect(outputs).toEqual({})
  })
})
