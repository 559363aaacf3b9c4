import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { gitWith } from '../edges/git/clones.ts'
import { type Edits, type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/production.yml'
const context = 'posthog-policy/review'
const widen: Edits = { [flags]: (text) => text.replace('rollout: 25 #', 'rollout: 60 #') }
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario()
})

afterEach(async () => {
  await scene.close()
})

function propose(): number {
  return scene.propose({ branch: 'b', by: 'finn', title: 'Widen', edits: widen })
}

async function review(pull: number) {
  const result = await scene.run('review', scene.github.event('pull_request', { pull }))
  const status = scene.github.statuses(scene.repository.git('rev-parse', 'b'), context)[0]
  return { ...result, status }
}

async function callsOf(pull: number): Promise<string[]> {
  const before = scene.github.requests.length
  await review(pull)
  return scene.github.requests.slice(before).map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`)
}

describe('a usual pull request', () => {
  const edits: Edits = { [flags]: (text) => text.replace('rollout: 25 #', 'rollout: 5 #') }
  const isWrite = (call: string) => /^(POST|PATCH)/.test(call) && !/graphql/.test(call)

  it('costs at most seven calls of GitHub at each of its events, whatever they have it write', async () => {
    const pull = propose()
    const opened = await callsOf(pull)
    const again = await callsOf(pull)
    scene.amend({ branch: 'b', by: 'finn', title: 'Typo', edits: { 'README.md': () => 'Notes\n' } })
    const pushed = await callsOf(pull)
    scene.github.review({ pull, by: 'evakim', state: 'APPROVED' })
    const approved = await callsOf(pull)
    const still = await callsOf(pull)
    const harmless = await callsOf(scene.propose({ branch: 'c', by: 'finn', title: 'Narrow', edits }))

    const all = { opened, again, pushed, approved, still, harmless }
    const counts = Object.entries(all).map(([event, calls]) => [event, calls.length, calls.filter(isWrite).length])
    expect(counts).toEqual([
      ['opened', 7, 3],
      ['again', 5, 1],
      ['pushed', 6, 2],
      ['approved', 7, 2],
      ['still', 6, 1],
      ['harmless', 5, 1],
    ])
  })

  it('costs no more where one of two approvals counts', async () => {
    const pull = propose()
    const author = { name: 'stranger', email: 'stranger@elsewhere.test' }
    scene.repository.commit({ branch: 'b', files: { 'README.md': 'Notes' }, message: 'Notes', author })
    scene.github.review({ pull, by: 'evakim', state: 'APPROVED' })
    const waiting = await review(pull)

    expect(waiting.outputs).toMatchObject({ verdict: 'pending', 'approvals-counted': '1' })
    expect(await callsOf(pull)).toHaveLength(6)
  })
})

describe('what is long is read to its end, or is an error', () => {
  it('reads 101 reviews: the last one counts', async () => {
    const pull = propose()
    for (let count = 0; count < 100; count++) {
      scene.github.review({ pull, by: 'gil-m', state: 'COMMENTED', body: `${count}` })
    }
    expect((await review(pull)).outputs.verdict).toBe('pending')
    const id = scene.github.review({ pull, by: 'evakim', state: 'APPROVED' })
    expect((await review(pull)).outputs.verdict).toBe('approved')
    scene.github.fail({ method: 'POST', path: /\/graphql$/, nth: 2, status: 404, body: { message: 'Not Found' } })
    expect((await review(pull)).status?.state).toBe('error')

    scene.github.dismissReview({ pull, id, by: 'bo-lee' })
    expect((await review(pull)).outputs.verdict).toBe('pending')
  })

  it('refuses 251 commits: GitHub lists 250', async () => {
    const pull = propose()
    scene.github.review({ pull, by: 'evakim', state: 'APPROVED' })
    const head = scene.repository.git('rev-parse', 'b')
    const more = Array.from({ length: 250 }, (_, index) => {
      const from = index === 0 ? `from ${head}\n` : ''
      return `commit refs/heads/b\ncommitter finn <finn@example.com> 1800000000 +0000\ndata 1\nx\n${from}`
    })
    gitWith(scene.repository.gitDir, more.join(''), 'fast-import', '--quiet')
    scene.repository.git('fetch', '--quiet', 'origin', '+refs/heads/b:refs/heads/b', '--update-head-ok')

    const { status, outputs } = await review(pull)

    expect(outputs.verdict).toBe('error')
    expect(status).toMatchObject({
      state: 'error',
      description: expect.stringMatching(/251 commits, and GitHub lists/),
    })
  })

  it('finds the policy behind 3,000 other files', async () => {
    const others = Array.from({ length: 3000 }, (_, index) => [`a/${index}.txt`, `${index}`] as const)
    const author = { name: 'finn', email: 'finn@example.com' }
    const text = widen[flags]?.(scene.repository.git('show', `main:${flags}`)) ?? ''
    const after = scene.repository.commit({
      branch: 'b',
      files: { ...Object.fromEntries(others), [flags]: `${text}\n` },
      message: 'Many',
      author,
    })
    scene.github.recordPush({ branch: 'b', actor: 'finn', after })

    const { outputs } = await review(scene.github.openPull({ author: 'finn', head: 'b', title: 'Many' }))

    expect(outputs).toMatchObject({ verdict: 'pending', 'approvals-required': '1' })
  })
})
