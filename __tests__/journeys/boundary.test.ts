import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { RunnerEvent } from '../support/github/events/index.ts'
import { type Edits, type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/production.yml'
const projects = 'policy/projects.yml'
const context = 'posthog-policy/applied'
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

const loosen: Edits = { [projects]: (text) => text.replace('over: 50', 'over: 99') }
const widen: Edits = { [flags]: (text) => text.replace('rollout: 25 #', 'rollout: 90 #') }
const small: Edits = { [flags]: (text) => text.replace(/rollout: 10$/m, 'rollout: 20') }

function propose(branch: string, edits: Edits): number {
  return scene.propose({ branch, by: 'finn', title: branch, edits })
}

function writes(): string[] {
  return scene.posthog.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)
}

function tip(): string {
  return scene.repository.git('--git-dir', scene.repository.gitDir, 'rev-parse', 'main')
}

function statesAt(sha: string): string[] {
  return scene.github.statuses(sha, context).map(({ state }) => state)
}

function again(event: RunnerEvent, env: Readonly<Record<string, string>>): RunnerEvent {
  return { ...event, env: { ...event.env, ...env } }
}

describe('a rule of the review that nobody approved', () => {
  it('is not taken for applied, and approves nothing after it', async () => {
    const rule = propose('loosen', loosen)
    const first = await scene.run('apply', scene.merge(rule, 'gil-m'))
    expect(first.outputs.verdict).toBe('stopped')
    expect(first.summary).toMatch(/without approval, and the review itself rests on that/)
    expect(statesAt(tip())).toEqual(['failure'])

    const second = await scene.run('apply', scene.merge(propose('widen', widen), 'gil-m'))
    expect(second.outputs).toMatchObject({ verdict: 'stopped', applied: '0' })
    expect(writes()).toEqual([])
  })

  it('counts once an admin has approved it', async () => {
    const rule = propose('loosen', loosen)
    const merged = scene.merge(rule, 'gil-m')
    await scene.run('apply', merged)
    scene.github.review({ pull: rule, by: 'dee-k', state: 'APPROVED' })

    const { outputs } = await scene.run('apply', merged)

    expect(outputs.verdict).toBe('nothing-to-do')
    expect(statesAt(tip())[0]).toBe('success')
  })

  it('is settled by taking it back', async () => {
    await scene.run('apply', scene.merge(propose('loosen', loosen), 'gil-m'))
    const back: Edits = { [projects]: (text) => text.replace('over: 99', 'over: 50') }

    const { outputs } = await scene.run('apply', scene.merge(propose('back', back), 'gil-m'))

    expect(outputs.verdict).toBe('nothing-to-do')
  })

  it('is settled by going back to less, even to what asks for more than before', async () => {
    const tighten = (limit: string): Edits => ({ [projects]: (text) => text.replace('over: 99', `over: ${limit}`) })
    await scene.run('apply', scene.merge(propose('loosen', loosen), 'gil-m'))
    const half = await scene.run('apply', scene.merge(propose('half', tighten('80')), 'gil-m'))
    expect(half.summary).toMatch(/without approval, and the review itself rests on that/)

    const back: Edits = { [projects]: (text) => text.replace('over: 80', 'over: 25') }
    const { outputs } = await scene.run('apply', scene.merge(propose('back', back), 'gil-m'))

    expect(outputs.verdict).toBe('nothing-to-do')
  })

  it('holds up nothing that needs no approval', async () => {
    await scene.run('apply', scene.merge(propose('loosen', loosen), 'gil-m'))

    const { outputs, summary } = await scene.run('apply', scene.merge(propose('small', small), 'gil-m'))

    expect(outputs).toMatchObject({ verdict: 'partly-applied', applied: '1' })
    expect(summary).toMatch(/without approval, and the review itself rests on that/)
  })
})

