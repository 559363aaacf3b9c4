import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { hostile } from '../core/hostile.ts'
import { rendered } from '../report/rendered.ts'
import { type Edits, type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/production.yml'
const darker: Edits = { [flags]: (text: string) => text.replace('Dark colours', 'Darker colours') }
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario()
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

const propose = (branch = 'dark', edits = darker) => scene.propose({ branch, by: 'finn', title: 'Darker', edits })

const drift = (pull: number, inputs: Readonly<Record<string, string>> = {}) =>
  scene.run('drift', scene.github.event('pull_request', { pull }), inputs)

const byHand = (rollout: number) =>
  scene.posthog.as('eva@example.com').updateFlag('Production', 'search-ranking', { rollout })

function calls(): string[] {
  return scene.github.requests
    .filter(({ method, path }) => method !== 'GET' && /comments/.test(path))
    .map(({ method }) => method)
}

const bodies = (pull: number) => scene.github.comments(pull).map(({ body }) => body)
const states = (pull: number) => bodies(pull).map((body) => /"state":"(\w+)"/.exec(body)?.[1])

describe('the comment', () => {
  it('is made once, left alone while nothing changes, and updated when something does', async () => {
    const pull = propose()
    await drift(pull)
    expect(calls()).toEqual(['POST'])

    await drift(pull)
    expect(calls()).toEqual(['POST'])

    byHand(51)
    await drift(pull)
    expect(calls()).toEqual(['POST', 'PATCH'])
    expect(bodies(pull)).toHaveLength(1)
  })

  it('is found again with the token of an app, too', async () => {
    scene.github.addUser({ login: 'policy-app[bot]', id: 5005, permission: 'write', type: 'Bot', emails: [] })
    const permissions = { contents: 'read', 'pull-requests': 'write', statuses: 'read', issues: 'write' } as const
    const token = scene.github.addToken('app', { actor: 'policy-app[bot]', permissions })
    const pull = propose()

    await drift(pull, { 'github-token': token })
    await drift(pull, { 'github-token': token })

    expect(calls()).toEqual(['POST'])
    expect(scene.github.comments(pull)).toMatchObject([{ by: 'policy-app[bot]' }])
  })

  it('of an older run that finishes late changes nothing', async () => {
    const pull = propose()
    const early = scene.github.event('pull_request', { pull })
    await drift(pull)
    const before = bodies(pull)

    byHand(51)
    await scene.run('drift', early)

    expect(bodies(pull)).toEqual(before)
  })

  it('by somebody else with our marker is left alone', async () => {
    const pull = propose()
    await drift(pull)
    const [mine = ''] = bodies(pull)
    scene.github.comment({ pull, by: 'gil-m', body: mine.replace(/"run":\d+/, '"run":999999') })

    byHand(51)
    await drift(pull)

    const [now, theirs] = bodies(pull)
    expect(now).toContain('1 difference made outside the policy')
    expect(theirs).toBe(mine.replace(/"run":\d+/, '"run":999999'))
  })

  it('is one again when two runs at once have made two', async () => {
    const pull = propose()
    await drift(pull)
    scene.github.comment({ pull, by: 'github-actions[bot]', body: bodies(pull)[0] ?? '' })

    await drift(pull)

    expect(bodies(pull)).toHaveLength(1)
    expect(calls()).toEqual(['POST', 'DELETE'])
  })

  it('is one for each policy of the repository: neither overwrites the other', async () => {
    const files = scene.repository.git('ls-tree', '-r', '--name-only', 'main', 'policy').split('\n')
    const copies = files.map((path) => [
      path.replace('policy/', 'other/'),
      `${scene.repository.git('show', `main:${path}`)}\n`,
    ])
    const author = { name: 'ana-ruiz', email: 'ana@example.com' }
    scene.repository.commit({ files: Object.fromEntries(copies), message: 'A second policy', author })
    const edit = darker[flags] ?? ((text: string) => text)
    const pull = propose('both', { ...darker, 'other/flags/production.yml': edit })

    const both = async () => {
      await drift(pull)
      await drift(pull, { 'policy-path': 'other' })
    }
    await both()
    const first = bodies(pull)
    await both()

    expect(calls()).toEqual(['POST', 'POST'])
    expect(bodies(pull)).toEqual(first)
    expect(first.map((body) => /`(policy|other)\/flags/.exec(body)?.[1])).toEqual(['policy', 'other'])
  })
})

describe('its life', () => {
  it('waits where the base has come to conflict with it, and goes on when it was merged', async () => {
    const pull = propose()
    const early = scene.github.event('pull_request', { pull })
    const text = `${scene.repository.git('show', `main:${flags}`)}\n`.replace('Dark colours', 'Black')
    const author = { name: 'ana-ruiz', email: 'ana@example.com' }
    scene.repository.commit({ files: { [flags]: text }, message: 'Black', author })

    const { code, outputs, summary } = await scene.run('drift', early)

    expect([code, outputs.verdict, states(pull)]).toEqual([0, 'incomplete', ['waiting']])
    const [body = ''] = bodies(pull)
    expect(body).toContain(`This pull request conflicts with its base in \`${flags}\`: merge or rebase it first`)
    expect(body).toContain('since nobody can tell whether this pull request touches it')
    expect([...rendered(body).faults, ...rendered(summary).faults]).toEqual([])

    const edits = { [flags]: () => text.replace('recent sales', 'all sales') }
    scene.amend({ branch: 'dark', by: 'finn', title: 'Sales', edits })
    await drift(pull)
    expect([states(pull), bodies(pull)[0]?.includes('1 change by this pull request')]).toEqual([['ready'], true])
  })

  it('goes from waiting to ready, and a review alone does not take the report away', async () => {
    const edits = { [flags]: (text: string) => text.replace(/rollout: 10$/m, 'rollout: 90') }
    const pull = propose('more', edits)
    await scene.run('review', scene.github.event('pull_request', { pull }))
    expect(states(pull)).toEqual(['waiting'])
    await drift(pull)
    const review = scene.github.review({ pull, by: 'dee-k', state: 'APPROVED' })
    await scene.run('review', scene.github.event('pull_request_review', { pull, review }))
    expect(bodies(pull)[0]).toContain('What this pull request changes')
    await drift(pull)

    expect(states(pull)).toEqual(['ready'])
    expect(bodies(pull)).toHaveLength(1)
  })

  it('ends with the apply: the next plan has a comment of its own', async () => {
    await scene.run('apply', scene.github.event('push', { branch: 'main' }))
    const pull = propose()
    await drift(pull)
    const merged = scene.merge(pull, 'finn')
    await scene.run('apply', merged)
    const [closed] = bodies(pull)
    expect(states(pull)).toEqual(['applied'])
    expect(closed).toContain('Applied 1 of 1 change')

    const next = propose('back', { [flags]: (text) => text.replace('Darker colours', 'Dark colours') })
    await drift(next)
    await scene.run('drift', scene.github.event('pull_request', { pull: next }))
    await scene.run('apply', merged)

    expect(bodies(pull)).toEqual([closed])
    expect(states(next)).toEqual(['ready'])
  })

  it('ends when the pull request is closed: opened again, it gets a new one', async () => {
    const pull = propose()
    await drift(pull)
    scene.github.closePull({ pull })
    await drift(pull)
    expect(states(pull)).toEqual(['superseded'])

    scene.github.setIssueState({ issue: pull, state: 'open', by: 'finn' })
    await drift(pull)

    expect(states(pull)).toEqual(['superseded', 'ready'])
    expect(calls()).toEqual(['POST', 'PATCH', 'POST'])
  })
})

it('says what the pull request takes over of what somebody changed by hand, and who it was', async () => {
  await scene.run('apply', scene.github.event('push', { branch: 'main' }))
  byHand(51)
  const pull = propose('adopt', { [flags]: (text) => text.replace('rollout: 50', 'rollout: 51') })

  await drift(pull)

  const [body = ''] = bodies(pull)
  expect(body).toContain('Taken over: 1 difference made by hand.')
  expect(body).toMatch(/taken over by this pull request \(1\).*search-ranking.*`rollout` \| `50` \| `51` \| `Eva Kim`/s)
  expect(rendered(body).faults).toEqual([])
})

describe('what else there is does not hang on it', () => {
  it('a comment that may not be written ends in the summary, and fails nothing', async () => {
    const pull = propose()
    const body = { message: 'Resource not accessible by integration' }
    scene.github.fail({ method: 'POST', path: /comments/, status: 403, times: 9, body })

    const { code, summary, annotations } = await drift(pull, { 'report-file': 'plan.json' })

    expect(code).toBe(0)
    expect(summary).toMatch(/The comment could not be written: .*pull-requests: write/)
    expect(annotations.map(({ level }) => level)).toEqual(['warning'])
    expect(existsSync(join(scene.repository.work, 'plan.json'))).toBe(true)
  })

  it('a report file that cannot be written fails the step, and nothing else', async () => {
    const pull = propose()

    const { code, summary, outputs } = await drift(pull, { 'report-file': '.' })

    expect([code, outputs.verdict, calls()]).toEqual([1, 'proposed', ['POST']])
    expect(summary).toContain('What this pull request changes')
  })

  it('without a comment, summary and outputs say everything', async () => {
    const { summary, outputs } = await drift(propose(), { comment: 'never' })

    expect([calls(), outputs.verdict]).toEqual([[], 'proposed'])
    expect(summary).toContain('What this pull request changes')
  })

  it('with `comment: always` there is one where nothing changes', async () => {
    const remark = { [flags]: (text: string) => `${text}# A remark.\n` }
    const pull = propose('remark', remark)
    await drift(pull)
    expect(calls()).toEqual([])

    await drift(pull, { comment: 'always' })

    expect(calls()).toEqual(['POST'])
  })
})

it('shows hostile texts of PostHog as nothing but texts', async () => {
  const pull = propose()
  const texts = hostile.filter((text) => text.trim() !== '' && text.length < 60 && !text.includes('\0'))
  const names = ['search-ranking', 'invoice-pdf', 'checkout-v2']
  const share = Math.ceil(texts.length / names.length)
  for (const [at, flag] of names.entries()) {
    const name = texts.slice(at * share, (at + 1) * share).join(' ')
    scene.posthog.as('eva@example.com').updateFlag('Production', flag, { name: name.toWellFormed().slice(0, 390) })
  }

  const { summary } = await drift(pull)

  const [body = ''] = bodies(pull)
  expect(body).toContain('`@all')
  expect(rendered(body).faults).toEqual([])
  expect(rendered(summary).faults).toEqual([])
})

it('of a thousand changes is told in short, and the summary has more', async () => {
  const more = Array.from(
    { length: 1000 },
    (_, at) => `    new-${at}: { description: "${'Line. '.repeat(60)}", active: false, rollout: 1 }\n`,
  )
  const pull = propose('many', { [flags]: (text) => `${text}${more.join('')}` })

  const { summary } = await drift(pull)

  const [body = ''] = bodies(pull)
  expect(body).toContain('1000 changes by this pull request')
  expect(body).toContain('Shown in short')
  expect(body).toContain('| `feature_flag` | 1000 | 0 | 0 |')
  expect([body, summary].map((text) => /`policy\/flags\/production\.yml:\d+`/.test(text))).toEqual([false, true])
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
  expect([...rendered(body).faults, ...rendered(summary).faults]).toEqual([])
})
