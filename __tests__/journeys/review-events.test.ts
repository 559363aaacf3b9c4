import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Edits, type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/production.yml'
const context = 'posthog-policy/review'
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario()
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

const widen: Edits = { [flags]: (text) => text.replace('rollout: 25 #', 'rollout: 60 #') }
const narrow: Edits = { [flags]: (text) => text.replace(/rollout: 10$/m, 'rollout: 5') }

function propose(branch: string, edits: Edits, by = 'finn'): number {
  return scene.propose({ branch, by, title: branch, edits })
}

function statesOf(commit: string): string[] {
  return scene.github.statuses(commit, context).map(({ state }) => state)
}

function headOf(branch: string): string {
  return scene.repository.git('rev-parse', branch)
}

describe('a group of a merge queue', () => {
  async function judge(pulls: readonly number[]) {
    const event = scene.github.event('merge_group', { pulls, actor: 'finn' })
    const result = await scene.run('review', event)
    return { ...result, status: scene.github.statuses(event.env.GITHUB_SHA ?? '', context)[0] }
  }

  it('is as good as the worst of its pull requests, not as its last one', async () => {
    const risky = propose('risky', widen)
    const harmless = propose('harmless', narrow)

    const { status, outputs } = await judge([risky, harmless])
    expect(outputs.verdict).toBe('pending')
    expect(status).toMatchObject({
      state: 'pending',
      description: `#${risky}: 0 of 1 approval: waiting for senior_engineer.`,
    })

    scene.github.review({ pull: risky, by: 'evakim', state: 'APPROVED' })
    expect((await judge([risky, harmless])).status?.state).toBe('success')
  })

  it('is judged for what its pull requests do together', async () => {
    const author = { name: 'ana-ruiz', email: 'ana@example.com' }
    const apart =
      'active: false\n      owner: engineer\n      description: Fields apart\n      tags: [a]\n      rollout: 40'
    const text = scene.repository.git('show', `main:${flags}`)
    scene.repository.commit({ files: { [flags]: `${text}\n    later:\n      ${apart}\n` }, message: 'Later', author })
    const raise: Edits = { [flags]: (old) => old.replace('rollout: 40', 'rollout: 100') }
    const open: Edits = { [flags]: (old) => old.replace('active: false\n      owner', 'active: true\n      owner') }
    const [first, second] = [propose('raise', raise), propose('open', open)]
    for (const pull of [first, second]) {
      const { outputs } = await scene.run('review', scene.github.event('pull_request', { pull }))
      expect(outputs.verdict).toBe('not-required')
    }
    scene.github.review({ pull: second, by: 'evakim', state: 'APPROVED' })

    const { status } = await judge([first, second])

    expect(status).toMatchObject({ state: 'pending', description: expect.stringContaining(`#${second}: 0 of 1`) })
  })

  it('is an error where a part of it comes from no pull request', async () => {
    const pull = propose('harmless', narrow)
    const event = scene.github.event('merge_group', { pulls: [pull], actor: 'finn' })
    const ref = event.env.GITHUB_REF ?? ''
    const files = {
      [flags]: `${scene.repository.git('show', `main:${flags}`).replace('rollout: 25 #', 'rollout: 90 #')}\n`,
    }
    const author = { name: 'GitHub', email: 'noreply@github.com' }
    scene.repository.git('fetch', '--quiet', 'origin', `+${ref}:refs/heads/queued`)
    const sha = scene.repository.commit({ branch: 'queued', files, message: 'Smuggled (#1)', author })
    const group = { head_sha: sha, head_ref: ref, base_ref: 'refs/heads/main' }

    await scene.run('review', { ...event, payload: { ...event.payload, merge_group: group } })

    expect(scene.github.statuses(sha, context)[0]).toMatchObject({
      state: 'error',
      description: expect.stringContaining('Nobody can tell which pull requests the group'),
    })
  })
})

describe('the clock', () => {
  it('puts every status right that got stuck or that somebody else set', async () => {
    const [forged, stuck, fine] = [propose('forged', widen), propose('stuck', narrow), propose('fine', narrow)]
    await scene.run('review', scene.github.event('pull_request', { pull: fine }))
    const by = 'finn'
    scene.github.setStatus({ sha: headOf('forged'), context: context.toUpperCase(), state: 'success', by })

    const { stdout, outputs } = await scene.run('review', scene.github.event('schedule', {}))

    expect(outputs.verdict).toBe('pending')
    expect(statesOf(headOf('stuck'))).toEqual(['success'])
    expect(statesOf(headOf('fine'))).toEqual(['success'])
    expect(scene.github.statuses(headOf('forged'), context)[0]?.state).toBe('pending')
    expect(stdout).toMatch(new RegExp(`The status of #${forged} was success, set by finn .* and is pending now`))
    expect(stdout).not.toMatch(new RegExp(`The status of #(${stuck}|${fine}) was`))
  })

  it('is the same for a run by hand that names no pull request', async () => {
    propose('risky', widen)

    await scene.run('review', scene.github.event('workflow_dispatch', { actor: 'ana-ruiz' }))

    expect(statesOf(headOf('risky'))).toEqual(['pending'])
  })
})

it('judges the present head, whatever an old event says', async () => {
  const pull = propose('b', narrow)
  const old = scene.github.event('pull_request', { pull })
  scene.amend({ branch: 'b', by: 'finn', title: 'More', edits: widen })

  await scene.run('review', { ...old, env: { ...old.env, GITHUB_SHA: headOf('main') } })

  expect(statesOf(headOf('b'))).toEqual(['pending'])
})

describe('a local action', () => {
  it('is guarded with all of its code', async () => {
    const author = { name: 'ana-ruiz', email: 'ana@example.com' }
    const action = { 'tools/gate/action.yml': 'runs: {}\n', 'tools/gate/index.js': 'old\n' }
    scene.repository.commit({ files: action, message: 'An action', author })
    const pull = propose('b', { 'tools/gate/index.js': () => 'new\n' })
    const notes = propose('notes', { 'README.md': () => 'Notes\n' })

    const first = await scene.run('review', scene.github.event('pull_request', { pull }))
    const second = await scene.run('review', scene.github.event('pull_request', { pull: notes }))

    expect([first.outputs.verdict, second.outputs.verdict]).toEqual(['pending', 'not-required'])
    expect(first.summary).toMatch(/`tools\/gate\/index\.js`.* changes, which runs or guards this review/)
  })
})

it('is an error once the policy is no longer where it was', async () => {
  const { repository } = scene
  const author = { name: 'ana-ruiz', email: 'ana@example.com' }
  const paths = repository.git('ls-tree', '-r', '--name-only', 'main', 'policy').split('\n')
  repository.commit({ files: Object.fromEntries(paths.map((path) => [path, null])), message: 'Away', author })
  const pull = propose('b', { 'README.md': () => 'Notes\n' })

  const { outputs } = await scene.run('review', scene.github.event('pull_request', { pull }))

  expect(outputs.verdict).toBe('error')
  expect(scene.github.statuses(headOf('b'), context)[0]?.description).toMatch(/any more, and there has been one/)
})
