import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gitEnvironment } from './git.ts'

/** Name and e-mail of a commit's author or committer. */
export interface Identity {
  readonly name: string
  readonly email: string
}

/** A commit to make. */
export interface CommitRequest {
  /** Contents by path; null removes the file. */
  readonly files: Readonly<Record<string, string | null>>
  readonly message: string
  readonly author: Identity
  /** Default: the author. */
  readonly committer?: Identity
  /** Default `main`; made when it does not exist. */
  readonly branch?: string
  /** Where a new branch starts; default: the tip of `main`. */
  readonly from?: string
}

/** A bare repository with a work clone beside it. */
export interface TestRepository {
  readonly gitDir: string
  readonly work: string
  /** Commits in the work clone and pushes the branch; returns the commit. */
  commit(request: CommitRequest): string
  /** Pushes what `source` means to a branch, or to any ref when it starts with `refs/`; by force if need be. */
  push(source: string, target: string): void
  /** Runs git in the work clone. */
  git(...args: string[]): string
  /** Fetches everything and puts the work clone on a commit or ref, as a checkout step does. */
  checkout(ref: string): void
}

const firstDate = Date.parse('2026-11-23T08:00:00Z')

/** Makes an empty bare repository and a work clone in a folder. Dates of commits are counted, not read from the clock. */
export function createRepository(dir: string): TestRepository {
  const gitDir = join(dir, 'remote.git')
  const work = join(dir, 'work')
  mkdirSync(work, { recursive: true })
  run(dir, ['init', '--quiet', '--bare', '--initial-branch=main', gitDir])
  run(work, ['init', '--quiet', '--initial-branch=main'])
  run(work, ['remote', 'add', 'origin', gitDir])
  run(work, ['config', 'commit.gpgsign', 'false'])
  let commits = 0

  function commit(request: CommitRequest): string {
    const { files, message, author, committer = author, branch = 'main', from } = request
    switchTo(work, branch, from)
    for (const [path, content] of Object.entries(files)) write(join(work, path), content)
    run(work, ['add', '--all'])
    const date = new Date(firstDate + 1000 * commits++).toISOString()
    run(
      work,
      ['commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '-m', message],
      identity(author, committer, date),
    )
    push(branch, branch)
    return run(work, ['rev-parse', 'HEAD'])
  }

  function push(source: string, target: string): void {
    const ref = target.startsWith('refs/') ? target : `refs/heads/${target}`
    run(work, ['push', '--quiet', '--force', 'origin', `${source}:${ref}`])
  }

  function checkout(ref: string): void {
    run(work, ['fetch', '--quiet', '--force', 'origin', '+refs/*:refs/remote/*'])
    const local = ref.startsWith('refs/') ? ref.replace(/^refs\//, 'refs/remote/') : ref
    run(work, ['checkout', '--quiet', '--force', '--detach', local])
  }

  return { gitDir, work, commit, push, checkout, git: (...args) => run(work, args) }
}

function switchTo(work: string, branch: string, from: string | undefined): void {
  const head = run(work, ['symbolic-ref', '--quiet', '--short', 'HEAD'], {}, true)
  const exists = run(work, ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`], {}, true) !== ''
  if (exists && from !== undefined) throw new Error(`branch ${branch} exists, it cannot start from ${from}`)
  if (exists && head !== branch) run(work, ['checkout', '--quiet', '--force', branch])
  const unborn = !exists && head === branch
  if (!exists && !unborn) run(work, ['checkout', '--quiet', '--force', '-b', branch, from ?? 'main'])
}

function write(path: string, content: string | null): void {
  if (content === null) {
    rmSync(path, { force: true })
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

function identity(author: Identity, committer: Identity, date: string): Record<string, string> {
  return {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: committer.name,
    GIT_COMMITTER_EMAIL: committer.email,
    GIT_COMMITTER_DATE: date,
  }
}

function run(cwd: string, args: readonly string[], env: Record<string, string> = {}, mayFail = false): string {
  const result = spawnSync('git', [...args], { cwd, env: { ...gitEnvironment(), ...env }, encoding: 'utf8' })
  if (result.status === 0) return result.stdout.trimEnd()
  if (mayFail) return ''
  throw new Error(`git ${args.join(' ')}: ${result.error ?? result.stderr}`)
}
