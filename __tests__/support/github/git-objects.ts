import type { Git } from './git.ts'

/** Who wrote or committed, with the time in UTC. */
export interface Person {
  readonly name: string
  readonly email: string
  readonly date: string
}

/** One commit as git stores it. */
export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Person
  readonly committer: Person
  readonly message: string
}

/** One line of a tree. */
export interface TreeEntry {
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size: number | undefined
  readonly path: string
}

/** All refs by full name. */
export function readRefs(git: Git): Map<string, string> {
  const lines = git.text(['for-each-ref', '--format=%(objectname) %(refname)']).split('\n')
  return new Map(lines.filter(Boolean).map((line) => [line.slice(41), line.slice(0, 40)]))
}

/** The commit that a branch, a tag, a ref or a commit id means, as the API's `ref` parameters take it. */
export function resolveCommit(git: Git, name: string): string | undefined {
  const refs = readRefs(git)
  for (const prefix of ['refs/heads/', 'refs/tags/', 'refs/', '']) {
    if (refs.has(prefix + name)) return git.attempt(['rev-parse', '--verify', '--quiet', `${prefix}${name}^{commit}`])
  }
  if (!/^[0-9a-f]{4,40}$/.test(name)) return undefined
  return git.attempt(['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
}

/** The kind of an object, or undefined when the repository does not hold it. */
export function objectType(git: Git, sha: string): string | undefined {
  return /^[0-9a-f]{4,40}$/.test(sha) ? git.attempt(['cat-file', '-t', sha]) : undefined
}

/** Reads commits in the given order with one call of git. */
export function readCommits(git: Git, shas: readonly string[]): Commit[] {
  if (shas.length === 0) return []
  const output = git.bytes(['cat-file', '--batch'], { input: `${shas.join('\n')}\n` })
  const commits: Commit[] = []
  let at = 0
  while (at < output.length) {
    const end = output.indexOf('\n', at)
    const [sha = '', type, size] = output.toString('utf8', at, end).split(' ')
    if (type !== 'commit') throw new Error(`not a commit: ${sha}`)
    const start = end + 1
    at = start + Number(size) + 1
    commits.push(parseCommit(sha, output.toString('utf8', start, at - 1)))
  }
  return commits
}

/** Reads one commit. */
export function readCommit(git: Git, sha: string): Commit {
  const [commit] = readCommits(git, [sha])
  if (commit === undefined) throw new Error(`no such commit: ${sha}`)
  return commit
}

/** Commits that `head` has and `base` has not, oldest first. */
export function commitRange(git: Git, base: string, head: string): string[] {
  return git
    .text(['rev-list', '--topo-order', '--reverse', `${base}..${head}`])
    .split('\n')
    .filter(Boolean)
}

/** As `commitRange`, along first parents only. */
export function firstParents(git: Git, base: string, head: string): string[] {
  return git
    .text(['rev-list', '--first-parent', '--reverse', `${base}..${head}`])
    .split('\n')
    .filter(Boolean)
}

/** Tells whether one commit is an ancestor of another, or the same. */
export function isAncestor(git: Git, ancestor: string, commit: string): boolean {
  return git.attempt(['merge-base', '--is-ancestor', ancestor, commit]) !== undefined
}

/** The entries of a tree or commit. */
export function readTree(git: Git, treeish: string, recursive: boolean): TreeEntry[] {
  const flags = recursive ? ['-r', '-t'] : []
  return git
    .bytes(['ls-tree', '-z', '-l', ...flags, treeish])
    .toString()
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const tab = line.indexOf('\t')
      const [mode = '', type = '', sha = '', size = '-'] = line.slice(0, tab).split(/ +/)
      return { mode, type, sha, size: size === '-' ? undefined : Number(size), path: line.slice(tab + 1) }
    })
}

function parseCommit(sha: string, raw: string): Commit {
  const split = raw.indexOf('\n\n')
  const headers = raw.slice(0, split).split('\n')
  const header = (name: string) =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))
  return {
    sha,
    tree: header('tree')[0] ?? '',
    parents: header('parent'),
    author: parsePerson(header('author')[0] ?? ''),
    committer: parsePerson(header('committer')[0] ?? ''),
    message: raw.slice(split + 2).replace(/\n+$/, ''),
  }
}

function parsePerson(line: string): Person {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/.exec(line) ?? []
  return { name, email, date: isoTime(new Date(Number(seconds) * 1000)) }
}

/** A time as GitHub writes it: UTC, whole seconds. */
export function isoTime(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z')
}
