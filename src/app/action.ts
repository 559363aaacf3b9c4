import type { Forge } from '../core/ports/forge.ts'
import type { PostHogReader, PostHogWriter, Usage } from '../core/ports/posthog.ts'
import type { Repository } from '../core/ports/repository.ts'
import type { Files, Job, Run } from '../core/ports/runner.ts'
import type { Base } from './lint/read-base.ts'

/** An input as the user may set it. All inputs are text on the wire. */
export interface InputSpec {
  readonly default?: string
  /** Closed list of values, if there is one. */
  readonly values?: readonly string[]
  /** Masked in the log before anything else happens. */
  readonly secret?: boolean
}

export type InputSpecs = Readonly<Record<string, InputSpec>>
export type Inputs<Specs extends InputSpecs> = { readonly [Name in keyof Specs]: string }

export interface PolicyPorts {
  readonly files: Files
  readonly job: Job
  /** The day in UTC on which the run started, as `2027-03-31`. */
  readonly today: string
}

export interface LintPorts extends PolicyPorts {
  /** The policy files that the run's pull request starts from; or why there are none to compare with. */
  readBase(folder: string): Promise<Base>
}

/** A run, and the login of whoever started this attempt of it: a run by hand, or a re-run. */
export interface StartedRun extends Run {
  readonly startedBy: string
}

export interface ForgePorts extends PolicyPorts {
  readonly run: StartedRun
  readonly repository: Repository
  readonly forge: Forge
}

export interface ReaderPorts extends ForgePorts {
  readonly posthog: PostHogReader
  /** The moment in UTC; ISO 8601. */
  now(): string
}

export interface WriterPorts extends ForgePorts {
  readonly posthog: PostHogWriter
  /** The moment in UTC; ISO 8601. */
  now(): string
  /** Whether the job has been cancelled: then nothing new is started. */
  isCancelled(): boolean
}

/** What an action may touch. Drift gets a PostHog without write methods; lint and review get none. */
export interface PortsByNeed {
  readonly files: LintPorts
  readonly forge: ForgePorts
  readonly reader: ReaderPorts
  readonly writer: WriterPorts
}

export type Need = keyof PortsByNeed

/** Instead of ports: why there is nothing to run with, and nobody's mistake. */
export interface Skipped {
  readonly skipped: string
}

/** An action as data: what goes in, what comes out, what it needs, and what it does. */
export interface Action<N extends Need = Need, Specs extends InputSpecs = InputSpecs> {
  readonly name: string
  readonly needs: N
  readonly inputs: Specs
  readonly outputs: readonly string[]
  handler(inputs: Inputs<Specs>, ports: PortsByNeed[N]): Promise<void>
}

/** Declares an action, so that the names of its inputs are checked where they are used. */
export function defineAction<N extends Need, const Specs extends InputSpecs>(
  action: Action<N, Specs>,
): Action<N, Specs> {
  return action
}

/** What a run has asked of PostHog up to now; the port itself goes on counting. */
export function usageOf({ requests, perMinute, waitedMs }: PostHogReader): Usage {
  return { requests, perMinute, waitedMs }
}

/** The inputs that all actions share, and those that reach GitHub or PostHog. They mean the same everywhere. */
export const policyInputs = {
  'policy-path': { default: 'policy' },
  'report-file': {},
} as const satisfies InputSpecs

export const forgeInputs = {
  ...policyInputs,
  'github-token': { default: '', secret: true },
} as const satisfies InputSpecs

/** What proves to whoever must know it what was applied last. */
export const proofInputs = {
  'evidence-branch': { default: '' },
  'seal-secret': { default: '', secret: true },
} as const satisfies InputSpecs

export const posthogInputs = {
  ...forgeInputs,
  'posthog-api-key': { secret: true },
  'posthog-host': { default: 'https://us.posthog.com' },
  'rate-share': { default: '25' },
} as const satisfies InputSpecs
