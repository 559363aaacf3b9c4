import type { ApplyResult } from '../../core/apply-result.ts'
import type { Change } from '../../core/change.ts'
import type { Entry } from '../../core/entry.ts'
import { RemoteError, UserError } from '../../core/errors.ts'
import { equalJson } from '../../core/json.ts'
import type { KindReading } from '../../core/snapshot.ts'
import { readDirectory } from '../../resources/directory.ts'
import { Names } from '../../resources/names.ts'
import type { AnyResource, Scope } from '../../resources/resource.ts'
import { readKind } from '../read-snapshot.ts'

/** Reads one kind afresh and tells whether a change is there now. What cannot be read has not taken. */
export async function hasTaken(change: Change, resource: AnyResource, scope: Scope): Promise<boolean> {
  const fresh = await refreshed(scope)
  const reading = await readKind(resource, fresh)
  return reading.state === 'read' && isThere(change, reading.entries)
}

/** The same scope with people, roles and projects as they are now. */
export async function refreshed(scope: Scope): Promise<Scope> {
  const { posthog, organization, policies } = scope
  return { ...scope, names: new Names(await readDirectory(posthog, organization, policies), policies) }
}

/**
 * Holds results against PostHog as it is after the last write: an answer of 200 is no proof that a field was taken,
 * since PostHog silently ignores fields that it does not know.
 */
export async function readBack(
  results: readonly ApplyResult[],
  kinds: readonly AnyResource[],
  scope: Scope,
): Promise<ApplyResult[]> {
  const touched = new Set(results.flatMap(({ change, outcome }) => (outcome === 'applied' ? [change.kind] : [])))
  if (touched.size === 0) return [...results]
  const live = await readTouched(
    kinds.filter(({ kind }) => touched.has(kind)),
    scope,
  )
  return results.map((result) => {
    if (result.outcome !== 'applied') return result
    const reading = live.get(result.change.kind)
    if (reading?.state !== 'read')
      return {
        ...result,
        outcome: 'did-not-take',
        reason: `It was written, but could not be read back: ${reading?.state === 'unreadable' ? reading.reason : 'not read'}`,
      }
    if (isThere(result.change, reading.entries)) return result
    return {
      ...result,
      outcome: 'did-not-take',
      reason: 'PostHog answered that all is well, but still shows something else. Run drift to see what.',
    }
  })
}

// What was written must be reported even when PostHog cannot be read any more.
async function readTouched(kinds: readonly AnyResource[], scope: Scope): Promise<ReadonlyMap<string, KindReading>> {
  try {
    const fresh = await refreshed(scope)
    return new Map(
      await Promise.all(kinds.map(async (resource) => [resource.kind, await readKind(resource, fresh)] as const)),
    )
  } catch (error) {
    if (!(error instanceof RemoteError || error instanceof UserError)) throw error
    const reason = `${error.message} ${error.remedy}`
    return new Map(kinds.map(({ kind }) => [kind, { state: 'unreadable', reason }]))
  }
}

function isThere({ key, operation, fields }: Change, entries: readonly Entry[]): boolean {
  const entry = entries.find((one) => one.key === key)
  if (operation === 'delete') return entry === undefined
  return entry !== undefined && fields.every(({ field, wanted }) => equalJson(entry.spec[field], wanted))
}
