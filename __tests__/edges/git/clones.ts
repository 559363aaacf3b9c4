import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gitEnvironment } from '../../support/github/git.ts'
import { createRepository, type TestRepository } from '../../support/github/repository.ts'

/** Whose commits these are, where it does not matter. */
export const author = { name: 'Ada', email: 'ada@acme.test' }

/** A folder for one test, with a remote and a clone in it. */
export interface Clones {
  readonly dir: string
  readonly repository: TestRepository
  /** Clones the remote with a depth, without its later branches; returns the folder. */
  shallow(depth: number): string
  end(): void
}

/** Makes a remote and a clone in a new folder. */
export function makeClones(): Clones {
  const dir = mkdtempSync(join(tmpdir(), 'git-edge-'))
  const repository = createRepository(dir)
  return {
    dir,
    repository,
    shallow: (depth) => {
      const folder = join(dir, 'shallow')
      const remote = `file://${repository.gitDir}`
      git(dir, 'clone', '--quiet', `--depth=${depth}`, '--single-branch', '--branch=main', remote, folder)
      return folder
    },
    end: () => rmSync(dir, { recursive: true, force: true }),
  }
}

/** Runs git in a folder, as a workflow or an attacker would. */
export function git(folder: string, ...args: string[]): string {
  return gitWith(folder, '', ...args)
}

/** As `git`, with something to read. */
export function gitWith(folder: string, input: string | Buffer, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, env: gitEnvironment(), input })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout.toString().trimEnd()
}
