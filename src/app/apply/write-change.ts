import type { ApplyResult, SentWrite } from '../../core/apply-result.ts'
import type { Change } from '../../core/change.ts'
import { Bug, RemoteError, UserError, Waiting } from '../../core/errors.ts'
import type { PostHogWriter } from '../../core/ports/posthog.ts'
import { perform } from '../../resources/perform.ts'
import { resources } from '../../resources/registry.gen.ts'
import type { AnyResource, Scope } from '../../resources/resource.ts'
import { changeRequest } from './held-flags.ts'
import { hasTaken } from './read-back.ts'
import { recording } from './recording.ts'

/** What a change is written with. */
export interface Pen {
  readonly posthog: PostHogWriter
  readonly scope: Scope
  /** The moment in UTC; ISO 8601. */
  now(): string
}

/** Writes one change, once. A write whose outcome is unknown is settled by reading, never by sending it again. */
export async function writeChange(change: Change, { posthog, scope, now }: Pen): Promise<ApplyResult> {
  const sent: SentWrite[] = []
  try {
    const filled = (path: string) => scope.names.filled(path)
    const recorded = recording(posthog, { listed: change.writes ?? [], sent, filled, now })
    await perform(resourceOf(change), change, recorded, scope)
    return { change, outcome: 'applied', reason: '', sent }
  } catch (error) {
    return { ...(await settle(change, error, scope)), sent }
  }
}

async function settle(change: Change, error: unknown, scope: Scope): Promise<ApplyResult> {
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

/** An error as a sentence. A mistake of ours is one too: what was written before it must not go unreported. */
export function sentenceOf(error: unknown): string {
  if (error instanceof UserError || error instanceof RemoteError) return `${error.message} ${error.remedy}`
  return `This is a bug in posthog-policy: ${error instanceof Error ? error.message : String(error)}. Please report it.`
}

/** The resource that writes a change. */
export function resourceOf({ kind }: Pick<Change, 'kind'>): AnyResource {
  const resource = resources.find((one) => one.kind === kind)
  if (resource) return resource
  throw new Bug(`there is no resource for the kind ${kind}`)
}
