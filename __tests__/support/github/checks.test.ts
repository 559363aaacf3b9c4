import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { at, type Scene, setScene, statusOf } from './scene.ts'

let scene: Scene

beforeEach(async () => {
  scene = await setScene()
})

afterEach(() => scene.end())

it('refuses a body that does not fit and calls it a problem', async () => {
  const { connect, feature, github } = scene
  const { request } = connect()
  const route: string = 'POST /repos/{owner}/{repo}/statuses/{sha}'
  expect(await statusOf(request(route, { ...at, sha: feature, state: 'great' }))).toBe(422)
  expect(github.problems).toEqual([
    expect.stringMatching(/^repos\/create-commit-status: body \/state must be equal to/),
  ])
})

it('calls stray parameters, stray fields and unknown operations problems', async () => {
  const { connect, github } = scene
  const { request } = connect()
  await request('GET /repos/{owner}/{repo}/pulls', { ...at, stat: 'open' })
  await request('POST /repos/{owner}/{repo}/issues', { ...at, title: 'x', labls: [] })
  expect(await statusOf(request('GET /repos/{owner}/{repo}/nothing', { ...at }))).toBe(404)
  expect(github.problems).toEqual([
    'pulls/list: query stat is not a parameter',
    'issues/create: body /labls is not a field',
    'GET /repos/acme/posthog-access/nothing: no such operation',
  ])
})

it('calls an answer that breaks the description a problem', async () => {
  const { connect, github } = scene
  const { rest } = connect()
  github.setBranchRules('main', [{ type: 'pull_request', parameters: { required_approving_review_count: 'two' } }])
  await rest.repos.getBranchRules({ ...at, branch: 'main' })
  expect(github.problems[0]).toMatch(/^repos\/get-branch-rules: response 200 \/0/)
})

it('lets a token do what its permissions say, and nobody else anything', async () => {
  const { connect, feature, github, openPull } = scene
  const pull_number = openPull()
  const { rest } = connect({ contents: 'read', 'pull-requests': 'read' })
  await rest.pulls.get({ ...at, pull_number })
  const refused = rest.repos.createCommitStatus({ ...at, sha: feature, state: 'success' })
  await expect(refused).rejects.toMatchObject({
    status: 403,
    message: expect.stringContaining('Resource not accessible by integration'),
    response: { headers: { 'x-accepted-github-permissions': 'statuses=write' } },
  })
  expect(await statusOf(rest.users.getAuthenticated())).toBe(403)
  expect(await statusOf(getOctokit('nobody', { baseUrl: github.url }).rest.pulls.get({ ...at, pull_number }))).toBe(401)
  expect(await statusOf(rest.pulls.get({ owner: 'acme', repo: 'other', pull_number }))).toBe(404)
  const own = connect({}, 'bob')
  expect((await own.rest.users.getAuthenticated()).data.login).toBe('bob')
  expect(github.problems).toEqual([])
  expect(github.requests.map(({ operation, status, token }) => [operation, status, token])[1]).toEqual([
    'repos/create-commit-status',
    403,
    'github-actions[bot] token',
  ])
})

it('pages long lists by number and by cursor', async () => {
  const { connect, feature, github, main, openPull } = scene
  const { rest, paginate } = connect()
  const pull_number = openPull()
  const ids = Array.from({ length: 101 }, () => github.review({ pull: pull_number, by: 'bob', state: 'COMMENTED' }))
  const first = await rest.pulls.listReviews({ ...at, pull_number, per_page: 50 })
  expect(first.headers.link).toMatch(/page=2>; rel="next", .*page=3>; rel="last"/)
  const reviews = await paginate(rest.pulls.listReviews, { ...at, pull_number, per_page: 100 })
  expect(reviews.map((review) => review.id)).toEqual(ids)

  for (let index = 0; index < 4; index += 1) {
    github.recordPush({ branch: 'add/ada', actor: 'ada', before: main, after: feature })
  }
  const lines = await paginate(rest.repos.listActivities, { ...at, per_page: 2 })
  expect(lines.map((line) => line.id)).toHaveLength(5)
  expect(new Set(lines.map((line) => line.id)).size).toBe(5)
  expect(github.problems).toEqual([])
})

it('fails on demand, before or after the work', async () => {
  const { connect, github, openPull } = scene
  const { rest } = connect()
  const issue_number = openPull()
  github.fail({ method: 'GET', path: /\/pulls$/, status: 502, nth: 2 })
  expect(await statusOf(rest.pulls.list({ ...at }))).toBe(200)
  expect(await statusOf(rest.pulls.list({ ...at }))).toBe(502)
  expect(await statusOf(rest.pulls.list({ ...at }))).toBe(200)
  github.fail({ method: 'POST', path: /comments/, reset: true, after: true })
  expect(await statusOf(rest.issues.createComment({ ...at, issue_number, body: 'lost answer' }))).not.toBe(200)
  expect(github.comments(issue_number)).toHaveLength(1)
  expect(github.problems).toEqual([])
})
