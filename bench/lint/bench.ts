import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goal } from '../goal.ts'
import { floor, lint, native, nothing, others, slowest } from './candidates.ts'
import { writeCorpus, writeMembers } from './corpus.ts'
import { plant } from './faults.ts'
import { firstFinding, positions } from './findings.ts'
import { type Result, race, usage } from './race.ts'

function show(results: readonly Result[]): void {
  for (const { name, medianMs, ratio } of results) {
    console.log(`  ${name.padEnd(34)} ${medianMs.toFixed(0).padStart(7)} ms   ${ratio.toFixed(2).padStart(6)} ×`)
  }
}

/** Whole processes on clean policies of several sizes, against the floor and the peers. */
async function sizes(work: string): Promise<void> {
  for (const [documents, rounds] of [
    [10, 9],
    [100, 9],
    [1_000, 9],
    [10_000, 3],
  ] as const) {
    const corpus = join(work, `clean-${documents}`)
    writeCorpus(corpus, documents)
    console.log(`\nLint: ${documents.toLocaleString('en')} documents, median of ${rounds} shuffled rounds`)
    const peers = others(corpus).slice(0, documents === 10_000 ? 1 : undefined)
    const results = race([lint(corpus), nothing, await floor(corpus, work), native(corpus), ...peers], rounds)
    show(results)
    // What takes a hundred times as long needs fewer rounds to be told apart.
    const [, ...late] = documents <= 1_000 ? race([lint(corpus), slowest(corpus)], 2) : []
    show(late)
    judge(documents, [...results, ...late])
  }
}

function judge(documents: number, results: readonly Result[]): void {
  const ratio = (name: string) => results.find((one) => one.name.includes(name))?.ratio ?? Number.NaN
  const atMost = (limit: number, of: string, what: string) =>
    goal(`at most ${limit} × ${what}: ${(1 / ratio(of)).toFixed(2)} ×`, 1 / ratio(of) <= limit)
  const atLeast = (limit: number, of: string, what: string) =>
    goal(`at least ${limit} × as fast as ${what}: ${ratio(of).toFixed(1)} ×`, ratio(of) >= limit)
  if (documents === 10_000) atMost(1, 'sourcemeta', 'the native tool at 10,000')
  if (documents !== 1_000) return
  atMost(1.8, 'take apart', 'the floor at 1,000')
  atLeast(50, 'Spectral', 'Spectral at 1,000')
  atLeast(5, 'language-server', 'yaml-language-server at 1,000')
  atLeast(4, 'usually', 'an Action as usually written at 1,000')
  atLeast(2, 'ajv-cli', 'ajv-cli at 1,000')
  atMost(2.5, 'sourcemeta', 'the native tool at 1,000')
}

/** Time on processors and memory: they grow with the policy and no faster. */
function growth(work: string): void {
  console.log('\nLint: what it uses')
  writeMembers(join(work, 'members'), 10_000)
  writeMembers(join(work, 'kings'), 10_000, true)
  const empty = usage(nothing, work, 5)
  const small = usage(lint(join(work, 'clean-1000')), work, 5)
  const large = usage(lint(join(work, 'clean-10000')), work, 3)
  const members = usage(lint(join(work, 'members')), work, 5)
  const kings = usage(lint(join(work, 'kings')), work, 5, 1)
  for (const [name, { cpuMs, rssMb }] of Object.entries({ empty, small, large, members, kings })) {
    console.log(
      `  ${name.padEnd(10)} ${cpuMs.toFixed(0).padStart(6)} ms of processors   ${rssMb.toFixed(0).padStart(4)} MB`,
    )
  }
  const growing = (large.cpuMs - empty.cpuMs) / (small.cpuMs - empty.cpuMs)
  const memory = large.rssMb / empty.rssMb
  const finding = kings.cpuMs / members.cpuMs
  goal(`10,000 documents cost at most 11 × 1,000, above the start: ${growing.toFixed(1)} ×`, growing <= 11)
  goal(`at most 2 × the memory of an empty Node process at 10,000: ${memory.toFixed(1)} ×`, memory <= 2)
  goal(`10,000 findings in one file cost at most 2.5 × the clean run: ${finding.toFixed(1)} ×`, finding <= 2.5)
}

/** Mistakes that were planted: each is found once, at its place, and the first of them soon. */
async function mistakes(work: string): Promise<void> {
  console.log('\nLint: 1,000 planted mistakes')
  const faults = writeCorpus(join(work, 'spoilt'), 1_001, plant)
  const { found, right } = positions(lint(join(work, 'spoilt')), 'spoilt', faults)
  console.log(`  ${faults.length} planted, ${found} findings, ${right} at the right line and column`)
  goal('1,000 of 1,000 at the right line and column, one finding each', right === 1_000 && found === 1_000)
  const { ratio } = await firstFinding(lint(join(work, 'spoilt')), nothing, 9)
  goal(`the first finding within 2.5 × an empty Node process: ${ratio.toFixed(2)} ×`, ratio <= 2.5)
}

/** Lint against its floor and against the tools that people would take instead, which are installed for it alone. */
export async function benchLint(): Promise<void> {
  if (!existsSync('bench/peers/node_modules')) {
    console.log('\nInstalling the peers from npm into bench/peers …')
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', 'bench/peers'], { stdio: 'inherit' })
  }
  const work = mkdtempSync(join(tmpdir(), 'bench-lint-'))
  try {
    await sizes(work)
    growth(work)
    await mistakes(work)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
