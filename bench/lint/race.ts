import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Candidate } from './candidates.ts'

/** What one candidate took, in the middle of all rounds. */
export interface Result {
  readonly name: string
  readonly medianMs: number
  /** Its time against that of the first candidate, round by round, in the middle. */
  readonly ratio: number
}

/** Times whole processes in shuffled rounds, so that a slow moment of the machine meets all of them alike. */
export function race(candidates: readonly Candidate[], rounds: number): Result[] {
  const times = candidates.map((): number[] => [])
  for (let round = 0; round <= rounds; round++) {
    for (const [index, candidate] of shuffled([...candidates.entries()], round)) {
      const spent = timed(candidate)
      if (round > 0) times[index]?.push(spent) // The first round warms the disk.
    }
  }
  const first = times[0] ?? []
  return candidates.map(({ name }, index) => {
    const own = times[index] ?? []
    return { name, medianMs: median(own), ratio: median(own.map((ms, round) => ms / (first[round] ?? ms))) }
  })
}

/** What a Node process used: time on processors, and memory at its highest. */
export interface Usage {
  readonly cpuMs: number
  readonly rssMb: number
}

/** Runs a Node candidate several times and takes the middle of what it used. */
export function usage({ command, args, env }: Candidate, work: string, rounds: number, status = 0): Usage {
  const file = join(work, 'usage.json')
  const all = Array.from({ length: rounds }, (): Usage => {
    const watched = ['--import', resolve('bench/lint/usage.mjs'), ...args]
    run({ name: '', command, args: watched, env: { ...env, BENCH_USAGE: file } }, status)
    return JSON.parse(readFileSync(file, 'utf8'))
  })
  return { cpuMs: median(all.map(({ cpuMs }) => cpuMs)), rssMb: median(all.map(({ rssMb }) => rssMb)) }
}

/** Runs a candidate once; what it prints, or an error when it ends otherwise than expected. */
export function run({ name, command, args, env }: Candidate, status = 0): string {
  const ended = spawnSync(command, args, {
    env: { PATH: process.env.PATH ?? '', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (ended.status === status) return ended.stdout
  throw new Error(`${name || command} ended with ${ended.status}: ${ended.stderr || ended.stdout.slice(-500)}`)
}

function timed(candidate: Candidate): number {
  const started = performance.now()
  run(candidate)
  return performance.now() - started
}

// Another order in each round, and the same orders in each run of the bench.
function shuffled<T>(items: readonly T[], round: number): T[] {
  const offset = (round * 7) % Math.max(items.length, 1)
  const turned = [...items.slice(offset), ...items.slice(0, offset)]
  return round % 2 === 0 ? turned : turned.reverse()
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
