import { type Actor, createActor, type Manner } from './actor.ts'
import { dumpWorld, type SandboxDump } from './dump.ts'
import { createFaults, type Faults } from './faults.ts'
import type { LoggedRequest } from './http/log.ts'
import { startServer } from './http/server.ts'
import { allRoutes } from './routes/index.ts'
import { plant } from './seed/plant.ts'
import type { Seed } from './seed/seed.ts'
import type { Clock } from './state/clock.ts'
import type { Variant } from './variant.ts'

export type { Actor, FlagPatch, Manner, ProjectReference, Subject } from './actor.ts'
export type { DumpedActivity, DumpedFlag, DumpedProject, DumpedRule, SandboxDump } from './dump.ts'
export { type FaultKind, type FaultMatch, type FaultRule, readFaultRule } from './fault-rule.ts'
export type { Faults, FiredFault } from './faults.ts'
export type { LoggedRequest } from './http/log.ts'
export type { Seed } from './seed/seed.ts'
export type { Variant } from './variant.ts'

/** How to fill and run a box. */
export interface SandboxOptions {
  /** The first state, as YAML text or as the same thing already parsed. */
  seed: Seed | string
  /** 0 (the default) lets the system choose a free one. */
  port?: number
  /** Rows on a page when a request does not ask for a number; PostHog's own is 100. */
  pageSize?: number
  /** The moment at which the box stands (ISO 8601 UTC). Each write moves it on by a second. */
  startAt?: string
  /** Which PostHog the box stands for, where versions and plans differ; today's unless said otherwise. */
  variant?: Partial<Variant>
}

/** A PostHog in a box: the real HTTP contract on the loopback address, with everything in memory. */
export interface Sandbox {
  url: string
  /** Every request so far, in order of arrival. */
  requests: readonly LoggedRequest[]
  faults: Faults
  clock: Clock
  dump(): SandboxDump
  /** The hands of somebody, without HTTP; what they do is in the activity log like everything else. */
  as(email: string, manner?: Manner): Actor
  close(): Promise<void>
}

const POSTHOG_PAGE_SIZE = 100

/** Starts a box. It holds no files and no network but its own port; `close` ends it and every open connection. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const world = plant(options.seed, options.startAt, options.variant)
  const log: LoggedRequest[] = []
  const faults = createFaults()
  const parts = {
    world,
    routes: allRoutes(world.variant),
    faults,
    log,
    pageSize: options.pageSize ?? POSTHOG_PAGE_SIZE,
  }
  const server = await startServer(parts, options.port ?? 0)
  return {
    url: server.url,
    requests: log,
    faults,
    clock: world.clock,
    dump: () => dumpWorld(world),
    as: (email, manner) => createActor(world, email, manner),
    close: () => server.close(),
  }
}
