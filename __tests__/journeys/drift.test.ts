import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/production.yml'
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario()
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

function propose(branch = 'dark', by = 'finn'): number {
  const edits = { [flags]: (text: string) => text.replace('Dark colours', 'Darker colours') }
  return scene.propose({ branch, by, title: 'Darker', edits })
}

function commentCalls(): string[] {
  return scene.github.requests
    .filter(({ method, path }) => method !== 'GET' && /comments/.test(path))
    .map(({ method }) => method)
}

describe('a pull request without secrets', () => {
  const without = { 'posthog-api-key': '' }

  it('from a fork is skipped in one line, and fails nothing', async () => {
    const own = propose()
    scene.repository.git('push', '--quiet', 'origin', 'dark:refs/forks/somebody/policy/theirs')
    expect(own).toBeGreaterThan(0)
    scene.github.addUser({ login: 'somebody', id: 5001, permission: 'read', emails: [] })
    const pull = scene.github.openPull({ author: 'somebody', head: 'theirs', title: 'Hello', fork: 'somebody/policy' })

    const { code, annotations } = await scene.run('drift', scene.github.event('pull_request', { pull }), without)

    expect(annotations).toMatchObject([{ level: 'notice', message: expect.stringMatching(/^Not compared.*fork/) }])
    expect(code).toBe(0)
    expect(commentCalls()).toEqual([])
  })

  it('of our own is a mistake', async () => {
    const { code } = await scene.run('drift', scene.github.event('pull_request', { pull: propose() }), without)

    expect(code).toBe(1)
  })
})

it('writes nothing on a pull request that is closed', async () => {
  const pull = propose()
  const event = scene.github.event('pull_request', { pull })
  scene.github.closePull({ pull })

  const { code } = await scene.run('drift', event)

  expect(code).toBe(0)
  expect(commentCalls()).toEqual([])
})

it('says on a pull request who gains access by it, and who loses', async () => {
  const pull = scene.propose({
    branch: 'support',
    by: 'finn',
    title: 'Li helps in support',
    edits: { 'policy/people.yml': (text) => text.replace('[ivo@example.com]', '[ivo@example.com, li@example.com]') },
  })

  const { summary } = await scene.run('drift', scene.github.event('pull_request', { pull }))

  expect(summary).toContain('<summary>Effective access: 1 person gains, nobody loses</summary>')
  expect(summary).toMatch(/- `li@example.com` gains member on the project in `production_project`, through/)
  expect(summary).toMatch(
    /\*\*Present access:\*\* PostHog's own answer is the same as ours \(\d+ levels, 2 requests\)\./,
  )
})

