import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { UserError } from '../../../src/core/errors.ts'
import type { Contributor } from '../../../src/core/ports/forge.ts'
import { namedIn } from '../../../src/edges/github/trailers.ts'
import type { Identity } from '../../support/github/repository.ts'
import { ada, at, bob, type Scene, setScene } from '../../support/github/scene.ts'
import { gitWith } from '../git/clones.ts'
import { connect, failureOf } from './connected.ts'

const page = { name: 'GitHub', email: 'noreply@github.com' }

let scene: Scene

beforeEach(async () => {
  scene = await setScene()
  const { github } = scene
  github.addUser({ login: 'carl', id: 103, permission: 'write', emails: ['carl@acme.test'] })
  github.addUser({ login: 'renovate[bot]', id: 104, permission: 'write', type: 'Bot', emails: ['bot@renovate.test'] })
})

afterEach(async () => {
  await scene.end()
  expect(scene.github.problems).toEqual([])
})

let commits = 0

function commit(author: Identity, message = 'Change', committer = author): string {
  const files = { 'policy/people.yml': `# ${commits++}\n` }
  const after = scene.repository.commit({ files, message, author, committer, branch: 'add/ada' })
  scene.github.recordPush({ branch: 'add/ada', actor: 'ada', after })
  return after
}

async function contributors(pull: number): Promise<Contributor[]> {
  const forge = await connect(scene)
  return forge.contributors(await forge.pull(pull))
}

function names(found: readonly Contributor[]): string[] {
  return found.map(({ account, name }) => `${name} ${account?.id ?? 'unknown'}`)
}

it('finds one who did everything once', async () => {
  const found = await contributors(scene.openPull())

  expect(found).toEqual([{ account: { id: 101, login: 'ada', isPerson: true }, name: 'ada' }])
})

it('finds authors, committers, co-authors and pushers', async () => {
  const { github } = scene
  const pull = scene.openPull()
  commit({ name: 'R', email: 'bot@renovate.test' }, 'Bump', { name: 'X', email: 'X@Nowhere.test' })
  const message = 'Pair\n\nCo-authored-by: Bob <BOB@acme.test>\nCo-authored-by: C <103+carl@users.noreply.github.com>'
  commit(ada, message)
  const after = commit({ name: 'X', email: 'x@nowhere.test' }, 'Again')
  github.addUser({ login: 'pia', id: 105, permission: 'write', emails: [] })
  github.recordPush({ branch: 'add/ada', actor: 'pia', before: scene.feature, after })

  const found = await contributors(pull)

  expect(names(found)).toEqual([
    'ada 101',
    'renovate[bot] 104',
    'X@Nowhere.test unknown',
    'pia 105',
    'BOB@acme.test unknown',
    'carl 103',
  ])
  expect(found[1]?.account?.isPerson).toBe(false)
})

it('knows a co-author by an e-mail that another commit shows the account of', async () => {
  const pull = scene.openPull()
  commit(bob)
  commit(ada, 'Pair\n\nCo-authored-by: Bobby <BOB@acme.test>')

  expect(names(await contributors(pull))).toEqual(['ada 101', 'bob 102'])
})

it('leaves out what GitHub committed for an author, only where its signature says so', async () => {
  const pull = scene.openPull()
  const signed = commit(bob, 'On the page', page)
  scene.github.markVerified(signed)

  const trusted = await contributors(pull)
  commit(bob, 'Says it was on the page', page)
  const claimed = await contributors(pull)

  expect(names(trusted)).toEqual(['ada 101', 'bob 102'])
  expect(names(claimed)).toEqual(['ada 101', 'bob 102', 'web-flow 19864447'])
})

it('counts a verified author of that name all the same', async () => {
  const pull = scene.openPull()
  scene.github.markVerified(commit(page, 'Hides behind it', bob))

  expect(names(await contributors(pull))).toEqual(['ada 101', 'web-flow 19864447', 'bob 102'])
})

it('leaves out pushes that the pull request does not hold any more', async () => {
  const { github, main, feature } = scene
  const pull = scene.openPull()
  github.recordPush({ branch: 'add/ada', actor: 'carl', before: feature, after: main, forced: true })
  github.recordPush({ branch: 'main', actor: 'bob', before: main, after: feature })

  expect(names(await contributors(pull))).toEqual(['ada 101'])
})

