import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { at, bob, type Scene, setScene } from './scene.ts'

let scene: Scene

beforeEach(async () => {
  scene = await setScene()
})

afterEach(() => scene.end())

it('follows pushes: a rewritten head, a moved base, a conflict', async () => {
  const { connect, feature, github, main, openPull, repository } = scene
  const { rest } = connect()
  const pull_number = openPull()
  const other = {
    files: { 'policy/people.yml': 'people:\n  - eve\n' },
    message: 'Add Eve',
    author: { name: 'Eve', email: 'eve@else.test' },
  }
  const rewritten = repository.commit({ ...other, branch: 'rewrite', from: 'main' })
  repository.push('rewrite', 'add/ada')
  github.recordPush({ branch: 'add/ada', actor: 'ada', before: feature, after: rewritten })
  const pull = await rest.pulls.get({ ...at, pull_number })
  expect(pull.data.head.sha).toBe(rewritten)
  const commits = await rest.pulls.listCommits({ ...at, pull_number })
  expect(commits.data.map((commit) => commit.author)).toEqual([null])
  const timeline = await rest.issues.listEventsForTimeline({ ...at, issue_number: pull_number })
  expect(timeline.data.map((entry) => entry.event)).toContain('head_ref_force_pushed')

  const moved = repository.commit({
    files: { 'policy/people.yml': 'people: [bob]\n' },
    message: 'Bob',
    author: bob,
    branch: 'main',
  })
  const conflict = await rest.pulls.get({ ...at, pull_number })
  expect(conflict.data).toMatchObject({
    mergeable: false,
    mergeable_state: 'dirty',
    merge_commit_sha: null,
    base: { sha: main },
  })
  expect(repository.git('ls-remote', 'origin', 'refs/heads/main').slice(0, 40)).toBe(moved)
  expect(repository.git('ls-remote', 'origin', 'refs/pull/1/merge')).toBe('')
  expect(() => github.event('pull_request', { pull: pull_number })).toThrow('conflict')
  expect(github.problems).toEqual([])
})

it('shows renamed, dismissed and deleted reviewers as GitHub does', async () => {
  const { connect, github, openPull } = scene
  const { rest } = connect()
  const pull_number = openPull()
  const id = github.review({ pull: pull_number, by: 'bob', state: 'APPROVED' })
  github.dismissReview({ pull: pull_number, id, by: 'ada' })
  github.renameUser('bob', 'robert')
  const renamed = await rest.pulls.listReviews({ ...at, pull_number })
  expect(renamed.data).toMatchObject([{ state: 'DISMISSED', user: { login: 'robert', id: 102 } }])
  github.deleteUser('robert')
  const deleted = await rest.pulls.listReviews({ ...at, pull_number })
  expect(deleted.data.map((review) => review.user)).toEqual([null])
  expect(github.problems).toEqual([])
})

it('makes the events that the runner hands over', async () => {
  const { connect, feature, github, main, openPull, repository } = scene
  const { rest } = connect()
  const pull = openPull()
  const review = github.review({ pull, by: 'bob', state: 'APPROVED' })
  const opened = github.event('pull_request', { pull })
  expect(opened.payload).toMatchObject({ action: 'opened', number: 1, pull_request: { head: { sha: feature } } })
  const mergeSha = repository.git('ls-remote', 'origin', 'refs/pull/1/merge').slice(0, 40)
  expect(opened.env).toMatchObject({
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_SHA: mergeSha,
    GITHUB_HEAD_REF: 'add/ada',
  })
  const reviewed = github.event('pull_request_review', { pull, review })
  expect(reviewed.payload).toMatchObject({ review: { id: review, state: 'approved' }, sender: { login: 'bob' } })
  const group = github.event('merge_group', { pulls: [pull], actor: 'bob' })
  expect(group.env.GITHUB_REF).toBe(`refs/heads/gh-readonly-queue/main/pr-1-${main}`)
  const finished = github.event('workflow_run', { run: opened.env.GITHUB_RUN_ID ?? '' })
  expect(finished.payload).toMatchObject({ workflow_run: { head_sha: feature, pull_requests: [{ number: 1 }] } })
  expect(finished.env).toMatchObject({ GITHUB_SHA: main, GITHUB_REF: 'refs/heads/main' })
  const run = await rest.actions.getWorkflowRun({ ...at, run_id: Number(opened.env.GITHUB_RUN_ID) })
  expect(run.data).toMatchObject({ event: 'pull_request', conclusion: 'success', head_branch: 'add/ada' })

  const after = github.mergePull({ pull, by: 'bob' })
  const pushed = github.event('push', {})
  expect(pushed.payload).toMatchObject({ ref: 'refs/heads/main', before: main, after, sender: { login: 'bob' } })
  expect(github.event('schedule', {}).env.GITHUB_SHA).toBe(after)
  expect(github.event('workflow_dispatch', { actor: 'bob', inputs: { items: 'a' } }).payload).toMatchObject({
    inputs: { items: 'a' },
  })
  expect(github.problems).toEqual([])
})

it('opens a pull request from a fork without a branch of its own', async () => {
  const { connect, feature, github, repository } = scene
  const { rest } = connect()
  repository.push(feature, 'refs/forks/eve/posthog-access/add')
  github.addUser({ login: 'eve', id: 103, permission: 'none', emails: [] })
  const pull = github.openPull({ author: 'eve', head: 'add', title: 'From outside', fork: 'eve/posthog-access' })
  const found = await rest.pulls.get({ ...at, pull_number: pull })
  expect(found.data.head).toMatchObject({ label: 'eve:add', repo: { full_name: 'eve/posthog-access', fork: true } })
  const opened = github.event('pull_request', { pull })
  const finished = github.event('workflow_run', { run: opened.env.GITHUB_RUN_ID ?? '' })
  expect(finished.payload).toMatchObject({
    workflow_run: { pull_requests: [], head_repository: { full_name: 'eve/posthog-access' } },
  })
  expect(github.problems).toEqual([])
})
