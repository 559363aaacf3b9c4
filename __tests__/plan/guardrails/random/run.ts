import { expect } from '@jest/globals'
import { execute } from '../../../../src/app/apply/execute.ts'
import { openGuard } from '../../../../src/app/apply/guard.ts'
import type { Change } from '../../../../src/core/change.ts'
import type { Decoder } from '../../../../src/core/decode.ts'
import { RemoteError } from '../../../../src/core/errors.ts'
import type { PostHogWriter } from '../../../../src/core/ports/posthog.ts'
import { buildPlan } from '../../../../src/plan/build.ts'
import { dueChanges } from '../../../../src/plan/due.ts'
import { withWrites } from '../../../../src/plan/list-writes.ts'
import { Names } from '../../../../src/resources/names.ts'
import { resources } from '../../../../src/resources/registry.gen.ts'
import { type Seeded, seeded } from '../../../review/seeded.ts'
import { organizationId } from '../../../support/policies.ts'
import { disasters } from './oracle.ts'
import { entriesOf, type RandomCase, randomCase } from './random-case.ts'

/** What came of many plans. */
export interface Tally {
  plans: number
  changes: number
  cleared: number
  written: number
  failed: number
  /** Plans that would have been a disaster without guardrails. */
  averted: number
}

/** Proves and performs random plans, in which some writes fail, and expects that no disaster comes of any. */
export async function performMany(first: number, count: number): Promise<Tally> {
  const tally: Tally = { plans: 0, changes: 0, cleared: 0, written: 0, failed: 0, averted: 0 }
  for (let seed = first; seed < first + count; seed++) {
    const random = seeded(seed)
    const given = randomCase(random)
    const due = dueIn(given)
    const { cleared, written, failed } = await perform(given, due, random)
    const found = [cleared, ...prefixes(written)].flatMap((some) => disasters(given, some))
    if (found.length > 0) expect({ seed, found }).toEqual({ seed, found: [] })
    tally.plans += 1
    tally.changes += due.length
    tally.cleared += cleared.length
    tally.written += written.length
    tally.failed += failed
    tally.averted += disasters(given, due).length > 0 ? 1 : 0
  }
  return tally
}

function dueIn({ last, head, live }: RandomCase): Change[] {
  const limits = [last, head]
  const { changes } = buildPlan({ lastApplied: last, base: head, head, limits }, live, resources)
  return dueChanges(changes, limits, resources).filter(({ conflict }) => !conflict)
}

async function perform(given: RandomCase, due: readonly Change[], random: Seeded) {
  const { last, head, live } = given
  const posthog = unreliable(given, random)
  const policies = [head, last]
  const scope = { posthog, organization: organizationId, names: new Names(directoryOf(given), policies), policies }
  const listed = withWrites(due, resources, scope)
  const grounds = { changes: listed, posthog, scope, live, limits: [last, head], exceptions: head, today: '2026-11-25' }
  const guard = await openGuard({ ...grounds, keyOwner: given.keyOwner })
  const { cleared } = guard.prove(listed)
  const stopped = listed.flatMap((change) =>
    cleared.includes(change) ? [] : [{ change, outcome: 'blocked' as const }],
  )
  const log: string[] = []
  const told = { log: (line: string) => log.push(line), now: () => '2026-11-25T09:00:00Z' }
  const results = await execute(cleared, stopped, { posthog, scope, guard, stop: async () => undefined, ...told })
  // In the order in which they took: what is written side by side arrives in any.
  const written = log.flatMap((line) => cleared.find(({ item }) => line === `applied: ${item}`) ?? [])
  return { cleared, written, failed: results.length - written.length }
}

// Every stretch from the first write on: an apply may be cut off anywhere.
function prefixes(written: readonly Change[]): (readonly Change[])[] {
  return written.map((_, index) => written.slice(0, index + 1))
}

function directoryOf({ live }: RandomCase) {
  const numbers: Readonly<Record<string, 1 | 8 | 15>> = { member: 1, admin: 8, owner: 15 }
  return {
    members: entriesOf(live, 'organization_member').map(({ key, spec }) => ({
      id: key,
      userId: key,
      email: key,
      level: numbers[String(spec.level)] ?? 1,
      isGuest: false,
      hasSecondFactor: true,
    })),
    roles: entriesOf(live, 'role').map(({ key }) => ({ id: key, name: key, members: [] })),
    projects: entriesOf(live, 'project').map(({ key }, index) => ({ id: index + 1, name: key })),
  }
}

// Takes a write, or refuses it.
function unreliable({ keyOwner, mode }: RandomCase, random: Seeded): PostHogWriter {
  const refusal = { method: 'POST', path: '/', status: 403, detail: 'No.', remedy: 'Ask.', ambiguous: false }
  const features = ['access_control', 'role_based_access', 'sso_enforcement', 'saml'].map((key) => ({ key }))
  const self = { email: keyOwner, uuid: keyOwner }
  const organization = {
    available_product_features: features,
    uses_most_specific_access_resolution: mode === 'specific',
  }
  const share = random.pick([0, 0.15, 0.4])
  const answer = <T>(decode: Decoder<T>, value: unknown) => Promise.resolve(decode(value, ''))
  return {
    host: 'https://posthog.test',
    requests: 0,
    perMinute: 480,
    waitedMs: 0,
    get: (path, decode) => answer(decode, path.startsWith('/api/users/') ? self : organization),
    ask: () => Promise.reject(new RemoteError(refusal)),
    list: () => Promise.reject(new RemoteError(refusal)),
    sleep: async () => {},
    ready: async () => {},
    async send(_, __, ___, decode) {
      const isRefused = random.chance(share)
      for (let turns = random.number(8); turns > 0; turns--) await undefined
      if (isRefused) throw new RemoteError(refusal)
      return answer(decode, { id: 'new', name: 'new' })
    },
  }
}
