import { startSandbox } from '../sandbox/index.ts'
import { readSnapshot } from '../src/app/read-snapshot.ts'
import { connectReader } from '../src/edges/posthog/client.ts'
import { buildPlan } from '../src/plan/build.ts'
import { loadPolicy } from '../src/policy/load.ts'
import { resources } from '../src/resources/registry.gen.ts'
import { organizationOf, type Size } from './organization.ts'

export interface FullRead {
  readonly requests: number
  /** What one GET a thing would cost: members, roles, memberships, projects, rules, flags. */
  readonly oneByOne: number
  readonly differences: number
  readonly wallMs: number
  /** Requests × latency ÷ 4 at once: what the network alone would take. */
  readonly boundMs: number
}

const latencyMs = 100

/** Reads a whole organization as drift does, from a sandbox where every answer takes 100 ms, and counts. */
export async function fullRead(size: Size): Promise<FullRead> {
  const { seed, policy: text, key } = organizationOf(size)
  const sandbox = await startSandbox({ seed })
  sandbox.faults.add({ kind: 'delay', ms: latencyMs })
  const reader = connectReader({ key, host: sandbox.url })
  try {
    const { policy, findings } = loadPolicy([{ path: 'bench.yml', content: new TextEncoder().encode(text) }], '.')
    if (!policy) throw new Error(findings.map(({ message }) => message).join(' '))
    const started = performance.now()
    const { live } = await readSnapshot(reader, [policy])
    const wallMs = performance.now() - started
    const plan = buildPlan({ lastApplied: policy, base: policy, head: policy, limits: [policy] }, live, resources)
    if (plan.unplanned.length > 0)
      throw new Error(plan.unplanned.map(({ kind, reason }) => `${kind}: ${reason}`).join(' '))
    const { members, roles, projects, flagsPerProject } = size
    const oneByOne = members + roles + members + projects + projects * 6 + projects * flagsPerProject
    return {
      requests: reader.requests,
      oneByOne,
      differences: plan.changes.length,
      wallMs,
      boundMs: (reader.requests * latencyMs) / 4,
    }
  } finally {
    await reader.close()
    await sandbox.close()
  }
}
