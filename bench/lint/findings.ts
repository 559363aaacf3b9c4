import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Candidate } from './candidates.ts'
import type { Fault } from './corpus.ts'
import { median, run } from './race.ts'

/** Holds the findings that lint prints against the mistakes that were planted. */
export function positions(
  candidate: Candidate,
  folder: string,
  faults: readonly Fault[],
): { readonly found: number; readonly right: number } {
  const printed = run(candidate, 1)
    .split('\n')
    .flatMap((line) => /^(\S+\.yml:\d+:\d+) (?:error|warning) /.exec(line)?.[1] ?? [])
  const places = new Set(printed)
  const right = faults.filter(({ file, line, column }) => places.has(`${folder}/${file}:${line}:${column}`))
  return { found: printed.length, right: right.length }
}

/** How long until the first finding is printed, against a whole empty process. */
export async function firstFinding(
  candidate: Candidate,
  empty: Candidate,
  rounds: number,
): Promise<{ readonly ratio: number }> {
  const ratios: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const ratio = (await untilFinding(candidate)) / (await untilEnd(empty))
    if (round > 0) ratios.push(ratio)
  }
  return { ratio: median(ratios) }
}

async function untilFinding({ command, args, env }: Candidate): Promise<number> {
  const started = performance.now()
  const child = spawn(command, args, { env: { PATH: process.env.PATH ?? '', ...env } })
  const ended = once(child, 'exit')
  for await (const chunk of child.stdout) if (/\b(?:error|warning)\b/.test(String(chunk))) break
  const spent = performance.now() - started
  child.kill()
  await ended
  return spent
}

async function untilEnd({ command, args, env }: Candidate): Promise<number> {
  const started = performance.now()
  await once(spawn(command, args, { env: { PATH: process.env.PATH ?? '', ...env } }), 'exit')
  return performance.now() - started
}
