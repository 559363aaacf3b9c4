import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { at, bob, type Scene, setScene, statusOf } from './github/scene.ts'

let scene: Scene

beforeEach(async () => {
  scene = await setScene()
})

afterEach(() => scene.end())

it('answers a whole pull request from the repository behind it', async () => {
  const { connect, feature, github, main, openPull, repository } = scene
  const { rest } = connect()
  const pull_number = openPull()
  const approval = github.review({ pull: pull_number, by: 'bob', state: 'APPROVED' })
  github.label({ pull: pull_number, name: 'urgent', by: 'bob' })

  const pull = await rest.pulls.get({ ...at, pull_number })
  expect(pull.data).toMatchObject({
    head: { sha: feature, ref: 'add/ada', label: 'acme:add/ada' },
    base: { sha: main },
    mergeable: true,
    commits: 1,
    changed_files: 1,
    user: { login: 'ada', id: 101 },
  })
  expect(pull.data.merge_commit_sha).toBe(repository.git('ls-remote', 'origin', 'refs/pull/1/merge').slice(0, 40))

  const commits = await rest.pulls.listCommits({ ...at, pull_number })
  expect(commits.data.map((commit) => [commit.sha, commit.author?.login])).toEqual([[feature, 'ada']])
  const files = await rest.pulls.listFiles({ ...at, pull_number })
  expect(files.data).toMatchObject([{ filename: 'policy/people.yml', status: 'modified', additions: 2, deletions: 1 }])
  const reviews = await rest.pulls.listReviews({ ...at, pull_number })
  expect(reviews.data).toMatchObject([{ id: approval, state: 'APPROVED', commit_id: feature, user: { id: 102 } }])
  const timeline = await rest.issues.listEventsForTimeline({ ...at, issue_number: pull_number })
  expect(timeline.data.map((entry) => entry.event)).toEqual(['committed', 'reviewed', 'labeled'])
  const level = await rest.repos.getCollaboratorPermissionLevel({ ...at, username: 'bob' })
  expect(level.data.permission).toBe('admin')

  const merged = github.mergePull({ pull: pull_number, by: 'bob' })
  const branch = await rest.repos.getBranch({ ...at, branch: 'main' })
  expect(branch.data.commit.sha).toBe(merged)
  expect(branch.data.commit.commit.verification?.verified).toBe(true)
  for (const commit_sha of [merged, feature]) {
    const found = await rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha })
    expect(found.data).toMatchObject([{ number: pull_number, merge_commit_sha: merged, state: 'closed' }])
  }
  const activity = await rest.repos.listActivities({ ...at })
  expect(activity.data.map((line) => [line.activity_type, line.ref, line.actor?.login])).toEqual([
    ['pr_merge', 'refs/heads/main', 'bob'],
    ['branch_creation', 'refs/heads/add/ada', 'ada'],
  ])
  expect(github.problems).toEqual([])
})

it('merges by squash and by rebase', async () => {
  const { connect, github, main, openPull, repository } = scene
  const { rest } = connect()
  const first = openPull()
  repository.commit({ files: { 'b.yml': 'b\n' }, message: 'Add b', author: bob, branch: 'b', from: 'main' })
  const second = github.openPull({ author: 'bob', head: 'b', title: 'Add b' })

  const squashed = await rest.repos.getCommit({
    ...at,
    ref: github.mergePull({ pull: first, by: 'bob', method: 'squash' }),
  })
  expect(squashed.data).toMatchObject({
    author: { login: 'ada' },
    committer: { login: 'web-flow' },
    parents: [{ sha: main }],
  })
  const rebased = await rest.repos.getCommit({
    ...at,
    ref: github.mergePull({ pull: second, by: 'ada', method: 'rebase' }),
  })
  expect(rebased.data).toMatchObject({
    author: { login: 'bob' },
    committer: { login: 'ada' },
    commit: { message: 'Add b' },
  })
  expect(rebased.data.parents.map((parent) => parent.sha)).toEqual([squashed.data.sha])
  expect(github.problems).toEqual([])
})

