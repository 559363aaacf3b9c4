import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Annotation, parseCommands, parseKeyValues } from './runner-files.ts'

/** An action to run, as a workflow step would. */
export interface ActionRun {
  /** Folder in `dist`, such as `lint`. */
  readonly name: string
  readonly inputs: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** What happened: its environment and payload, as made by the fake GitHub. */
  readonly event?: { readonly payload: unknown; readonly env: Readonly<Record<string, string>> }
  /** The workspace. */
  readonly cwd: string
  /** Kills the process, as a cancelled job does in the end, once this settles. */
  readonly killedBy?: Promise<unknown>
  /** Milliseconds until the process is killed; default 30,000. */
  readonly timeout?: number
  /** The file to run instead of `dist/<name>/index.js`. */
  readonly script?: string
}

/** What an action left behind. */
export interface ActionResult {
  /** Exit code; -1 when it was killed. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Record<string, string>
  readonly summary: string
  readonly annotations: Annotation[]
  readonly masked: string[]
}

const fileVariables = ['OUTPUT', 'STEP_SUMMARY', 'STATE', 'ENV', 'PATH'] as const
const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Runs a built action as the runner does, with nothing of the caller's environment but PATH, HOME and TMPDIR. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const files = mkdtempSync(join(tmpdir(), 'runner-files-'))
  try {
    const script = run.script ?? join(root, 'dist', run.name, 'index.js')
    const { code, stdout, stderr } = await start(script, run, environment(run, files))
    return {
      code,
      stdout,
      stderr,
      outputs: parseKeyValues(readFileSync(join(files, 'OUTPUT'), 'utf8')),
      summary: readFileSync(join(files, 'STEP_SUMMARY'), 'utf8'),
      ...parseCommands(stdout),
    }
  } finally {
    rmSync(files, { recursive: true, force: true })
  }
}

/** The variable an input is passed in: upper case, spaces become underscores, hyphens stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

function environment(run: ActionRun, files: string): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR'].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  })
  const paths = fileVariables.map((name) => {
    writeFileSync(join(files, name), '')
    return [`GITHUB_${name}`, join(files, name)]
  })
  const eventPath = join(files, 'event.json')
  writeFileSync(eventPath, JSON.stringify(run.event?.payload ?? {}))
  return {
    ...Object.fromEntries(kept),
    ...run.event?.env,
    ...Object.fromEntries(paths),
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_WORKSPACE: run.cwd,
    RUNNER_TEMP: files,
    ...run.env,
    ...Object.fromEntries(Object.entries(run.inputs).map(([name, value]) => [inputVariable(name), value])),
  }
}

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function start(script: string, run: ActionRun, env: Record<string, string>): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [script], { cwd: run.cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    const kill = () => child.kill('SIGKILL')
    const limit = setTimeout(kill, run.timeout ?? 30_000)
    run.killedBy?.finally(kill)
    child.on('error', failed)
    child.on('close', (code) => {
      clearTimeout(limit)
      done({ code: code ?? -1, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() })
    })
  })
}
