import { readCommit, readRefs } from './git-objects.ts'
import { mergeTrees, setRef, writeCommit } from './git-write.ts'
import { headRef } from './lookup.ts'
import type { Pull } from './model.ts'
import { type World, webFlow } from './world.ts'

/**
 * Follows pushes: updates `refs/pull/N/head` and `refs/pull/N/merge` of every open pull request whose head or base moved.
 * GitHub does so on its own; here it happens before each request and each call of the test.
 */
export function refresh(world: World): void {
  const open = world.pulls.filter((pull) => pull.issue.state === 'open')
  if (open.length === 0) return
  const refs = readRefs(world.git)
  for (const pull of open) {
    // A deleted branch leaves the pull request with the last head it had.
    const head = refs.get(headRef(pull)) ?? pull.headSha
    const base = refs.get(`refs/heads/${pull.base}`)
    if (base === undefined || (head === pull.headSha && base === pull.mergedOnto)) continue
    if (head !== pull.headSha) pull.baseSha = base
    pull.headSha = head
    pull.mergedOnto = base
    testMerge(world, pull)
  }
}

/** The pull request with a number, up to date with all pushes; a number without one is a mistake of the test. */
export function pullOf(world: World, number: number): Pull {
  refresh(world)
  const pull = world.pulls.find((item) => item.issue.number === number)
  if (pull === undefined) throw new Error(`no such pull request: ${number}`)
  return pull
}

/** Writes the head and test merge refs of a pull request; a conflict removes the merge ref. */
export function testMerge(world: World, pull: Pull): void {
  const number = pull.issue.number
  setRef(world.git, `refs/pull/${number}/head`, pull.headSha)
  pull.mergeSha = mergeCommit(world, pull.mergedOnto, pull.headSha)
  if (pull.mergeSha === undefined && !readRefs(world.git).has(`refs/pull/${number}/merge`)) return
  setRef(world.git, `refs/pull/${number}/merge`, pull.mergeSha)
}

function mergeCommit(world: World, base: string, head: string): string | undefined {
  const tree = mergeTrees(world.git, base, head)
  if (tree === undefined) return undefined
  // The date comes from the head, so that the same merge has the same id whenever it is made.
  const { date } = readCommit(world.git, head).committer
  const person = { name: 'GitHub', email: webFlow.email, date }
  const sha = writeCommit(world.git, {
    tree,
    parents: [base, head],
    author: person,
    committer: person,
    message: `Merge ${head} into ${base}`,
  })
  world.verified.add(sha)
  return sha
}