it('works out both modes where PostHog does not say in which one it is, shows both, and counts the worse', async () => {
  scene.posthog.become({ olderOrganizations: true })
  const rule = (text: string) =>
    text.replace('analyst: editor }', 'analyst: editor }, members: { finn@example.com: none }')
  const edits = { 'policy/projects.yml': rule }
  const pull = scene.propose({ branch: 'finn', by: 'gil-m', title: 'Finn', edits })

  const { summary } = await scene.run('drift', scene.github.event('pull_request', { pull }))

  expect(summary).toContain('<summary>Effective access: nobody gains, 1 person loses</summary>')
  const [, highest = '', specific = ''] = summary.split(
    /^\*\*Where the (?:highest level|most specific rule) counts:\*\*$/m,
  )
  expect(highest).toMatch(/^- Nobody gains or loses access\.$/m)
  expect(highest).toMatch(/^- No effect: the level of `finn@example.com` on `dashboard`/m)
  expect(specific).toMatch(/^- `finn@example.com` loses editor on `dashboard` in `production_project`/m)
  // PostHog's own answer shows which mode it is in: the warning would say if neither fitted.
  expect(summary).toMatch(/Present access:\*\* PostHog's own answer is the same/)
})

it('warns where PostHog itself says otherwise about access, and fails nothing for it', async () => {
  const entry = { access_level: null, effective_access_level: 'admin', inherited_access: null }
  const body = { results: [{ user: { email: 'ivo@example.com' }, project: entry, resources: {} }] }
  scene.posthog.faults.add({ kind: 'status', status: 200, path: /101\/access_control_members/, body })

  const inputs = { 'report-file': 'plan.json' }
  const { code, summary, annotations } = await scene.run('drift', scene.github.event('schedule', {}), inputs)

  expect(code).toBe(0)
  expect(annotations).toMatchObject([{ level: 'warning', message: expect.stringMatching(/access of 1 person/) }])
  expect(summary).toMatch(
    /^- `ivo@example.com` on the project in `production_project`: we say member through the role `support`; PostHog says admin/m,
  )
  const { accessCheck } = JSON.parse(readFileSync(join(scene.repository.work, 'plan.json'), 'utf8'))
  expect(accessCheck.disagreements).toMatchObject([{ people: ['ivo@example.com'], theirs: { level: 'admin' } }])
})

describe('whose a difference is', () => {
  it('tells apart: proposed here, merged but not live, changed by hand', async () => {
    await scene.run('apply', scene.github.event('push', { branch: 'main' }))
    const merged = scene.propose({
      branch: 'merged',
      by: 'finn',
      title: 'Merged',
      edits: { [flags]: (text) => text.replace(/rollout: 10$/m, 'rollout: 20') },
    })
    scene.github.mergePull({ pull: merged, by: 'finn' })
    scene.posthog.as('eva@example.com').updateFlag('Production', 'search-ranking', { rollout: 51 })
    const pull = propose()

    const { outputs } = await scene.run('drift', scene.github.event('pull_request', { pull }), {
      'report-file': 'plan.json',
    })

    expect(outputs).toMatchObject({ verdict: 'drifted', proposed: '1', outstanding: '1', drift: '1' })
    const report: { changes: { item: string; origin: string }[] } = JSON.parse(
      readFileSync(join(scene.repository.work, 'plan.json'), 'utf8'),
    )
    expect(report.changes.map(({ item, origin }) => `${origin} ${item}`).sort()).toEqual([
      'drift feature_flag/production_project/search-ranking',
      'outstanding feature_flag/production_project/invoice-pdf',
      'proposed feature_flag/production_project/dark-mode',
    ])
  })

  it('looks only at what the pull request touches, and says what else there is', async () => {
    scene.posthog.as('eva@example.com').addRoleMember('Support', 'li@example.com')
    const pull = propose()
    const asked = scene.posthog.requests.length

    const { outputs, summary } = await scene.run('drift', scene.github.event('pull_request', { pull }))

    expect(outputs).toMatchObject({ verdict: 'proposed', changes: '1' })
    expect(summary).toMatch(/Not looked at\*\*, since .* `feature_flag` in `staging_project`, .* `role_membership`/)
    const paths = scene.posthog.requests.slice(asked).map(({ path }) => path.replace(/\?.*/, ''))
    expect(new Set(paths)).toEqual(
      new Set([expect.stringMatching(/projects\/$/), expect.stringMatching(/projects\/\d+\/feature_flags\/$/)]),
    )
    expect(paths).toHaveLength(3)
  })

  it('asks PostHog nothing for a pull request that leaves what the policy says alone', async () => {
    const edits = { [flags]: (text: string) => `${text}# A remark.\n` }
    const pull = scene.propose({ branch: 'remark', by: 'finn', title: 'Remark', edits })

    const { outputs, code } = await scene.run('drift', scene.github.event('pull_request', { pull }), {
      'fail-on-drift': 'true',
    })

    expect([code, outputs.verdict, scene.posthog.requests]).toEqual([0, 'unaffected', []])
  })

  it('calls a kind that could not be read incomplete, and plans nothing for it', async () => {
    scene.posthog.faults.add({ method: 'GET', path: /access_controls/, kind: 'html' })

    const { outputs, summary } = await scene.run('drift', scene.github.event('schedule', {}))

    expect(outputs).toMatchObject({ verdict: 'incomplete', changes: '0' })
    expect(summary).toMatch(/Not compared:\*\* `project_access`/)
  })

  it('fails on drift only when asked to', async () => {
    scene.posthog.as('eva@example.com').updateFlag('Production', 'search-ranking', { rollout: 51 })

    const lenient = await scene.run('drift', scene.github.event('schedule', {}))
    const strict = await scene.run('drift', scene.github.event('schedule', {}), { 'fail-on-drift': 'true' })

    expect([lenient.code, strict.code]).toEqual([0, 1])
  })
})

describe('what goes wrong is said in one sentence with the way out', () => {
  it.each([
    ['no key', { 'posthog-api-key': '' }, /No PostHog key.*posthog-api-key/],
    ['a wrong key', { 'posthog-api-key': 'phx_canary_wrong' }, /401.*(wrong|region)/],
    ['a wrong host', { 'posthog-host': 'https://us.i.posthog.com' }, /us\.posthog\.com/],
    ['PostHog is down', { 'posthog-host': 'http://127.0.0.1:9' }, /posthog-host/],
    ['a wrong share', { 'rate-share': '200' }, /rate-share.*percentage/],
    ['a wrong GitHub token', { 'github-token': 'ghs_canary_wrong' }, /GitHub refused the token/],
  ])(
    '%s',
    async (_, inputs, message) => {
      const { code, annotations, stdout, stderr, outputs } = await scene.run(
        'drift',
        scene.github.event('schedule', {}),
        inputs,
      )

      const errors = annotations.filter(({ level }) => level === 'error')
      expect(errors).toHaveLength(1)
      expect(errors[0]?.message).toMatch(message)
      expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m)
      expect(stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('canary')
      expect(outputs).toEqual({})
      expect(code).toBe(1)
    },
    60_000,
  )

  it('a key without a scope', async () => {
    const seedKey = { 'posthog-api-key': 'phx_sandbox_apply' }
    scene.posthog.faults.add({ method: 'GET', path: /\/roles\//, kind: 'status', status: 403 })

    const { code, annotations } = await scene.run('drift', scene.github.event('schedule', {}), seedKey)

    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(1)
    expect(code).toBe(1)
  })
})

it('sends nothing but reads, and never to another host', async () => {
  await scene.run('drift', scene.github.event('pull_request', { pull: propose() }))

  expect(new Set(scene.posthog.requests.map(({ method }) => method))).toEqual(new Set(['GET']))
})

it('tells of a flag that needs a second person what PostHog knows of it, by reads and one question', async () => {
  const edits = { [flags]: (text: string) => text.replace('rollout: 25 #', 'rollout: 60 #') }
  const pull = scene.propose({ branch: 'widen', by: 'finn', title: 'Widen', edits })
  const before = scene.posthog.dump()

  const { outputs } = await scene.run('drift', scene.github.event('pull_request', { pull }), {
    'report-file': 'plan.json',
  })

  expect(scene.github.comments(pull)[0]?.body).toMatch(
    /### Needs a second reviewer\n.*### What PostHog knows about these flags\n\n- `feature_flag\/production_project\/checkout-v2`: About 12,050 → 28,920 of 48,200 people \(25 → 60 % of everybody\)\. Code asked for it last on 2026-10-30 16:45 UTC\.\n/s,
  )
  const posts = scene.posthog.requests.filter(({ method }) => method !== 'GET')
  expect(posts.map(({ path }) => path)).toEqual(['/api/projects/101/feature_flags/user_blast_radius/'])
  expect(scene.posthog.dump()).toEqual(before)

  // What is known besides is no part of what is decided: without it, the digests are the same.
  scene.posthog.faults.add({ kind: 'status', status: 500, path: /blast_radius|scheduled_changes/ })
  const again = await scene.run('drift', scene.github.event('pull_request', { pull }))
  expect([again.code, again.outputs['plan-digest'], again.outputs['policy-digest']]).toEqual([
    0,
    outputs['plan-digest'],
    outputs['policy-digest'],
  ])
  expect(again.summary).toMatch(/- Not known: PostHog does not tell how many people a condition holds: /)
})
