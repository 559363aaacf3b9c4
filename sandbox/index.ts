import { startControl } from './control/server.ts'
import { createFaults } from './faults.ts'
import { reallySleep, type Sleep } from './http/deliver.ts'
import { createRateCounter, type RateLimits } from './http/rate-limit.ts'
import { type ServerParts, startServer } from './http/server.ts'
import { allRoutes } from './routes/index.ts'
import { plant } from './seed/plant.ts'
import type { Seed } from './seed/seed.ts'
import { type Steering, steer } from './steering.ts'
import type { Variant } from './variant.ts'

export type { Actor, FlagPatch, Manner, ProjectReference, Subject } from './actor.ts'
export type { DumpedActivity, DumpedFlag, DumpedProject, DumpedRule, SandboxDump } from './dump.ts'
export { type FaultKind, type FaultMatch, type FaultRule, readFaultRule } from './fault-rule.ts'
export type { Faults, FiredFault } from './faults.ts'
export type { LoggedRequest } from './http/log.ts'
export { POSTHOG_LIMITS, type RateLimits } from './http/rate-limit.ts'
export type { Seed } from './seed/seed.ts'
export type { OrganizationChange, Steering } from './steering.ts'
export type { Variant } from './variant.ts'

/** How to fill and run a box. */
export interface SandboxOptions {
  /** The first state, as YAML text or as the same thing already parsed. */
  seed: Seed | string
  /** 0 (the default) lets the system choose a free one. */
  port?: number
  /** Opens the control path on a port of its own (0: any that is free); without it there is none. */
  controlPort?: number
  /** Rows on a page when a request does not ask for a number; PostHog's own is 100. */
  pageSize?: number
  /** What a key may do in a while; nothing is limited unless this is given. */
  rateLimits?: RateLimits
  /** The moment at which the box stands (ISO 8601 UTC). Each write moves it on by a second. */
  startAt?: string
  /** How the box waits where a fault tells it to, so that a test need not; by the clock of the machine unless given. */
  sleep?: Sleep
  /** Which PostHog the box stands for, where versions and plans differ; today's unless said otherwise. */
  variant?: Partial<Variant>
}

/** A PostHog in a box: the real HTTP contract on the loopback address, with everything in memory. */
export interface Sandbox extends Steering {
  url: string
  /** Where orders for the box itself are taken; undefined where nobody asked for a control path. */
  controlUrl: string | undefined
  close(): Promise<void>
}

const POSTHOG_PAGE_SIZE = 100

/** Starts a box. It holds no files and no network but its own ports; `close` ends them and every open connection. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const world = plant(options.seed, options.startAt, options.variant)
  const parts: ServerParts = {
    world,
    routes: allRoutes(world.variant),
    faults: createFaults(),
    rates: createRateCounter(options.rateLimits ?? null),
    log: [],
    sleep: options.sleep ?? reallySleep,
    pageSize: options.pageSize ?? POSTHOG_PAGE_SIZE,
  }
  const steering = steer(parts, options.startAt)
  const server = await startServer(parts, options.port ?? 0)
  if (options.controlPort === undefined) {
    return { ...steering, url: server.url, controlUrl: undefined, close: () => server.close() }
  }
  try {
    const control = await startControl(steering, options.controlPort)
    const close = async (): Promise<void> => void (await Promise.all([server.close(), control.close()]))
    return { ...steering, url: server.url, controlUrl: control.url, close }
  } catch (error) {
    await server.close()
    throw error
  }
}
