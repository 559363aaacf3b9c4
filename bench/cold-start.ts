import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A command to start, and what to call it. */
interface Candidate {
  readonly name: string
  readonly script: string
  readonly env: Readonly<Record<string, string>>
}

export interface Timing {
  readonly name: string
  /** Milliseconds of wall time, from start to exit. */
  readonly medianMs: number
  /** Against the first candidate, run by run. */
  readonly ratio: number
}

const rounds = 75

/** Times whole processes, interleaved, so that a slow moment of the machine meets all of them alike. */
export function coldStart(): Timing[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const empty = join(folder, 'empty.mjs')
  writeFileSync(empty, '')
  // Without its access tests the example takes as long to the first finding as to the end.
  cpSync('examples/policy-repo/policy', join(folder, 'policy'), { recursive: true })
  const lint = (workspace: string) => ({
    script: resolve('dist/lint/index.js'),
    env: { GITHUB_WORKSPACE: workspace, 'INPUT_POLICY-PATH': 'policy' },
  })
  const candidates: Candidate[] = [
    { name: 'an empty Node process', script: empty, env: {} },
    { name: 'lint, with access tests', ...lint(resolve('examples/policy-repo')) },
    { name: 'lint, example policy', ...lint(folder) },
  ]
  try {
    const times = candidates.map((): number[] => [])
    for (let round = 0; round <= rounds; round++) {
      for (const [index, candidate] of candidates.entries()) {
        const spent = once(candidate)
        if (round > 0) times[index]?.push(spent) // The first round warms the disk.
      }
    }
    const base = times[0] ?? []
    return candidates.map(({ name }, index) => {
      const own = times[index] ?? []
      return { name, medianMs: median(own), ratio: median(own.map((ms, round) => ms / (base[round] ?? ms))) }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function once({ script, env }: Candidate): number {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [script], {
    env: { PATH: process.env.PATH ?? '', ...env },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`)
  return performance.now() - started
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
