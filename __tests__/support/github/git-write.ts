import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Git } from './git.ts'
import { type Person, readCommit } from './git-objects.ts'

/** What a new commit consists of. */
export interface NewCommit {
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Person
  readonly committer: Person
  readonly message: string
}

/** Writes a commit and returns its id; no ref moves. */
export function writeCommit(git: Git, commit: NewCommit): string {
  const parents = commit.parents.flatMap((parent) => ['-p', parent])
  return git.text(['commit-tree', commit.tree, ...parents, '-F', '-'], {
    input: commit.message,
    env: {
      GIT_AUTHOR_NAME: commit.author.name,
      GIT_AUTHOR_EMAIL: commit.author.email,
      GIT_AUTHOR_DATE: commit.author.date,
      GIT_COMMITTER_NAME: commit.committer.name,
      GIT_COMMITTER_EMAIL: commit.committer.email,
      GIT_COMMITTER_DATE: commit.committer.date,
    },
  })
}

/** Points a ref at an object, or removes it when `sha` is undefined. */
export function setRef(git: Git, ref: string, sha: string | undefined): void {
  git.text(sha === undefined ? ['update-ref', '-d', ref] : ['update-ref', ref, sha])
}

/** The tree of `head` merged into `base`; undefined on a conflict. */
export function mergeTrees(git: Git, base: string, head: string): string | undefined {
  return git.attempt(['merge-tree', '--write-tree', base, head])?.split('\n')[0]
}

/** Replays commits on top of `base`, as "Rebase and merge" does; undefined on a conflict. */
export function rebase(git: Git, base: string, commits: readonly string[], committer: Person): string | undefined {
  return withIndex((env) => {
    let tip = base
    git.text(['read-tree', base], { env })
    for (const sha of commits) {
      const commit = readCommit(git, sha)
      const input = git.bytes(['diff', '--binary', '--full-index', `${sha}^`, sha])
      if (input.length > 0 && git.attempt(['apply', '--cached', '-3'], { env, input }) === undefined) return undefined
      const tree = git.text(['write-tree'], { env })
      tip = writeCommit(git, { tree, parents: [tip], author: commit.author, committer, message: commit.message })
    }
    return tip
  })
}

/** A line of a tree to write; `sha` null removes the path. */
export interface TreeChange {
  readonly path: string
  readonly mode: string
  readonly sha: string | null
}

/** Writes a tree: `base` (if any) with the changes on top. */
export function writeTree(git: Git, base: string | undefined, changes: readonly TreeChange[]): string {
  return withIndex((env) => {
    git.text(base === undefined ? ['read-tree', '--empty'] : ['read-tree', base], { env })
    for (const { path, mode, sha } of changes) {
      if (sha === null) git.text(['rm', '-r', '--cached', '--quiet', '--ignore-unmatch', '--', path], { env })
      else if (mode === '040000') git.text(['read-tree', `--prefix=${path}/`, sha], { env })
      else git.text(['update-index', '--add', '--replace', '--cacheinfo', `${mode},${sha},${path}`], { env })
    }
    return git.text(['write-tree'], { env })
  })
}

/** Writes a blob and returns its id. */
export function writeBlob(git: Git, content: Buffer): string {
  return git.text(['hash-object', '-w', '--stdin'], { input: content })
}

// A bare repository has no index of its own; a throw-away one keeps calls independent.
function withIndex<Result>(work: (env: Record<string, string>) => Result): Result {
  const dir = mkdtempSync(join(tmpdir(), 'github-index-'))
  try {
    return work({ GIT_INDEX_FILE: join(dir, 'index') })
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
