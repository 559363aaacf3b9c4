import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/production.yml'
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

/** A pull request with three changes that no rule finds risky but the role, which dee approves. */
function proposeThree(): number {
  const pull = scene.propose({
    branch: 'three',
    by: 'finn',
    title: 'Three changes',
    edits: {
      [people]: (text) => text.replace('- hana@example.com\n', '- hana@example.com\n      - li@example.com\n'),
      [flags]: (text) => text.replace(/rollout: 10$/m, 'rollout: 20').replace('Dark colours', 'Darker colours'),
    },
  })
  scene.github.review({ pull, by: 'dee-k', state: 'APPROVED' })
  return pull
}

/** All three changes are live, and no flag was written more than once. */
function expectAllThree(): void {
  const { roles, projects } = scene.posthog.dump()
  expect(roles.Engineers).toContain('li@example.com')
  expect(projects.Production?.flags['invoice-pdf']).toMatchObject({
    version: 2,
    filters: { groups: [{ rollout_percentage: 20 }] },
  })
  expect(projects.Production?.flags['dark-mode']).toMatchObject({ version: 2, name: 'Darker colours in the web app' })
}

function writes(): string[] {
  return scene.posthog.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)
}

describe('an apply that is cut off', () => {
  it('the connection dies before a write and stays dead: a second run completes, and nothing is written twice', async () => {
    const merged = scene.merge(proposeThree(), 'finn')
    scene.posthog.faults.add({ method: 'PATCH', kind: 'reset-before', nth: 2 })
    scene.posthog.faults.onFire(() => scene.posthog.faults.add({ kind: 'reset-before' }))

    const cut = await scene.run('apply', merged)
    scene.posthog.faults.clear()
    const again = await scene.run('apply', merged)
    const third = await scene.run('apply', merged)

    expect(cut.code).toBe(1)
    expect(cut.stdout).not.toMatch(/^\s+at /m)
    expect(again.outputs.verdict).toBe('applied')
    expect(third.outputs.verdict).toBe('nothing-to-do')
    expectAllThree()
  })

  it('an answer gets lost: reading settles it within the run', async () => {
    const merged = scene.merge(proposeThree(), 'finn')
    scene.posthog.faults.add({ method: 'PATCH', kind: 'reset-after', nth: 2 })

    const { outputs } = await scene.run('apply', merged)

    expect(outputs).toMatchObject({ verdict: 'applied', applied: '3' })
    expectAllThree()
  })

  it('killed between two writes: the next run does the rest', async () => {
    const merged = scene.merge(proposeThree(), 'finn')
    scene.posthog.faults.add({ method: 'PATCH', kind: 'hang', nth: 1, times: 1 })
    const struck = new Promise((resolve) => scene.posthog.faults.onFire(resolve))

    const killed = await scene.run('apply', merged, {}, struck)
    const again = await scene.run('apply', merged)

    expect(killed.code).toBe(-1)
    expect(again.outputs.verdict).toBe('applied')
    expect(
      scene.github.statuses(merged.env.GITHUB_SHA ?? '', 'posthog-policy/applied').map(({ state }) => state),
    ).toEqual(['success'])
  })
})

