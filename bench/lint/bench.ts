import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goal } from '../goal.ts'
import { floor, lint, native, nothing, others } from './candidates.ts'
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
    [1_000, 7],
    [10_000, 3],
  ] as const) {
    const corpus = join(work, `clean-${documents}`)
    writeCorpus(corpus, documents)
    console.log(`\nLint: ${documents} documents, median of ${rounds} shuffled rounds`)
    const isLarge = documents === 10_000
    const peers = others(corpus).slice(0, isLarge ? 1 : undefined)
    const results = race([lint(corpus), nothing, await floor(corpus, work), native(corpus), ...peers], rounds)
    show(results)
    judge(documents, results)
  }
}

function judge(documents: number, results: readonly Result[]): void {
  const ratio = (name: string) => results.find((one) => one.name.includes(name))?.ratio ?? Number.NaN
  if (documents === 10_000) goal('at most 1.0 × the native tool at 10,000', 1 / ratio('sourcemeta') <= 1)
  if (documents !== 1_000) return
  goal('at most 1.8 × the floor at 1,000', 1 / ratio('take apart') <= 1.8)
  goal('at least 50 × as fast as Spectral at 1,000', ratio('Spectral') >= 50)
  goal('at least 5 × as fast as yaml-language-server at 1,000', ratio('language-server') >= 5)
  goal('at least 4 × as fast as an Action as usually written at 1,000', ratio('usually') >= 4)
  goal('at least 2 × as fast as ajv-cli at 1,000', ratio('ajv-cli') >= 2)
  goal('at most 2.5 × the native tool at 1,000', 1 / ratio('sourcemeta') <= 2.5)
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
  console.log(`  10,000 documents cost ${growing.toFixed(1)} × 1,000, above the start`)
  goal('10,000 documents cost at most 11 × 1,000, above the start', growing <= 11)
  goal('at most 2 × the memory of an empty Node process at 10,000', large.rssMb <= 2 * empty.rssMb)
  goal('10,000 findings in one file cost at most 2.5 × the clean run', kings.cpuMs <= 2.5 * members.cpuMs)
}

/** Mistakes that were planted: each is found once, at its place, and the first of them soon. */
async function mistakes(work: string): Promise<void> {
  console.log('\nLint: 1,000 planted mistakes')
  const faults = writeCorpus(join(work, 'spoilt'), 1_001, plant)
  const { found, right } = positions(lint(join(work, 'spoilt')), 'spoilt', faults)
  console.log(`  ${faults.length} planted, ${found} findings, ${right} at the right line and column`)
  goal('1,000 of 1,000 at the right line and column, one finding each', right === 1_000 && found === 1_000)
  const { ratio } = await firstFinding(lint(join(work, 'spoilt')), nothing, 9)
  console.log(`  the first finding is printed after ${ratio.toFixed(2)} × an empty Node process`)
  goal('the first finding within 2.5 × an empty Node process', ratio <= 2.5)
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
