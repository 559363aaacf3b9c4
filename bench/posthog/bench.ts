import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startSandbox } from '../../sandbox/index.ts'
import { bundleInto } from '../../scripts/build/bundle.ts'
import { goal } from '../goal.ts'
import { organizationOf, type Size } from './organization.ts'
import type { Reading } from './reader.ts'

const latencyMs = 100
/** Requests that may be under way at once. */
const atOnce = 4
const rounds = 5
const size = { members: 500, roles: 20, projects: 10, flagsPerProject: 100 }
/** Lists of people, roles and projects; two reads of rules, and flags twice, for each project; one for each ruled flag. */
const modelWithout = 43

/** Measures what drift asks of PostHog, from a sandbox where every answer takes 100 ms, and prints each goal. */
export async function benchPostHog(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    // As the actions are: bundled, in a process of its own.
    await bundleInto(work, { reader: 'bench/posthog/reader.ts', bare: 'bench/posthog/bare.ts' })
    writeFileSync(join(work, 'package.json'), '{ "type": "module" }')
    for (const [largestPage, ruledFlagsPerProject, words] of [
      [Number.POSITIVE_INFINITY, 0, 'as many rows a page as asked'],
      [Number.POSITIVE_INFINITY, 5, 'as many rows a page as asked, rules on 50 flags'],
      [100, 0, '100 rows a page at most'],
    ] as const) {
      console.log(`\nDrift: 500 members, 20 roles, 10 projects, 1,000 flags, 100 ms an answer, ${words}`)
      await measure(work, largestPage, { ...size, ruledFlagsPerProject })
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function measure(work: string, largestPage: number, size: Size): Promise<void> {
  const { seed, policy, changed, key } = organizationOf(size)
  const [base, head] = [join(work, 'base.yml'), join(work, 'head.yml')]
  writeFileSync(base, policy)
  writeFileSync(head, changed)
  const sandbox = await startSandbox({ seed, variant: { largestPage } })
  sandbox.faults.add({ kind: 'delay', ms: latencyMs })
  try {
    const full = await fastest(() => run<Reading>(join(work, 'reader.js'), sandbox.url, key, base))
    const paths = sandbox.requests.slice(-full.requests).map(({ path }) => path)
    const bare = await fastest(() => run<Timed>(join(work, 'bare.js'), sandbox.url, key, ...paths))
    tell('a full read', full)
    console.log(
      `  a bare loop over the same requests: ${bare.wallMs.toFixed(0)} ms; the read takes ${(full.wallMs / bare.wallMs).toFixed(2)} × that`,
    )
    const { members, roles, projects, flagsPerProject, ruledFlagsPerProject } = size
    const ruled = projects * ruledFlagsPerProject
    const model = modelWithout + ruled
    // Members, roles, memberships, projects, five rules and a default each, rules by kind, flags.
    const oneByOne = members + roles + members + projects + projects * 6 + projects + projects * flagsPerProject + ruled
    const boundMs = (full.requests * latencyMs) / atOnce
    const ratio = (asked: number) => `${(oneByOne / asked).toFixed(0)} ×`
    if (largestPage > 100) {
      goal(
        `at most 1.05 × the model of ${model} requests: ${(full.requests / model).toFixed(2)} ×`,
        full.requests <= 1.05 * model,
      )
    }
    // A rule on an object costs one request either way.
    goal(
      `at least 40 × fewer than ${oneByOne}, one for each thing, rules on objects aside: ${ratio(full.requests - ruled)}`,
      oneByOne - ruled >= 40 * (full.requests - ruled),
    )
    goal(
      `at most 1.3 × what the network alone takes, four at once: ${(full.wallMs / boundMs).toFixed(2)} ×`,
      full.wallMs <= 1.3 * boundMs,
    )
    goal(`at most 150 MiB: ${full.peakMiB.toFixed(0)}`, full.peakMiB <= 150)
    goal('a policy that says what is live gives no difference', full.changes === 0)

    const pull = await fastest(() => run<Reading>(join(work, 'reader.js'), sandbox.url, key, base, head))
    tell('a pull request that changes 20 flags of one project', pull)
    goal('finds the 20 changes', pull.changes === 20)
    goal('at most 12 requests, pages of the flags aside', pull.requests <= 12 + 2 * Math.ceil(flagsPerProject / 100))
  } finally {
    await sandbox.close()
  }
}

type Timed = Pick<Reading, 'wallMs'>

async function run<T>(script: string, ...args: string[]): Promise<T> {
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...args])
  return JSON.parse(stdout)
}

/** Of several readings the one that the machine disturbed least. */
async function fastest<T extends Timed>(take: () => Promise<T>): Promise<T> {
  const readings: T[] = []
  for (let round = 0; round < rounds; round++) readings.push(await take())
  const [first, ...others] = readings
  if (!first) throw new Error('There was no reading.')
  return others.reduce((best, one) => (one.wallMs < best.wallMs ? one : best), first)
}

function tell(what: string, { requests, wallMs, cpuMs }: Reading): void {
  console.log(`  ${what}: ${requests} requests, ${wallMs.toFixed(0)} ms, of them ${cpuMs.toFixed(0)} ms of computing`)
}
