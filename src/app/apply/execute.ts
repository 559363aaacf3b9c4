import type { ApplyResult, SentWrite } from '../../core/apply-result.ts'
import type { Change } from '../../core/change.ts'
import { Bug, RemoteError, UserError, Waiting } from '../../core/errors.ts'
import type { Block } from '../../core/guardrail.ts'
import type { Item } from '../../core/kind.ts'
import type { PostHogWriter } from '../../core/ports/posthog.ts'
import { capital } from '../../core/text.ts'
import { fallsWith } from '../../plan/falls-with.ts'
import { perform } from '../../resources/perform.ts'
import { resources } from '../../resources/registry.gen.ts'
import type { AnyResource, Scope } from '../../resources/resource.ts'
import type { Guard } from './guard.ts'
import { changeRequest } from './held-flags.ts'
import { hasTaken } from './read-back.ts'
import { recording } from './recording.ts'

interface Execution {
  readonly posthog: PostHogWriter
  readonly scope: Scope
  /** Asked again when something did not take: what is left ends elsewhere then, perhaps where it must not. */
  readonly guard: Guard
  /** The moment in UTC; ISO 8601. */
  now(): string
  /** Asked before each write: a reason to stop, such as a newer commit on the branch. */
  stop(): Promise<string | undefined>
  log(line: string): void
}

/**
 * Performs changes in the given order, each once. A failure stops only what needs it, and what needs something that
 * waits for somebody waits too; the rest goes on. A write whose outcome is unknown is settled by reading, never by sending it again.
 *
 * @param stopped what was stopped before, and how: whatever needs it, or would take it along, is not tried, or waits with it
 */
export async function execute(
  changes: readonly Change[],
  stopped: readonly Missing[],
  run: Execution,
): Promise<ApplyResult[]> {
  const results: ApplyResult[] = []
  const missing = new Map<Item, Missing>(stopped.map((one) => [one.change.item, one]))
  const done: Change[] = []
  let waiting = changes
  let blocks: readonly Block[] = []
  let halt: string | undefined
  for (;;) {
    const [change, ...rest] = waiting
    if (change === undefined) return results
    waiting = rest
    halt ??= await reasonToStop(run)
    const result = await resultOf(change, { missing, done, blocks, halt }, run)
    results.push(result)
    if (result.outcome === 'applied') done.push(change)
    else {
      missing.set(change.item, result)
      const isOpen = (one: Change) =>
        !missing.has(one.item) && !one.needs.some((item) => missing.has(item)) && !keptBy(one, missing)
      const proven = run.guard(rest.filter(isOpen), done)
      blocks = proven.blocks
      waiting = [...proven.cleared, ...rest.filter((one) => !proven.cleared.includes(one))]
    }
    run.log(`${result.outcome}: ${change.item}${result.reason ? ` (${result.reason})` : ''}`)
  }
}

/** A change that a guardrail stops, or that needs one which it stops. */
export function blockedResult(change: Change, blocks: readonly Block[]): ApplyResult {
  const block = blocks.find(({ items }) => items.includes(change.item))
  if (!block) return { change, outcome: 'not-tried', reason: 'It needs what a guardrail stopped.' }
  const { guardrail, sentence, remedy } = block
  const wayOut = remedy ?? 'If that is meant, allow it this once in the policy, under "guardrails".'
  return { change, outcome: 'blocked', reason: `${capital(sentence)} (\`${guardrail}\`). ${wayOut}`, block }
}

// Whoever cannot look whether to go on does not go on: what is done so far must still be reported.
async function reasonToStop({ stop }: Execution): Promise<string | undefined> {
  try {
    return await stop()
  } catch (error) {
    return `Whether this is still the newest commit could not be read: ${sentenceOf(error)}`
  }
}

/** How far a run has come. */
interface Progress {
  readonly missing: ReadonlyMap<Item, Missing>
  readonly done: readonly Change[]
  readonly blocks: readonly Block[]
  /** Why nothing new is begun any more. */
  readonly halt: string | undefined
}

type Missing = Pick<ApplyResult, 'change' | 'outcome'>

