import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { bob, type Scene, setScene } from '../../support/github/scene.ts'
import { connect } from './connected.ts'

let scene: Scene

beforeEach(async () => {
  scene = await setScene()
})

afterEach(async () => {
  await scene.end()
  expect(scene.github.problems).toEqual([])
})

it('reads a pull request before and after its merge', async () => {
  const number = scene.openPull()
  const forge = await connect(scene)

  const open = await forge.pull(number)
  const merge = scene.github.mergePull({ pull: number, by: 'bob' })
  const merged = await forge.pull(number)

  expect(open).toEqual({
    number,
    url: 'https://github.com/acme/posthog-access/pull/1',
    author: { id: 101, login: 'ada', isPerson: true },
    state: 'open',
    merged: false,
    head: scene.feature,
    headBranch: 'add/ada',
    isFork: false,
    headRepository: 'acme/posthog-access',
    baseBranch: 'main',
    mergeCommit: undefined,
    mergedAt: undefined,
    commits: 1,
    isDraft: false,
    labels: [],
    requested: [],
    reviews: [],
  })
  expect(merged).toEqual({
    ...open,
    state: 'closed',
    merged: true,
    mergeCommit: merge,
    mergedAt: expect.stringMatching(/^2\d{3}-/),
  })
})

it('knows a fork, and an author who is gone', async () => {
  const { github, repository } = scene
  github.addUser({ login: 'eve', id: 103, permission: 'read', emails: ['eve@acme.test'] })
  repository.push('add/ada', 'refs/forks/eve/copy/patch')
  const number = github.openPull({ author: 'eve', head: 'patch', title: 'Patch', fork: 'eve/copy' })
  const forge = await connect(scene)

  const present = await forge.pull(number)
  github.deleteUser('eve')
  const gone = await forge.pull(number)

  expect(present).toMatchObject({ author: { id: 103 }, isFork: true, headBranch: 'patch' })
  expect(gone.author).toBeUndefined()
})

it('finds the pull requests of a commit, merged ones first', async () => {
  const { github, repository, feature } = scene
  const first = scene.openPull()
  repository.push('main', 'release')
  repository.push('add/ada', 'again')
  const second = github.openPull({ author: 'bob', head: 'again', base: 'release', title: 'Again' })
  github.mergePull({ pull: second, by: 'bob' })

  const found = await (await connect(scene)).pullsOf(feature)

  expect(found.map(({ number, merged }) => [number, merged])).toEqual([
    [second, true],
    [first, false],
  ])
})

it('leaves out a pull request of another repository with the same commit', async () => {
  const { github, feature } = scene
  const token = github.addToken('plain', { actor: 'bob', permissions: { 'pull-requests': 'read' } })
  const headers = { authorization: `Bearer ${token}` }
  const number = scene.openPull()
  const answer = await fetch(`${github.url}/repos/acme/posthog-access/pulls/${number}`, { headers })
  const own = await answer.text()
  const foreign = own.replaceAll('acme/posthog-access', 'eve/copy')
  const body: unknown = JSON.parse(`[${own},${foreign}]`)
  github.fail({ method: 'GET', path: /commits/, status: 200, body })

  const found = await (await connect(scene)).pullsOf(feature)

  expect(found).toMatchObject([{ url: 'https://github.com/acme/posthog-access/pull/1' }])
})

it('finds open pull requests by their head', async () => {
  const { github, repository, feature } = scene
  const first = scene.openPull()
  repository.push('add/ada', 'again')
  const again = github.openPull({ author: 'bob', head: 'again', title: 'Again' })
  repository.push('add/ada', 'closed')
  github.closePull({ pull: github.openPull({ author: 'bob', head: 'closed', title: 'Closed' }) })
  repository.commit({ files: { b: 'b' }, message: 'b', author: bob, branch: 'b', from: 'main' })
  github.openPull({ author: 'bob', head: 'b', title: 'b' })
  const forge = await connect(scene)

  const found = await forge.openPullsAt(feature)

  expect(found.map(({ number }) => number).sort()).toEqual([first, again])
})

it('reads all reviews in order, also of accounts that are gone', async () => {
  const { github, feature, main } = scene
  const pull = scene.openPull()
  github.addUser({ login: 'eve', id: 103, permission: 'read', emails: [] })
  const early = github.review({ pull, by: 'eve', state: 'APPROVED', commit: main })
  for (let count = 0; count < 101; count++) github.review({ pull, by: 'bob', state: 'COMMENTED' })
  const dismissed = github.review({ pull, by: 'bob', state: 'APPROVED' })
  github.dismissReview({ pull, id: dismissed, by: 'bob' })
  const last = github.review({ pull, by: 'bob', state: 'CHANGES_REQUESTED' })
  github.deleteUser('eve')
  const forge = await connect(scene)

  const reviews = await forge.reviews(await forge.pull(pull))

  expect(reviews).toHaveLength(104)
  expect(reviews[0]).toEqual({ id: early, account: undefined, state: 'APPROVED', commit: main })
  const bobs = { login: 'bob', id: 102, isPerson: true }
  expect(reviews.slice(-2)).toEqual([
    { id: dismissed, account: bobs, state: 'DISMISSED', commit: feature },
    { id: last, account: bobs, state: 'CHANGES_REQUESTED', commit: feature },
  ])
})

it('knows who may write', async () => {
  const { github } = scene
  github.addUser({ login: 'rita', id: 104, permission: 'read', emails: [] })
  github.addUser({ login: 'max', id: 105, permission: 'write', role: 'maintain', emails: [] })
  const forge = await connect(scene)

  const ids = { ada: 101, bob: 102, max: 105, rita: 104, nobody: 106 }
  const account = (login: keyof typeof ids) => ({ id: ids[login], login, isPerson: true })
  const answers = await Promise.all(
    (['ada', 'bob', 'max', 'rita', 'nobody'] as const).map((login) => forge.mayWrite(account(login))),
  )
  const another = await forge.mayWrite({ ...account('bob'), id: 999 })
  const path = /permission$/
  github.fail({ method: 'GET', path, status: 403, body: { message: 'Resource not accessible by integration' } })
  const refused = await forge.mayWrite(account('bob'))
  github.fail({ method: 'GET', path, status: 200, body: { permission: 'superuser' } })
  const unknown = await forge.mayWrite(account('bob'))

  expect(answers).toEqual([true, true, true, false, false])
  expect([refused, unknown, another]).toEqual([undefined, undefined, undefined])
})