describe('a status that says applied', () => {
  const secrets = { 'seal-secret': 'a'.repeat(32) }
  const changed = { 'seal-secret': `${'b'.repeat(32)}\n${'a'.repeat(32)}` }

  it('counts for nothing without the seal, once there is one', async () => {
    const { github } = scene
    const open = await scene.run('apply', github.event('push', { branch: 'main' }))
    const guarded = await scene.run('apply', github.event('push', { branch: 'main' }), secrets)
    expect(open.annotations).toMatchObject([{ level: 'warning', message: expect.stringMatching(/Set seal-secret/) }])
    expect(guarded.annotations).toEqual([])
    const [{ targetUrl: other } = { targetUrl: null }] = github.statuses(tip(), context)
    await scene.run('apply', scene.merge(propose('loosen', loosen), 'gil-m'), secrets)
    const forged = { sha: tip(), context, state: 'success', by: 'github-actions[bot]' } as const
    github.setStatus(forged)
    // The link of another commit, which carries that one's seal.
    github.setStatus({ ...forged, ...(other !== null && { targetUrl: other }) })

    const { outputs, summary } = await scene.run('apply', scene.merge(propose('widen', widen), 'gil-m'), secrets)

    expect(outputs).toMatchObject({ verdict: 'stopped', applied: '0' })
    expect(summary).toMatch(/without approval, and the review itself rests on that/)
    expect(writes()).toEqual([])
  })

  it('keeps counting with its seal, whatever anybody sets after it and when the secret is changed', async () => {
    const { github } = scene
    await scene.run('apply', github.event('push', { branch: 'main' }), secrets)
    github.setStatus({ sha: tip(), context, state: 'failure', by: 'github-actions[bot]' })

    const { outputs } = await scene.run('apply', scene.merge(propose('small', small), 'gil-m'), changed)

    expect(outputs).toMatchObject({ verdict: 'applied', applied: '1' })
  })

  it('is never sealed with what anybody could guess', async () => {
    const event = scene.github.event('push', { branch: 'main' })

    const { code, stdout } = await scene.run('apply', event, { 'seal-secret': 'hunter2' })

    expect(code).toBe(1)
    expect(stdout).toMatch(/seal-secret is shorter than 32 characters/)
    expect(stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('hunter2')
  })
})

describe('a merge whose policy does not load', () => {
  it('is judged together with the one that mends it; whoever took part in either approves neither', async () => {
    const broken: Edits = { [flags]: (text) => `${text.replace('rollout: 25 #', 'rollout: 90 #')}nonsense: 1\n` }
    const wrong = scene.propose({ branch: 'broken', by: 'bo-lee', title: 'Broken', edits: broken })
    expect((await scene.run('apply', scene.merge(wrong, 'gil-m'))).code).toBe(1)

    const mend: Edits = { [flags]: (text) => text.replace('nonsense: 1\n', '') }
    const mended = propose('mend', mend)
    scene.github.review({ pull: mended, by: 'bo-lee', state: 'APPROVED' })
    const merged = scene.merge(mended, 'gil-m')
    expect((await scene.run('apply', merged)).outputs).toMatchObject({ verdict: 'stopped', applied: '0' })
    expect(writes()).toEqual([])

    scene.github.review({ pull: mended, by: 'dee-k', state: 'APPROVED' })
    expect((await scene.run('apply', merged)).outputs).toMatchObject({ verdict: 'applied', applied: '1' })
  })
})

describe('a policy that was taken away and put back', () => {
  it('has not lost its history: what came back with it is judged', async () => {
    const { repository, github } = scene
    const author = { name: 'finn', email: 'finn@example.com' }
    const paths = repository.git('ls-tree', '-r', '--name-only', 'main', 'policy').split('\n')
    const texts = Object.fromEntries(paths.map((path) => [path, `${repository.git('show', `main:${path}`)}\n`]))
    const merge = (branch: string, files: Readonly<Record<string, string | null>>) => {
      repository.git('fetch', '--quiet', 'origin', '+refs/heads/main:refs/heads/main', '--update-head-ok')
      const after = repository.commit({ branch, files, message: branch, author })
      github.recordPush({ branch, actor: 'finn', after })
      return scene.merge(github.openPull({ author: 'finn', head: branch, title: branch }), 'gil-m')
    }
    merge('away', Object.fromEntries(paths.map((path) => [path, null])))
    const event = merge('back', { ...texts, [projects]: loosen[projects]?.(texts[projects] ?? '') ?? '' })

    const { outputs } = await scene.run('apply', event)

    expect(outputs.verdict).toBe('stopped')
    expect(statesAt(tip())).toEqual(['failure'])
  })
})

describe('a run that a person started', () => {
  it('by hand needs an admin of the policy', async () => {
    scene.merge(propose('small', small), 'gil-m')
    const refused = await scene.run('apply', scene.github.event('workflow_dispatch', { actor: 'finn' }))
    expect(refused.outputs.verdict).toBe('stopped')
    expect(refused.summary).toMatch(/who is no admin of the policy/)
    expect(statesAt(tip())).toEqual([])
    expect(writes()).toEqual([])

    const { outputs } = await scene.run('apply', scene.github.event('workflow_dispatch', { actor: 'bo-lee' }))
    expect(outputs).toMatchObject({ verdict: 'applied', applied: '1' })
  })

  it('again needs one too, whoever started it first', async () => {
    const event = scene.merge(propose('small', small), 'bo-lee')
    const repeat = { GITHUB_RUN_ATTEMPT: '2' }

    const refused = await scene.run('apply', again(event, { ...repeat, GITHUB_TRIGGERING_ACTOR: 'finn' }))
    expect(refused.outputs.verdict).toBe('stopped')
    expect(writes()).toEqual([])

    const { outputs } = await scene.run('apply', again(event, { ...repeat, GITHUB_TRIGGERING_ACTOR: 'Ana-Ruiz' }))
    expect(outputs.verdict).toBe('applied')
  })
})

describe('where and how it was merged', () => {
  it.each(['merge', 'squash', 'rebase'] as const)('counts by %s, several pull requests in one run', async (method) => {
    const [one, two] = [propose('small', small), propose('widen', widen)]
    scene.github.review({ pull: two, by: 'bo-lee', state: 'APPROVED' })
    scene.github.mergePull({ pull: one, by: 'finn', method })
    scene.github.mergePull({ pull: two, by: 'finn', method })

    const { outputs } = await scene.run('apply', scene.github.event('push', { branch: 'main' }))

    expect(outputs).toMatchObject({ verdict: 'applied', applied: '2' })
  })

  it('does nothing on another branch', async () => {
    propose('small', small)

    const { code, outputs } = await scene.run('apply', scene.github.event('push', { branch: 'small' }))

    expect([code, outputs.verdict]).toEqual([0, 'superseded'])
    expect(writes()).toEqual([])
  })
})

describe('what was written is reported', () => {
  it('though PostHog dies half-way', async () => {
    const both: Edits = {
      [flags]: (text) => text.replace(/rollout: 10$/m, 'rollout: 20').replace('Dark colours', 'Dark'),
    }
    const merged = scene.merge(propose('both', both), 'finn')
    scene.posthog.faults.add({ method: 'PATCH', kind: 'reset-after', nth: 2 })
    scene.posthog.faults.onFire(() => scene.posthog.faults.add({ kind: 'reset-before' }))

    const { code, outputs, summary } = await scene.run('apply', merged)

    expect(code).toBe(1)
    expect(outputs.verdict).toBe('stopped')
    expect(summary).toMatch(/could not be read/)
    expect(statesAt(tip())).toEqual(['failure'])
  })

  it('and an earlier success is not undone by a run that cannot read everything', async () => {
    scene.posthog.faults.add({ method: 'GET', path: /access_controls/, kind: 'html' })

    const { outputs } = await scene.run('apply', scene.github.event('push', { branch: 'main' }))

    expect(outputs.verdict).toBe('stopped')
    expect(statesAt(tip())).toEqual(['success'])
  })

  it('in a comment that a later run brings up to date', async () => {
    const pull = propose('widen', widen)
    await scene.run('drift', scene.github.event('pull_request', { pull }))
    const merged = scene.merge(pull, 'finn')
    await scene.run('apply', merged)
    expect(scene.github.comments(pull)[0]?.body).toMatch(/stopped: not approved/)

    scene.github.review({ pull, by: 'bo-lee', state: 'APPROVED' })
    await scene.run('apply', merged)

    const bodies = scene.github.comments(pull).map(({ body }) => body)
    expect(bodies).toHaveLength(1)
    expect(bodies[0]).toMatch(/Applied 1 of 1 change\./)
  })
})
