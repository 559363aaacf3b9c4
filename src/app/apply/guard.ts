import type { Change } from '../../core/change.ts'
import { object, string } from '../../core/decode.ts'
import type { Policy } from '../../core/policy.ts'
import type { PostHogReader } from '../../core/ports/posthog.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import type { Level } from '../../core/subjects.ts'
import { type Proven, prove } from '../../plan/guardrails/prove.ts'
import { resources } from '../../resources/registry.gen.ts'
import type { Scope } from '../../resources/resource.ts'
import { accessFromSnapshot, readAccessSettings } from '../access/live-access.ts'

/** What is proven, and by whose rules. */
interface Grounds {
  readonly posthog: PostHogReader
  readonly scope: Scope
  readonly live: Snapshot
  /** The strictest of these limits counts. */
  readonly limits: readonly Policy[]
  /** The policy whose exceptions and freeze count. */
  readonly exceptions: Policy
  /** As `2027-03-31`, in UTC. */
  readonly today: string
}

/** Holds the guardrails against what is left of a plan, given what was written of it already. */
export type Guard = (changes: readonly Change[], done?: readonly Change[]) => Proven

/** For a plan without a write, which needs no proof. */
export const letsAllPass: Guard = (changes) => ({ cleared: changes, blocks: [] })

const levels: Readonly<Record<1 | 8 | 15, Level>> = { 1: 'member', 8: 'admin', 15: 'owner' }
const self = object({ email: string })

/**
 * Reads what the guardrails must know beyond the kinds, in two requests, and makes them ready.
 *
 * @throws {RemoteError} when PostHog does not say whose key this is: then nobody can tell what it would lose
 */
export async function openGuard({ posthog, scope, live, limits, exceptions, today }: Grounds): Promise<Guard> {
  const [{ email }, { features, ...settings }] = await Promise.all([
    posthog.get('/api/users/@me/', self),
    readAccessSettings(posthog, scope.organization),
  ])
  const { members } = scope.names.directory
  const owner = members.find((one) => one.email.toLowerCase() === email.toLowerCase())
  const withSecondFactor = members.filter((one) => one.hasSecondFactor).map((one) => one.email.toLowerCase())
  const ground = {
    live,
    surroundings: {
      keyOwner: { email: email.toLowerCase(), level: owner && levels[owner.level] },
      withSecondFactor: new Set(withSecondFactor),
      features,
    },
    limits: limits.map(({ shape }) => shape),
    exceptions: exceptions.shape,
    today,
    resources,
    accessIn: (snapshot: Snapshot) => {
      const access = accessFromSnapshot(snapshot, settings)
      return 'state' in access ? access.state : undefined
    },
  }
  return (changes, done) => prove(changes, ground, done)
}
