import { execFile } from 'node:child_process'
import { UserError } from '../../core/errors.ts'
import { show } from '../../core/text.ts'
import { gitEnvironment, type Surroundings } from './environment.ts'

/** What a git command said; one that failed is an answer too. */
export interface GitAnswer {
  /** The exit code, or undefined when it was stopped because it took too long. */
  readonly code: number | undefined
  readonly out: Buffer
  readonly err: string
}

/** Runs git commands on one repository. */
export type Git = (args: readonly string[], input?: string) => Promise<GitAnswer>

const timeoutMs = 300_000
const mostOutput = 320 * 1024 * 1024

// Nothing that a repository holds or is configured with may start a program, or a lengthy clean-up.
const safely = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.attributesFile', '/dev/null'],
  ['core.quotepath', 'off'],
  ['credential.helper', ''],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['protocol.ext.allow', 'never'],
  ['submodule.recurse', 'false'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`])

/**
 * Runs git on a repository, without a shell and without the machine's configuration.
 *
 * @param directory the git directory. It stands for the work tree as well, so that no attribute file of a checkout
 *   has a say in what is read or merged.
 */
export function gitAt(directory: string, surroundings: Surroundings): Git {
  const env = { ...gitEnvironment(surroundings), GIT_DIR: directory, GIT_WORK_TREE: directory }
  return (args, input) => run([...safely, ...args], env, directory, input)
}

/**
 * Finds the git directory of a folder, or undefined when the folder is in no repository.
 *
 * @throws {UserError} when it belongs to somebody else
 */
export async function findGitDirectory(folder: string, surroundings: Surroundings): Promise<string | undefined> {
  // In a container job the checkout belongs to another user, which git takes for an attack unless told better.
  const args = ['-C', folder, '-c', `safe.directory=${folder}`, ...safely, 'rev-parse', '--absolute-git-dir']
  const { code, out, err } = await run(args, gitEnvironment(surroundings))
  if (code === 0) return out.toString().replace(/\r?\n$/, '')
  if (/dubious ownership/.test(err)) {
    throw new UserError(`The repository around "${show(folder)}" belongs to another user.`, 'Run as its owner.')
  }
  return undefined
}

/** Makes an empty git directory, which holds what is fetched and nothing else. */
export async function createGitDirectory(folder: string, surroundings: Surroundings): Promise<string> {
  const args = [...safely, 'init', '--quiet', '--bare', '--template=', '--initial-branch=main', folder]
  const { code, err } = await run(args, gitEnvironment(surroundings))
  if (code !== 0) throw failed('make an empty repository', err)
  return folder
}

/** A git command failed in a way that nobody foresaw: what it was for, and git's own words. */
export function failed(purpose: string, err: string): UserError {
  const reason = err.split('\n').find((line) => /^(?:fatal|error):/.test(line)) ?? err
  return new UserError(
    `git could not ${purpose}: ${show(reason.trim())}`,
    'Check the clone with `git fsck`, or check it out afresh.',
  )
}

function run(
  args: readonly string[],
  env: Record<string, string>,
  cwd?: string,
  input: string | undefined = '',
): Promise<GitAnswer> {
  const options = {
    env,
    cwd,
    encoding: 'buffer',
    maxBuffer: mostOutput,
    timeout: timeoutMs,
    windowsHide: true,
  } as const
  return new Promise((done, failed) => {
    const child = execFile('git', [...args], options, (error, out, err) => {
      if (error && typeof error.code === 'string') failed(notRun(error.code))
      else done({ code: error ? codeOf(error.code) : 0, out, err: err.toString() })
    })
    // A command that ends before it has read everything says why by its exit code.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

// Stopped by a signal, it has none.
function codeOf(code: unknown): number | undefined {
  return typeof code === 'number' ? code : undefined
}

function notRun(code: string): UserError {
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
    return new UserError(
      'git answered with more than 320 MiB.',
      'Check the input policy-path: it should be one folder of YAML.',
    )
  }
  return new UserError(
    `git could not be started (${code}).`,
    'Install git 2.38 or newer, and see that PATH leads to it.',
  )
}
