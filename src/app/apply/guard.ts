import { PROJECT } from '../../access/kinds.ts'
import type { Change } from '../../core/change.ts'
import type { Block, Moment } from '../../core/guardrail.ts'
import type { Kind } from '../../core/kind.ts'
import type { Policy } from '../../core/policy.ts'
import type { PostHogReader } from '../../core/ports/posthog.ts'
import type { Job } from '../../core/ports/runner.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import type { Level } from '../../core/subjects.ts'
import { keyLosesOnTheWay } from '../../plan/guardrails/key.ts'
import { type Proven, prove, without } from '../../plan/guardrails/prove.ts'
import { inSafeOrder } from '../../plan/order/safe-order.ts'
import { type Waits, waitsIn } from '../../plan/order/side-by-side.ts'
import { simulate, takesEffect } from '../../plan/simulate.ts'
import { momentSentence } from '../../report/moments.ts'
import { resources } from '../../resources/registry.gen.ts'
import type { Scope } from '../../resources/resource.ts'
import { accessFromSnapshot, readAccessSettings } from '../access/live-access.ts'

/** What is proven, and by whose rules. */
interface Grounds {
  /** What will be proven: what it cannot rest on is not read. */
  readonly changes: readonly Change[]
  readonly posthog: PostHogReader
  readonly scope: Scope
  readonly live: Snapshot
  /** The strictest of these limits counts. */
  readonly limits: readonly Policy[]
  /** The policy whose exceptions and freeze count. */
  readonly exceptions: Policy
  /** As `2027-03-31`, in UTC. */
  readonly today: string
  /** E-mail of whoever owns the key that apply uses; undefined where nobody knows: then nothing is said about it. */
  readonly keyOwner: string | undefined
  /** Told what an order still does to somebody on the way; left out where nothing is written. */
  readonly job?: Pick<Job, 'log'>
}

/** Watches over a plan, given what was written of it already. */
export interface Guard {
  /**
   * Holds the guardrails against what is left of the plan, and puts what may be written into the order in which nobody is
   * locked out, or let in, on the way.
   */
  prove(changes: readonly Change[], done?: readonly Change[]): Guarded
  /** Says what must be done before each change, where they are written side by side. */
  waits(ordered: readonly Change[], done: readonly Change[]): Waits
}

/** What may be written, in a safe order, and what that order still does to somebody on the way. */
interface Guarded extends Proven {
  readonly moments?: readonly Moment[]
}

/** For a plan without a write, which needs no proof. */
export const letsAllPass: Guard = {
  prove: (changes) => ({ cleared: changes, blocks: [] }),
  waits: (ordered) => waitsIn(ordered, { live: new Map(), keyOwner: '', resources, accessIn: () => undefined }),
}

// What the organization's plan and its way to settle rules decide about.
const restsOnSettings: ReadonlySet<Kind> = new Set<Kind>([
  'domain',
  'organization_member',
  'project',
  'role',
  'role_membership',
  'project_access',
  'resource_access',
  'object_access',
])

const levels: Readonly<Record<1 | 8 | 15, Level>> = { 1: 'member', 8: 'admin', 15: 'owner' }

/** Reads what the guardrails must know beyond the kinds, at most in one request, and makes them ready. @throws {RemoteError} */
export async function openGuard(grounds: Grounds): Promise<Guard> {
  const { posthog, scope, live, limits, exceptions, today, keyOwner = '' } = grounds
  const settings = grounds.changes.some(({ kind }) => restsOnSettings.has(kind))
    ? await readAccessSettings(posthog, scope.organization)
    : undefined
  // A run that looks at no people has no list of them.
  const members = live.get('organization_member')?.state === 'read' ? scope.names.directory.members : []
  const email = keyOwner.toLowerCase()
  const owner = members.find((one) => one.email.toLowerCase() === email)
  const withSecondFactor = members.filter((one) => one.hasSecondFactor).map((one) => one.email.toLowerCase())
  const ground = {
    live,
    surroundings: {
      keyOwner: { email, level: owner && levels[owner.level] },
      withSecondFactor: new Set(withSecondFactor),
      features: settings?.features,
    },
    limits: limits.map(({ shape }) => shape),
    exceptions: exceptions.shape,
    today,
    resources,
    accessIn: (snapshot: Snapshot) => {
      const access = settings && accessFromSnapshot(snapshot, settings)
      return access && 'state' in access ? access.state : undefined
    },
  }
  const footingAfter = (done: readonly Change[]) => {
    const now = simulate(live, done.filter(takesEffect))
    return { live: now, keyOwner: email, accessIn: ground.accessIn, resources }
  }
  return {
    prove(changes, done = []) {
      const footing = footingAfter(done)
      const stopped: Block[] = []
      for (let left = changes; ; ) {
        const { cleared, blocks } = prove(left, ground, done)
        const { ordered, moments } = inSafeOrder(cleared, footing)
        const lost = moments.find((one) => one.email === email && one.target.kind === PROJECT && !one.has)
        if (!lost) {
          for (const moment of moments) grounds.job?.log(momentSentence(moment))
          return { cleared: ordered, blocks: [...stopped, ...blocks], moments }
        }
        // What is written after it would be refused.
        stopped.push(...blocks, keyLosesOnTheWay(lost))
        left = without(cleared, new Set([lost.from]))
      }
    },
    waits: (ordered, done) => waitsIn(ordered, footingAfter(done)),
  }
}