// What is stopped, and would go along with a role or a person.
function keptBy(change: Change, missing: Progress['missing']): Missing | undefined {
  return [...missing.values()].find((one) => fallsWith(one.change, change))
}

async function resultOf(
  change: Change,
  { missing, done, blocks, halt }: Progress,
  run: Execution,
): Promise<ApplyResult> {
  // What went with a role or a person needs no write of its own; reading back shows whether it did.
  const isGone = change.operation === 'delete' && done.some((one) => fallsWith(change, one))
  if (isGone) return { change, outcome: 'applied', reason: '' }
  if (blocks.some(({ items }) => items.includes(change.item))) return blockedResult(change, blocks)
  if (halt !== undefined) return { change, outcome: 'not-tried', reason: halt }
  const kept = keptBy(change, missing)
  if (kept)
    return { change, outcome: 'not-tried', reason: `It would take ${kept.change.item} along, which is stopped.` }
  const needed = change.needs.find((item) => missing.has(item))
  if (needed !== undefined) {
    return missing.get(needed)?.outcome === 'waiting'
      ? { change, outcome: 'waiting', reason: `It needs ${needed}, which waits itself.` }
      : { change, outcome: 'not-tried', reason: `It needs ${needed}, which is not there.` }
  }
  const sent: SentWrite[] = []
  try {
    const { posthog, scope, now } = run
    const filled = (path: string) => scope.names.filled(path)
    const recorded = recording(posthog, { listed: change.writes ?? [], sent, filled, now })
    await perform(resourceOf(change), change, recorded, scope)
    return { change, outcome: 'applied', reason: '', sent }
  } catch (error) {
    return { ...(await settle(change, error, run)), sent }
  }
}

async function settle(change: Change, error: unknown, { scope }: Execution): Promise<ApplyResult> {
  if (error instanceof Waiting) return { change, outcome: 'waiting', reason: sentenceOf(error) }
  if (!(error instanceof RemoteError)) return { change, outcome: 'failed', reason: sentenceOf(error) }
  if (error.failure.ambiguous === true) {
    const taken = await takenYet(change, scope)
    if (taken === 'yes') return { change, outcome: 'applied', reason: '' }
    if (taken === 'unknown')
      return {
        change,
        outcome: 'failed',
        reason: `${error.message} Whether it took effect could not be read either. The next run settles it.`,
      }
  }
  if (error.failure.code === 'conflict') {
    return {
      change,
      outcome: 'conflict',
      reason: `${error.failure.detail} Run drift to see it, then adopt it or set it back.`,
    }
  }
  if (held.has(error.failure.code ?? '')) {
    const { detail, remedy, changeRequest: id } = error.failure
    const waiting = { change, outcome: 'waiting', reason: `${detail} ${remedy}` } as const
    return id === undefined ? waiting : { ...waiting, request: changeRequest(scope, change, id) }
  }
  return { change, outcome: 'failed', reason: sentenceOf(error) }
}

/** Codes with which PostHog keeps a change until somebody approves it there: nothing was written. */
const held: ReadonlySet<string> = new Set(['approval_required', 'change_request_pending'])

async function takenYet(change: Change, scope: Scope): Promise<'yes' | 'no' | 'unknown'> {
  try {
    return (await hasTaken(change, resourceOf(change), scope)) ? 'yes' : 'no'
  } catch (error) {
    if (error instanceof RemoteError || error instanceof UserError) return 'unknown'
    throw error
  }
}

// A mistake of ours stops its own change alone: what was written before it must not go unreported.
function sentenceOf(error: unknown): string {
  if (error instanceof UserError || error instanceof RemoteError) return `${error.message} ${error.remedy}`
  return `This is a bug in posthog-policy: ${error instanceof Error ? error.message : String(error)}. Please report it.`
}

export function resourceOf({ kind }: Pick<Change, 'kind'>): AnyResource {
  const resource = resources.find((one) => one.kind === kind)
  if (resource) return resource
  throw new Bug(`there is no resource for the kind ${kind}`)
}
