import type { ApplyResult } from '../core/apply-result.ts'
import type { Change } from '../core/change.ts'
import type { Entry } from '../core/entry.ts'
import { equalJson } from '../core/json.ts'
import { readDirectory } from '../resources/directory.ts'
import { Names } from '../resources/names.ts'
import type { AnyResource, Scope } from '../resources/resource.ts'
import { readKind } from './read-snapshot.ts'

/** Reads one kind afresh and tells whether a change is there now. What cannot be read has not taken. */
export async function hasTaken(change: Change, resource: AnyResource, scope: Scope): Promise<boolean> {
  const fresh = await refreshed(scope)
  const reading = await readKind(resource, fresh)
  return reading.state === 'read' && isThere(change, reading.entries)
}

/** The same scope with people, roles and projects as they are now. */
export async function refreshed(scope: Scope): Promise<Scope> {
  const directory = await readDirectory(scope.posthog, scope.organization)
  return { ...scope, names: new Names(directory, scope.policies) }
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
  const fresh = await refreshed(scope)
  const readings = await Promise.all(
    kinds
      .filter(({ kind }) => touched.has(kind))
      .map(async (resource) => [resource.kind, await readKind(resource, fresh)] as const),
  )
  const live = new Map(readings)
  return results.map((result) => {
    if (result.outcome !== 'applied') return result
    const reading = live.get(result.change.kind)
    if (reading?.state !== 'read')
      return {
        ...result,
        outcome: 'did-not-take',
        reason: `It was written, but could not be read back: ${reading?.reason ?? 'not read'}`,
      }
    if (isThere(result.change, reading.entries)) return result
    return {
      ...result,
      outcome: 'did-not-take',
      reason: 'PostHog answered that all is well, but still shows something else. Run drift to see what.',
    }
  })
}

function isThere({ key, operation, fields }: Change, entries: readonly Entry[]): boolean {
  const entry = entries.find((one) => one.key === key)
  if (operation === 'delete') return entry === undefined
  return entry !== undefined && fields.every(({ field, wanted }) => equalJson(entry.spec[field], wanted))
}