it('keeps every status of a context and combines the latest', async () => {
  const { connect, feature, github } = scene
  const { rest } = connect()
  const context = 'posthog-policy/review'
  await rest.repos.createCommitStatus({ ...at, sha: feature, state: 'pending', context })
  github.setStatus({ sha: feature, context: 'other', state: 'success', by: 'bob' })
  await rest.repos.createCommitStatus({ ...at, sha: feature, state: 'success', context, description: 'approved' })

  const history = await rest.repos.listCommitStatusesForRef({ ...at, ref: feature })
  expect(history.data.map((status) => [status.context, status.state, status.creator?.login])).toEqual([
    [context, 'success', 'github-actions[bot]'],
    ['other', 'success', 'bob'],
    [context, 'pending', 'github-actions[bot]'],
  ])
  const combined = await rest.repos.getCombinedStatusForRef({ ...at, ref: 'add/ada' })
  expect(combined.data).toMatchObject({ state: 'success', total_count: 2, sha: feature })
  expect(github.statuses(feature, context)).toMatchObject([{ description: 'approved' }, { state: 'pending' }])

  const description = 'x'.repeat(141)
  expect(await statusOf(rest.repos.createCommitStatus({ ...at, sha: feature, state: 'error', description }))).toBe(422)
  expect(github.problems).toEqual([])
})

it('keeps comments, labels and issues', async () => {
  const { connect, github, openPull } = scene
  const { rest } = connect()
  const issue_number = openPull()
  const comment = await rest.issues.createComment({ ...at, issue_number, body: 'first' })
  await rest.issues.updateComment({ ...at, comment_id: comment.data.id, body: 'second' })
  expect(github.comments(issue_number)).toMatchObject([{ body: 'second', by: 'github-actions[bot]' }])
  expect(await statusOf(rest.issues.createComment({ ...at, issue_number, body: 'x'.repeat(65_537) }))).toBe(422)
  await rest.issues.deleteComment({ ...at, comment_id: comment.data.id })
  expect((await rest.issues.listComments({ ...at, issue_number })).data).toEqual([])

  const issue = await rest.issues.create({ ...at, title: 'Drift', body: 'see', labels: ['drift'] })
  await rest.issues.update({ ...at, issue_number: issue.data.number, state: 'closed' })
  const closed = await rest.issues.listForRepo({ ...at, state: 'closed', labels: 'drift' })
  expect(closed.data).toMatchObject([{ number: 2, title: 'Drift', state_reason: 'completed' }])
  await rest.issues.addLabels({ ...at, issue_number, labels: ['waiting'] })
  await rest.pulls.requestReviewers({ ...at, pull_number: issue_number, reviewers: ['bob'] })
  const requested = await rest.pulls.listRequestedReviewers({ ...at, pull_number: issue_number })
  expect(requested.data.users.map((user) => user.login)).toEqual(['bob'])
  expect(github.issues()).toMatchObject([{ number: 2, labels: ['drift'], state: 'closed' }])
  expect(github.problems).toEqual([])
})

it('reads and writes the Git database', async () => {
  const { connect, feature, github, main } = scene
  const { rest } = connect()
  const content = await rest.repos.getContent({ ...at, path: 'policy/people.yml', ref: feature })
  expect(content.data).toMatchObject({ type: 'file', encoding: 'base64' })
  const folder = await rest.repos.getContent({ ...at, path: 'policy' })
  expect(folder.data).toMatchObject([{ name: 'people.yml', path: 'policy/people.yml', type: 'file' }])
  const compared = await rest.repos.compareCommitsWithBasehead({ ...at, basehead: `main...${feature}` })
  expect(compared.data).toMatchObject({ status: 'ahead', ahead_by: 1, files: [{ filename: 'policy/people.yml' }] })
  expect(compared.data.files?.[0]?.patch).toBe('@@ -1 +1,2 @@\n-people: []\n+people:\n+  - ada')

  const blob = await rest.git.createBlob({ ...at, content: Buffer.from('{}').toString('base64'), encoding: 'base64' })
  const tree = await rest.git.createTree({
    ...at,
    tree: [{ path: 'runs/1.json', mode: '100644', type: 'blob', sha: blob.data.sha }],
  })
  const commit = await rest.git.createCommit({ ...at, message: 'Evidence', tree: tree.data.sha, parents: [] })
  expect(commit.data.verification.verified).toBe(true)
  await rest.git.createRef({ ...at, ref: 'refs/heads/evidence', sha: commit.data.sha })
  const ref = await rest.git.getRef({ ...at, ref: 'heads/evidence' })
  const read = await rest.git.getTree({ ...at, tree_sha: ref.data.object.sha, recursive: '1' })
  expect(read.data.tree.map((entry) => entry.path)).toEqual(['runs', 'runs/1.json'])
  expect(await statusOf(rest.git.updateRef({ ...at, ref: 'heads/evidence', sha: main }))).toBe(422)
  await rest.git.updateRef({ ...at, ref: 'heads/evidence', sha: main, force: true })
  const pushes = await rest.repos.listActivities({ ...at, ref: 'refs/heads/evidence' })
  expect(pushes.data.map((line) => line.activity_type)).toEqual(['force_push', 'branch_creation'])
  expect(github.problems).toEqual([])
})