describe('what was not approved', () => {
  it('is not written, though it was merged; an approval given afterwards heals it', async () => {
    const pull = scene.propose({
      branch: 'b',
      by: 'finn',
      title: 'Everybody',
      edits: { [flags]: (text) => text.replace('rollout: 25 #', 'rollout: 90 #') },
    })
    const merged = scene.merge(pull, 'ana-ruiz')

    const before = await scene.run('apply', merged)
    expect(writes()).toEqual([])
    expect(before.outputs).toMatchObject({ verdict: 'stopped', applied: '0', 'not-tried': '1' })
    expect(before.summary).toMatch(/without the approval that rollout-review/)

    scene.github.review({ pull, by: 'bo-lee', state: 'APPROVED' })
    const after = await scene.run('apply', merged)
    expect(after.outputs).toMatchObject({ verdict: 'applied', applied: '1' })
    expect(writes()).toHaveLength(1)
  })

  it('is not written when it was pushed without a pull request', async () => {
    const { repository, github } = scene
    const text = repository.git('show', `main:${flags}`)
    const before = repository.git('rev-parse', 'main')
    const after = repository.commit({
      files: { [flags]: `${text.replace(/rollout: 10$/m, 'rollout: 20')}\n` },
      message: 'Straight in',
      author: { name: 'finn', email: 'finn@example.com' },
    })
    github.recordPush({ branch: 'main', actor: 'finn', before, after })

    const { outputs, summary } = await scene.run('apply', github.event('push', { branch: 'main' }))

    expect(outputs).toMatchObject({ verdict: 'stopped', 'not-tried': '1' })
    expect(summary).toContain('without a pull request')
    expect(writes()).toEqual([])
  })

  it('is not written when a flag was switched on by hand after a harmless-looking review', async () => {
    const pull = scene.propose({
      branch: 'b',
      by: 'finn',
      title: 'Prepare',
      edits: { [flags]: (text) => text.replace(/(fraud-check-strict:[\s\S]*?)rollout: 100/, '$1rollout: 99') },
    })
    scene.posthog.as('gil@example.com').updateFlag('Production', 'fraud-check-strict', { rollout: 100, active: true })
    scene.posthog.as('gil@example.com').updateFlag('Production', 'fraud-check-strict', { active: true })

    const { outputs } = await scene.run('apply', scene.merge(pull, 'finn'))

    // The exposure falls from 100 to 99, so it may be written; what was switched on by hand stays on.
    expect(outputs.verdict).toBe('applied')
    expect(scene.posthog.dump().projects.Production?.flags['fraud-check-strict']).toMatchObject({ active: true })
  })
})

describe('a value that a later merge replaced', () => {
  it('needs no approval any more, and does not hold up what replaced it', async () => {
    const wide = { [flags]: (text: string) => text.replace('rollout: 25 #', 'rollout: 90 #') }
    const pull = scene.propose({ branch: 'wide', by: 'finn', title: 'Everybody', edits: wide })
    expect((await scene.run('apply', scene.merge(pull, 'ana-ruiz'))).outputs.verdict).toBe('stopped')
    const narrow = { [flags]: (text: string) => text.replace('rollout: 90 #', 'rollout: 40 #') }
    const repair = scene.propose({ branch: 'narrow', by: 'finn', title: 'Fewer', edits: narrow })

    const { outputs } = await scene.run('apply', scene.merge(repair, 'finn'))

    expect(outputs).toMatchObject({ verdict: 'applied', applied: '1' })
    expect(writes()).toHaveLength(1)
  })

  it('but what is left of it is judged against what is live', async () => {
    const wide = { [flags]: (text: string) => text.replace('rollout: 25 #', 'rollout: 90 #') }
    const pull = scene.propose({ branch: 'wide', by: 'finn', title: 'Everybody', edits: wide })
    await scene.run('apply', scene.merge(pull, 'ana-ruiz'))
    const less = { [flags]: (text: string) => text.replace('rollout: 90 #', 'rollout: 80 #') }
    const second = scene.propose({ branch: 'less', by: 'finn', title: 'A little less', edits: less })

    const { outputs, summary } = await scene.run('apply', scene.merge(second, 'finn'))

    expect(outputs).toMatchObject({ verdict: 'stopped', 'not-tried': '1' })
    expect(summary).toMatch(/`rollout_over`, which nobody approved/)
    expect(writes()).toEqual([])
  })
})

describe('an old run', () => {
  it('writes nothing once the branch has moved on', async () => {
    const old = scene.merge(proposeThree(), 'finn')
    const pull = scene.propose({
      branch: 'next',
      by: 'finn',
      title: 'Next',
      edits: { [flags]: (text) => text.replace('rollout: 20', 'rollout: 15') },
    })
    const newest = scene.merge(pull, 'finn')

    const late = await scene.run('apply', old)
    expect(late.outputs.verdict).toBe('superseded')
    expect(writes()).toEqual([])

    const { outputs } = await scene.run('apply', newest)
    expect(outputs).toMatchObject({ verdict: 'applied', applied: '3' })
  })
})
