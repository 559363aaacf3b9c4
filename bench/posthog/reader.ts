import { readFileSync } from 'node:fs'
import { readSnapshot } from '../../src/app/read-snapshot.ts'
import type { Policy } from '../../src/core/policy.ts'
import { connectReader } from '../../src/edges/posthog/client.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { touched } from '../../src/plan/touched.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { resources } from '../../src/resources/registry.gen.ts'

/** What one comparison cost, from the first request to the plan. */
export interface Reading {
  readonly requests: number
  readonly changes: number
  readonly wallMs: number
  readonly cpuMs: number
  /** The most memory that the process held, everything included. */
  readonly peakMiB: number
}

function policyAt(path: string): Policy {
  const { policy, findings } = loadPolicy([{ path: 'bench.yml', content: readFileSync(path) }], '.')
  if (policy) return policy
  throw new Error(findings.map(({ message }) => message).join(' '))
}

// A process of its own, as drift is: address, key, the base policy, and the head policy of a pull request, if any.
const [host = '', key = '', basePath = '', headPath] = process.argv.slice(2)
const base = policyAt(basePath)
const head = headPath === undefined ? base : policyAt(headPath)
const policies = { lastApplied: base, base, head, limits: [base] }
const reader = connectReader({ key, host })
const [startedAt, cpu] = [performance.now(), process.cpuUsage()]
const extent = headPath === undefined ? 'everything' : touched(policies, resources)
const { live } = await readSnapshot(reader, [head, base], extent)
const plan = buildPlan(policies, live, resources)
const { user, system } = process.cpuUsage(cpu)
const wallMs = performance.now() - startedAt
await reader.close()
const unread = plan.unplanned.filter(({ because }) => because === 'unread')
if (unread.length > 0) throw new Error(unread.map(({ kind, reason }) => `${kind}: ${reason}`).join(' '))
const reading: Reading = {
  requests: reader.requests,
  changes: plan.changes.length,
  wallMs,
  cpuMs: (user + system) / 1_000,
  peakMiB: process.resourceUsage().maxRSS / 1_024,
}
process.stdout.write(JSON.stringify(reading))