it('finds a pusher behind many pushes', async () => {
  const { github, main, feature } = scene
  github.recordPush({ branch: 'add/ada', actor: 'carl', before: main, after: feature })
  for (let count = 0; count < 120; count++) {
    github.recordPush({ branch: 'add/ada', actor: 'bob', before: feature, after: main, forced: true })
  }
  const pull = github.openPull({ author: 'ada', head: 'add/ada', title: 'Add Ada' })

  expect(names(await contributors(pull))).toEqual(['ada 101', 'carl 103'])
})

it('takes whoever pushed to a fork for somebody unknown where its log may not be read', async () => {
  const { github, repository } = scene
  repository.push('add/ada', 'refs/forks/carl/copy/patch')
  const pull = github.openPull({ author: 'carl', head: 'patch', title: 'Patch', fork: 'carl/copy' })

  expect(names(await contributors(pull))).toEqual([
    'carl 103',
    'ada 101',
    'whoever pushed the branch (the log of its pushes cannot be read) unknown',
  ])
  expect(github.requests.find(({ path }) => path.includes('/activity'))?.path).toMatch(/carl\/copy/)
})

it('counts an unknown pusher where the log does not name the head', async () => {
  const pull = scene.openPull()
  scene.repository.commit({ files: { x: 'x' }, message: 'Quiet', author: ada, branch: 'add/ada' })

  expect(names(await contributors(pull)).at(-1)).toMatch(/whoever pushed the branch/)
})

it('keeps a deleted author as somebody unknown', async () => {
  const pull = scene.openPull()
  scene.github.deleteUser('ada')

  expect(names(await contributors(pull))).toEqual(['ghost unknown', 'ada@acme.test unknown'])
})

it('refuses a pull request that GitHub does not list completely', async () => {
  const pull = scene.openPull()
  const identity = 'committer Ada <ada@acme.test> 1800000000 +0000'
  const more = Array.from({ length: 250 }, (_, index) => {
    const from = index === 0 ? `from ${scene.feature}\n` : ''
    return `commit refs/heads/add/ada\n${identity}\ndata 1\nx\n${from}`
  })
  gitWith(scene.repository.gitDir, more.join(''), 'fast-import', '--quiet')

  const error = await failureOf(contributors(pull))

  expect(error).toBeInstanceOf(UserError)
  expect(error).toMatchObject({ message: expect.stringContaining('has 251 commits, and GitHub lists only 250') })
})

it('refuses a list that is short in the middle', async () => {
  const pull = scene.openPull()
  const forge = await connect(scene)
  commit(bob)
  commit(ada)
  const read = await forge.pull(pull)
  const { rest } = scene.connect()
  const { data } = await rest.pulls.listCommits({ ...at, pull_number: pull })
  scene.github.fail({ method: 'GET', path: /commits/, status: 200, body: [data[0], data[2]] })

  await expect(forge.contributors(read)).rejects.toThrow('has 3 commits, and GitHub lists only 2')
})

it('refuses a head that moved meanwhile', async () => {
  const forge = await connect(scene)
  const before = await forge.pull(scene.openPull())
  commit(bob)

  await expect(forge.contributors(before)).rejects.toThrow(`The head of #1 is no longer ${scene.feature.slice(0, 7)}`)
})

it('counts an unknown pusher where the log of pushes may not be read', async () => {
  const pull = scene.openPull()
  const forge = await connect(scene, { 'pull-requests': 'read' })

  const contributors = await forge.contributors(await forge.pull(pull))

  expect(contributors.at(-1)).toMatchObject({ account: undefined, name: expect.stringContaining('whoever pushed') })
})

it('reads every trailer, however it is written', () => {
  const message = [
    'Title',
    '',
    'Co-authored-by: Ann <Ann@acme.test>',
    'CO-AUTHORED-BY:Ben <ben@acme.test>\r',
    '  co-authored-by : 7+Cy-Ho@users.noreply.github.com',
    'Co-Authored-By: <8+dependabot[bot]@users.noreply.github.com>',
    'Co-authored-by: Old Style <old@users.noreply.github.com>',
    'Co-authored-by: Just A. Name',
    'Co-authored-by:',
    'See Co-authored-by: no <no@acme.test>',
    '',
    'Signed-off-by: no <no@acme.test>',
  ].join('\n')

  const found = namedIn(message).map(({ account, name }) => [name, account?.id, account?.isPerson])

  expect(found).toEqual([
    ['Ann@acme.test', undefined, undefined],
    ['ben@acme.test', undefined, undefined],
    ['Cy-Ho', 7, true],
    ['dependabot[bot]', 8, false],
    ['old@users.noreply.github.com', undefined, undefined],
    ['Just A. Name', undefined, undefined],
  ])
})
