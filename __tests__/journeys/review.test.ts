import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/production.yml'
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario()
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  expect(scene.posthog.requests).toEqual([])
  await scene.close()
})

const widen = { [flags]: (text: string) => text.replace('rollout: 25 #', 'rollout: 60 #') }

async function verdictOf(pull: number): Promise<string | undefined> {
  const { outputs } = await scene.run('review', scene.github.event('pull_request', { pull, action: 'synchronize' }))
  return outputs.verdict
}

function statusOf(branch: string) {
  return scene.github.statuses(scene.repository.git('rev-parse', branch), 'posthog-policy/review')[0]
}

describe('the two-person rule', () => {
  it('waits, says for whom, and passes with the right approval', async () => {
    const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Widen', edits: widen })

    expect(await verdictOf(pull)).toBe('pending')
    expect(statusOf('b')).toMatchObject({
      state: 'pending',
      description: '0 of 1 approval: waiting for senior_engineer.',
    })

    scene.github.review({ pull, by: 'gil-m', state: 'APPROVED' })
    expect(await verdictOf(pull)).toBe('pending')

    scene.github.review({ pull, by: 'evakim', state: 'APPROVED' })
    expect(await verdictOf(pull)).toBe('approved')
    expect(statusOf('b')).toMatchObject({ state: 'success', description: 'Approved: 1 risky item.' })
  })

  it('keeps an approval over a typo fix, and asks again for what is new', async () => {
    const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Widen', edits: widen })
    scene.github.review({ pull, by: 'evakim', state: 'APPROVED' })
    scene.amend({
      branch: 'b',
      by: 'finn',
      title: 'Comment',
      edits: { [flags]: (text) => text.replace('# in steps', '# in small steps') },
    })
    expect(await verdictOf(pull)).toBe('approved')

    scene.amend({
      branch: 'b',
      by: 'finn',
      title: 'More',
      edits: { [flags]: (text) => text.replace('rollout: 50', 'rollout: 70') },
    })
    expect(await verdictOf(pull)).toBe('pending')
  })

  it.each([
    [
      'the author approves through a co-author line',
      'finn',
      'Widen\n\nCo-authored-by: Eva <eva@example.com>',
      'evakim',
    ],
    ['somebody unknown wrote a commit', 'stranger', 'Widen', 'evakim'],
  ])('is not talked round: %s', async (_, author, title, reviewer) => {
    const pull = scene.propose({
      branch: 'b',
      by: 'finn',
      title: 'Start',
      edits: { [flags]: (text) => text.replace('Dark', 'Darker') },
    })
    const text = scene.repository.git('show', `b:${flags}`)
    const files = { [flags]: `${text.replace('rollout: 25 #', 'rollout: 60 #')}\n` }
    scene.repository.commit({
      branch: 'b',
      files,
      message: title,
      author: { name: author, email: `${author}@${author === 'finn' ? 'example.com' : 'elsewhere.test'}` },
    })
    scene.github.review({ pull, by: reviewer, state: 'APPROVED' })

    expect(await verdictOf(pull)).toBe('pending')
  })

  it('is not talked round: the limit is raised in the same pull request', async () => {
    const edits = { ...widen, 'policy/projects.yml': (text: string) => text.replace('over: 50', 'over: 99') }
    const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Widen', edits })

    expect(await verdictOf(pull)).toBe('pending')
    scene.github.review({ pull, by: 'evakim', state: 'APPROVED' })
    expect(await verdictOf(pull)).toBe('pending') // Eva is no admin: the changed limit still waits.
    scene.github.review({ pull, by: 'dee-k', state: 'APPROVED' })
    expect(await verdictOf(pull)).toBe('approved')
  })

  it('is not talked round: an approval that was dismissed does not come back', async () => {
    const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Widen', edits: widen })
    const id = scene.github.review({ pull, by: 'evakim', state: 'APPROVED' })
    scene.github.dismissReview({ pull, id, by: 'bo-lee' })

    expect(await verdictOf(pull)).toBe('pending')
  })
})

describe('the policy path', () => {
  it.each(['./policy', 'policy/'])('%s is the same folder: a risky change is no less risky', async (path) => {
    const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Widen', edits: widen })

    const event = scene.github.event('pull_request', { pull })
    const { outputs } = await scene.run('review', event, { 'policy-path': path })

    expect(outputs.verdict).toBe('pending')
  })
})

describe('a merge queue', () => {
  it('gets its status on the commit of the group, from either event', async () => {
    const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Widen', edits: widen })
    const event = scene.github.event('merge_group', { pulls: [pull], actor: 'finn' })
    const group = event.env.GITHUB_SHA ?? ''
    const states = () => scene.github.statuses(group, 'posthog-policy/review').map(({ state }) => state)

    await scene.run('review', event)
    expect(states()).toEqual(['pending'])

    scene.github.review({ pull, by: 'evakim', state: 'APPROVED' })
    await scene.run('review', scene.github.event('workflow_run', { run: event.env.GITHUB_RUN_ID ?? '' }))
    expect(states()).toEqual(['success', 'pending'])
  })
})

