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
  /** Ends the process once this settles: see `ending`. */
  readonly endedBy?: Promise<unknown>
  /** `cancel`: as GitHub ends a cancelled job: SIGINT, SIGTERM 7.5 s later, SIGKILL 2.5 s after that. Default `kill`. */
  readonly ending?: 'kill' | 'cancel'
  /** Lets its time pass ten times as fast, counted from this moment of ours, in milliseconds. */
  readonly fastFrom?: number
  /** Milliseconds until the process is killed; default 60,000. */
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
const fastClock = new URL('../fast-clock.ts', import.meta.url).href

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
    ...(run.fastFrom !== undefined && { FAST_CLOCK_FROM: String(run.fastFrom) }),
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
    const options = run.fastFrom === undefined ? [] : ['--import', fastClock]
    const child = spawn(process.execPath, [...options, script], {
      cwd: run.cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    const kill = () => child.kill('SIGKILL')
    const timers = [setTimeout(kill, run.timeout ?? 60_000)]
    const cancel = () => {
      if (!child.kill('SIGINT')) return
      timers.push(
        setTimeout(() => child.kill('SIGTERM'), 7_500),
        setTimeout(kill, 10_000),
      )
    }
    run.endedBy?.finally(run.ending === 'cancel' ? cancel : kill)
    child.on('error', failed)
    child.on('close', (code) => {
      for (const timer of timers) clearTimeout(timer)
      done({ code: code ?? -1, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() })
    })
  })
}
