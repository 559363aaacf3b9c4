import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { rendered } from '../report/rendered.ts'
import { type Scenario, startScenario } from '../support/scenario.ts'

let scene: Scenario

beforeEach(async () => {
  scene = await startScenario()
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

const onSchedule = (inputs: Readonly<Record<string, string>> = {}) =>
  scene.run('drift', scene.github.event('schedule', {}), inputs)

const byHand = (rollout: number) =>
  scene.posthog.as('eva@example.com').updateFlag('Production', 'search-ranking', { rollout })

function calls(): string[] {
  return scene.github.requests
    .filter(({ method, path }) => method !== 'GET' && /issues/.test(path))
    .map(({ method }) => method)
}

const states = () => scene.github.issues().map(({ state }) => state)

describe('the issue of the runs on a schedule', () => {
  it('is opened, left alone, updated, closed and opened again', async () => {
    await onSchedule()
    expect(calls()).toEqual([])

    byHand(51)
    await onSchedule()
    await onSchedule()
    expect([calls(), states()]).toEqual([['POST'], ['open']])

    byHand(52)
    await onSchedule()
    expect(calls()).toEqual(['POST', 'PATCH'])

    byHand(50)
    await onSchedule()
    await onSchedule()
    expect([calls(), states()]).toEqual([['POST', 'PATCH', 'PATCH'], ['closed']])

    byHand(51)
    await onSchedule()
    expect([calls(), states()]).toEqual([['POST', 'PATCH', 'PATCH', 'PATCH'], ['open']])
  })

  it('says what differs, who changed it, and the three ways out', async () => {
    byHand(51)
    await onSchedule()

    const [{ title = '', body = '' } = {}] = scene.github.issues()
    expect(title).toBe('PostHog differs from the policy in policy')
    expect(body).toMatch(/`rollout` \| `50` \| `51` \|/)
    expect(body).toContain('posthog-policy export --adopt feature_flag/production_project/search-ranking\n')
    expect(body).toContain('- { item: "feature_flag/production_project/search-ranking", owner: ROLE,')
    expect(rendered(body).faults).toEqual([])
  })

  it('is one for each policy path, and no pull request touches it', async () => {
    byHand(51)
    const files = scene.repository.git('ls-tree', '-r', '--name-only', 'main', 'policy').split('\n')
    const copies = files.map((path) => [
      `other/${path.slice('policy/'.length)}`,
      `${scene.repository.git('show', `main:${path}`)}\n`,
    ])
    const author = { name: 'ana-ruiz', email: 'ana@example.com' }
    scene.repository.commit({ files: Object.fromEntries(copies), message: 'A second policy', author })
    await onSchedule()
    await onSchedule({ 'policy-path': 'other' })
    await onSchedule()

    expect(scene.github.issues().map(({ title }) => title)).toEqual([
      'PostHog differs from the policy in policy',
      'PostHog differs from the policy in other',
    ])
    expect(calls()).toEqual(['POST', 'POST'])
  })

  it('by somebody else with our marker is left alone', async () => {
    byHand(51)
    await onSchedule()
    const body = scene.github.issues()[0]?.body ?? ''
    scene.github.openIssue({ by: 'gil-m', title: 'Mine', body: body.replace(/"run":\d+/, '"run":999999') })

    byHand(52)
    await onSchedule()

    const [mine, theirs] = scene.github.issues()
    expect(mine?.body).toMatch(/`rollout` \| `50` \| `52` \|/)
    expect(theirs?.body).toBe(body.replace(/"run":\d+/, '"run":999999'))
  })

  it('is not there with `issue: false`, nor on a pull request', async () => {
    byHand(51)
    await onSchedule({ issue: 'false' })
    const edits = { 'policy/flags/production.yml': (text: string) => text.replace('Dark colours', 'Darker colours') }
    const pull = scene.propose({ branch: 'dark', by: 'finn', title: 'Darker', edits })
    await scene.run('drift', scene.github.event('pull_request', { pull }))

    expect(scene.github.issues()).toEqual([])
  })

  it('that may not be written ends in the summary, and fails nothing', async () => {
    byHand(51)
    const body = { message: 'Resource not accessible by integration' }
    scene.github.fail({ method: 'POST', path: /issues/, status: 403, times: 9, body })

    const { code, summary, annotations } = await onSchedule()

    expect(code).toBe(0)
    expect(summary).toMatch(/The issue could not be written: .*`issues: write`/)
    expect(annotations.map(({ level }) => level)).toEqual(['warning'])
  })
})

describe('an accepted difference', () => {
  const accept = (until: string) => {
    const entry = `{ item: feature_flag/production_project/search-ranking, owner: admin, reason: A trial., until: ${until} }`
    const author = { name: 'ana-ruiz', email: 'ana@example.com' }
    scene.repository.commit({ files: { 'policy/baseline.yml': `baseline: [${entry}]\n` }, message: 'Accept', author })
  }

  it('is counted and not reported, until its day comes', async () => {
    byHand(51)
    accept('2999-12-31')
    const accepted = await onSchedule()
    accept('2026-01-01')
    const ended = await onSchedule()

    expect([accepted.outputs.verdict, ended.outputs.verdict]).toEqual(['in-sync', 'drifted'])
    expect(accepted.summary).toContain('1 accepted')
    expect(ended.summary).toContain('0 accepted')
    expect(calls()).toEqual(['POST'])
  })

  it('hides nothing else of the same project', async () => {
    byHand(51)
    scene.posthog.as('eva@example.com').updateFlag('Production', 'invoice-pdf', { rollout: 11 })
    accept('2999-12-31')

    const { outputs } = await onSchedule()

    expect(outputs).toMatchObject({ verdict: 'drifted', drift: '1' })
  })
})

describe('somebody whom the policy does not know', () => {
  const tom = '  tom@example.com: { level: member, first_name: Tom, last_name: Poe }\n'

  it.each([
    [true, 'tom@example.com', 't…@example.com'],
    [false, 't…@example.com', 'tom@example.com'],
    [undefined, 't…@example.com', 'tom@example.com'],
  ])('is hidden where everybody reads it, and only there: private is %s', async (isPrivate, shown, hidden) => {
    await scene.close()
    scene = await startScenario((seed) =>
      seed
        .replace('  svc-policy@', `${tom}  svc-policy@`)
        .replace('[ivo@example.com]', '[ivo@example.com, tom@example.com]'),
    )
    const event = scene.github.event('schedule', {})
    const repository = { ...Object(event.payload.repository), private: isPrivate }

    const { summary, stdout } = await scene.run('drift', { ...event, payload: { ...event.payload, repository } })

    const [{ body = '' } = {}] = scene.github.issues()
    for (const text of [summary, stdout, body]) {
      expect(text).toContain(`role_membership/support/${shown}`)
      expect(text).not.toContain(hidden)
    }
    expect(stdout).not.toContain(isPrivate ? '…@' : 'tom@')
  })
})