describe('the comment', () => {
  it('says so when the risky change is taken out again', async () => {
    const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Widen', edits: widen })
    await verdictOf(pull)
    expect(scene.github.comments(pull)[0]?.body).toMatch(/Needs a second reviewer/)
    scene.amend({
      branch: 'b',
      by: 'finn',
      title: 'Not now',
      edits: { [flags]: (text) => text.replace('rollout: 60 #', 'rollout: 25 #') },
    })

    expect(await verdictOf(pull)).toBe('not-required')

    const bodies = scene.github.comments(pull).map(({ body }) => body)
    expect(bodies).toHaveLength(1)
    expect(bodies[0]).toMatch(/Nothing under the policy path changes/)
  })
})

it('is not talked round: the same head proposed to a branch where it changes nothing', async () => {
  const before = scene.repository.git('show', `main:${flags}`)
  const files = { [flags]: `${widen[flags]?.(before) ?? ''}\n` }
  const author = { name: 'finn', email: 'finn@example.com' }
  scene.repository.commit({ branch: 'elsewhere', files, message: 'Already there', author })
  const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Widen', edits: widen })
  const harmless = scene.github.openPull({ author: 'finn', head: 'b', base: 'elsewhere', title: 'Nothing' })

  expect(await verdictOf(pull)).toBe('pending')
  expect(await verdictOf(harmless)).toBeUndefined()

  expect(statusOf('b')?.state).toBe('pending')
})

describe('what runs the review', () => {
  it('needs an admin, and again after every edit', async () => {
    const workflow = '.github/workflows/policy.yml'
    const put = (text: string) => ({ [workflow]: text })
    const author = { name: 'finn', email: 'finn@example.com' }
    const before = scene.repository.commit({ branch: 'b', files: put('on: push\n'), message: 'Workflow', author })
    scene.github.recordPush({ branch: 'b', actor: 'finn', after: before })
    const pull = scene.github.openPull({ author: 'finn', head: 'b', title: 'Workflow' })
    scene.github.review({ pull, by: 'dee-k', state: 'APPROVED' })
    expect(await verdictOf(pull)).toBe('approved')

    const after = scene.repository.commit({ branch: 'b', files: put('on: pull_request\n'), message: 'Edit', author })
    scene.github.recordPush({ branch: 'b', actor: 'finn', before, after })
    expect(await verdictOf(pull)).toBe('pending')
  })
})

describe('what needs nobody', () => {
  it('passes at once: nothing risky', async () => {
    const pull = scene.propose({
      branch: 'b',
      by: 'finn',
      title: 'Less',
      edits: { [flags]: (text) => text.replace('rollout: 25 #', 'rollout: 5 #') },
    })

    expect(await verdictOf(pull)).toBe('not-required')
    expect(statusOf('b')).toMatchObject({ state: 'success' })
  })

  it('passes at once: nothing under the policy path', async () => {
    const pull = scene.propose({
      branch: 'b',
      by: 'finn',
      title: 'Notes',
      edits: { 'policy/people.yml': (text) => text },
    })

    expect(await verdictOf(pull)).toBe('not-required')
  })
})

describe('what cannot be judged is never a pass', () => {
  it('a policy that does not load', async () => {
    const pull = scene.propose({
      branch: 'b',
      by: 'finn',
      title: 'Broken',
      edits: { [flags]: (text) => `${text}nonsense: 1\n` },
    })

    expect(await verdictOf(pull)).toBe('error')
    expect(statusOf('b')).toMatchObject({ state: 'error' })
  })

  it('a branch that conflicts', async () => {
    const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Widen', edits: widen })
    const event = scene.github.event('pull_request', { pull })
    const other = scene.propose({
      branch: 'c',
      by: 'gil-m',
      title: 'Other',
      edits: { [flags]: (text) => text.replace('rollout: 25 #', 'rollout: 30 #') },
    })
    scene.github.mergePull({ pull: other, by: 'gil-m' })

    const { outputs } = await scene.run(
      'review',
      scene.github.event('workflow_run', { run: event.env.GITHUB_RUN_ID ?? '' }),
    )

    expect(outputs.verdict).toBe('pending')
  })

  it('reviews that cannot be read', async () => {
    const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Widen', edits: widen })
    scene.github.review({ pull, by: 'evakim', state: 'APPROVED' })
    scene.github.fail({
      method: 'POST',
      path: /graphql/,
      status: 403,
      times: 9,
      body: { message: 'Resource not accessible by integration' },
    })

    const { code, outputs } = await scene.run('review', scene.github.event('pull_request', { pull }))

    expect({ code, verdict: outputs.verdict }).toEqual({ code: 1, verdict: undefined })
    expect(statusOf('b')?.state).toBe('error')
  })
})
