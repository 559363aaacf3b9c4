import { type Actor, createActor, type Manner } from './actor.ts'
import { dumpWorld, type SandboxDump } from './dump.ts'
import type { Faults } from './faults.ts'
import type { LoggedRequest } from './http/log.ts'
import type { RateLimits } from './http/rate-limit.ts'
import type { ServerParts } from './http/server.ts'
import { allRoutes } from './routes/index.ts'
import { plant } from './seed/plant.ts'
import type { Clock } from './state/clock.ts'
import type { Feature } from './state/world.ts'
import type { Variant } from './variant.ts'

/** What the plan of the organization contains, and how its access rules are resolved. */
export interface OrganizationChange {
  features?: Feature[]
  mostSpecificAccess?: boolean | null
  /** True: somebody pays for it, so its last project cannot be deleted. */
  subscribed?: boolean
}

/** Everything that can be done to a running box from outside PostHog: by a test, or over the control path. */
export interface Steering {
  /** Every request so far, in order of arrival. */
  readonly requests: readonly LoggedRequest[]
  forgetRequests(): void
  readonly faults: Faults
  readonly clock: Clock
  /** The PostHog that the box stands for. */
  variant(): Readonly<Variant>
  /** Stands for another PostHog from the next request on; what is not named stays. */
  become(change: Partial<Variant>): void
  organization(): Required<OrganizationChange>
  /** Changes what nobody can change over PostHog's own API, in the organization of the seed. */
  reorganize(change: OrganizationChange): void
  rateLimits(): RateLimits | null
  /** Limits what a key may do in a while; null limits nothing. */
  limit(limits: RateLimits | null): void
  /** Throws the state away, and starts from another seed (a `Seed`, or YAML text). Faults, limits, log and variant stay. */
  restart(seed: unknown): void
  dump(): SandboxDump
  /** The hands of somebody, without HTTP; what they do is in the activity log like everything else. */
  as(email: string, manner?: Manner): Actor
}

/** Takes the wheel of a box. */
export function steer(parts: ServerParts, startAt?: string): Steering {
  return {
    requests: parts.log,
    forgetRequests: () => void parts.log.splice(0),
    faults: parts.faults,
    clock: {
      now: () => parts.world.clock.now(),
      tick: () => parts.world.clock.tick(),
      set: (moment) => parts.world.clock.set(moment),
      advance: (seconds) => parts.world.clock.advance(seconds),
    },
    variant: () => ({ ...parts.world.variant }),
    become(change) {
      Object.assign(parts.world.variant, change)
      parts.routes = allRoutes(parts.world.variant)
    },
    organization() {
      const { features, mostSpecificAccess, subscribed } = parts.world.organization
      return structuredClone({ features, mostSpecificAccess, subscribed })
    },
    reorganize: (change) => void Object.assign(parts.world.organization, structuredClone(change)),
    rateLimits: () => parts.rates.limits,
    limit(limits) {
      parts.rates.limits = limits
    },
    restart(seed) {
      parts.world = plant(seed, startAt, parts.world.variant)
    },
    dump: () => dumpWorld(parts.world),
    as: (email, manner) => createActor(parts.world, email, manner),
  }
}
