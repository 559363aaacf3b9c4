import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Edits, type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/production.yml'
const context = 'posthog-policy/review'
const widen: Edits = { [flags]: (text) => text.replace('rollout: 25 #', 'rollout: 60 #') }
const typo: Edits = { [flags]: (text) => text.replace('# in steps', '# in small steps') }
const more: Edits = { [flags]: (text) => text.replace('rollout: 50', 'rollout: 70') }
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario()
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

function review(pull: number, inputs: Readonly<Record<string, string>> = {}) {
  return scene.run('review', scene.github.event('pull_request', { pull, action: 'synchronize' }), inputs)
}

function requests(): number {
  return scene.github.requests.filter(({ method, path }) => method === 'POST' && /requested_reviewers/.test(path))
    .length
}

describe('whoever can approve', () => {
  it('is asked once for the same change', async () => {
    const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Widen', edits: widen })
    await review(pull)
    expect(requests()).toBe(1)
    await review(pull)
    expect(requests()).toBe(1)

    for (const by of ['evakim', 'bo-lee', 'dee-k']) scene.github.review({ pull, by, state: 'COMMENTED', body: 'Hm' })
    scene.amend({ branch: 'b', by: 'finn', title: 'Typo', edits: typo })
    await review(pull)
    expect(requests()).toBe(1)

    scene.amend({ branch: 'b', by: 'finn', title: 'More', edits: more })
    await review(pull)
    expect(requests()).toBe(2)
  })

  it('is not asked where nobody wants it, nor for nothing', async () => {
    const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Widen', edits: widen })
    const harmless = scene.propose({ branch: 'c', by: 'finn', title: 'Typo', edits: typo })

    await review(pull, { 'request-reviewers': 'false' })
    await review(harmless)

    expect(requests()).toBe(0)
  })
})

it('sets the status with a token of its own', async () => {
  const { github } = scene
  github.addUser({ login: 'gate[bot]', id: 5005, permission: 'write', type: 'Bot', emails: [] })
  const token = github.addToken('GATE', { actor: 'gate[bot]', permissions: { statuses: 'write' } })
  const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Widen', edits: widen })

  const { masked } = await review(pull, { 'status-token': token })

  expect(github.requests.filter(({ method, path }) => method === 'POST' && /statuses/.test(path))).toMatchObject([
    { token: 'GATE' },
  ])
  expect(masked).toContain(token)
})

it('warns on the clock of what the rules of the branch leave open', async () => {
  const clock = async () => (await scene.run('review', scene.github.event('schedule', {}))).annotations.map(String)
  const { stdout } = await scene.run('review', scene.github.event('schedule', {}))
  expect(stdout).toMatch(/do not require the status posthog-policy\/review/)

  const parameters = { required_status_checks: [{ context, integration_id: 15368 }] }
  const reviewed = { required_approving_review_count: 1, require_code_owner_review: true }
  scene.github.setBranchRules('main', [
    { type: 'required_status_checks', parameters: { ...parameters, strict_required_status_checks_policy: false } },
    {
      type: 'pull_request',
      parameters: {
        ...reviewed,
        dismiss_stale_reviews_on_push: false,
        require_last_push_approval: false,
        required_review_thread_resolution: false,
      },
    },
  ])
  expect(await clock()).toEqual([])
})

describe('break-glass', () => {
  it('needs an owner and a reason, is voided by a newer head, and holds at apply', async () => {
    const { github } = scene
    await scene.run('apply', github.event('push', { branch: 'main' }))
    const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Widen', edits: widen })
    const verdict = async () => (await review(pull)).outputs.verdict
    github.label({ pull, name: 'break-glass', by: 'cy-o' })
    expect(await verdict()).toBe('pending')
    github.review({ pull, by: 'cy-o', state: 'COMMENTED', body: 'Checkout is down' })
    expect(await verdict()).toBe('approved')

    scene.amend({ branch: 'b', by: 'finn', title: 'More', edits: more })
    expect(await verdict()).toBe('pending')

    github.unlabel({ pull, name: 'break-glass', by: 'cy-o' })
    github.label({ pull, name: 'break-glass', by: 'cy-o' })
    github.review({ pull, by: 'cy-o', state: 'COMMENTED', body: 'Checkout is still down <!-- @acme/all' })
    const last = await review(pull)
    expect(last.summary).toMatch(/Break-glass by cy-o: Checkout is still down/)

    const merged = scene.merge(pull, 'gil-m')
    const { outputs } = await scene.run('apply', merged)
    expect(outputs).toMatchObject({ verdict: 'applied', applied: '2' })
    await scene.run('apply', merged)
    expect(github.issues()).toMatchObject([
      {
        title: `Break-glass in #${pull} by cy-o`,
        body: expect.stringContaining('Checkout is still down `<!--` `@acme/all`\n\nAnother owner'),
      },
    ])
  })

  it.each([
    ['whose break-glass it was', 'cy-o', 'open'],
    ['who is no owner in the policy', 'gil-m', 'open'],
    ['closed by 1001', 'ana-ruiz', 'closed'],
  ])('keeps its issue open until another owner closes it: %s', async (why, by, state) => {
    const { github } = scene
    await scene.run('apply', github.event('push', { branch: 'main' }))
    const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Widen', edits: widen })
    github.label({ pull, name: 'break-glass', by: 'cy-o' })
    github.review({ pull, by: 'cy-o', state: 'COMMENTED', body: 'Checkout is down' })
    await scene.run('apply', scene.merge(pull, 'gil-m'))
    const [{ number: issue } = { number: 0 }] = github.issues()

    github.setIssueState({ issue, state: 'closed', by })
    await scene.run('apply', github.event('schedule', {}))
    await scene.run('apply', github.event('schedule', {}))

    expect(github.issues()).toMatchObject([{ state, body: expect.stringContaining(why) }])
    expect(github.issues()).toHaveLength(1)
  })
})
