import { spawnSync } from 'node:child_process'

/** What a git command may be given besides its arguments. */
export interface GitOptions {
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
}

/** Runs git commands on one repository, without any configuration of the machine. */
export interface Git {
  readonly dir: string
  /** Standard output as bytes; throws when the command fails. */
  bytes(args: readonly string[], options?: GitOptions): Buffer
  /** Standard output without the last line end; throws when the command fails. */
  text(args: readonly string[], options?: GitOptions): string
  /** As `text`, but a command that fails gives undefined. */
  attempt(args: readonly string[], options?: GitOptions): string | undefined
}

/** The environment in which git behaves the same on every machine. */
export function gitEnvironment(): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    TZ: 'UTC',
  }
}

/** Opens a repository: `dir` is a bare repository, or the `.git` folder of a clone. */
export function openGit(dir: string): Git {
  function start(args: readonly string[], options: GitOptions = {}) {
    const env = { ...gitEnvironment(), GIT_DIR: dir, ...options.env }
    const input = options.input ?? ''
    return spawnSync('git', [...args], { env, input, maxBuffer: 256 * 1024 * 1024 })
  }
  function bytes(args: readonly string[], options?: GitOptions): Buffer {
    const result = start(args, options)
    if (result.status !== 0) throw new Error(`git ${args.join(' ')}: ${result.error ?? result.stderr.toString()}`)
    return result.stdout
  }
  return {
    dir,
    bytes,
    text: (args, options) => trimEnd(bytes(args, options).toString()),
    attempt: (args, options) => {
      const result = start(args, options)
      return result.status === 0 ? trimEnd(result.stdout.toString()) : undefined
    },
  }
}

function trimEnd(output: string): string {
  return output.endsWith('\n') ? output.slice(0, -1) : output
}
