import { boolean, isRecord, object } from '../../core/decode.ts'
import type { LiveHandle } from '../../core/entry.ts'
import { RemoteError } from '../../core/errors.ts'
import { Sealed } from '../../core/sealed.ts'
import { type Activity, readActivity } from '../activity.ts'
import { isCalled, stepOf } from '../logged.ts'
import type { Scope } from '../resource.ts'
import { asJson } from './canonical.ts'
import { flagsPath } from './reading.ts'

/** What is known of a flag that had a key before: it is deleted, and can be restored; or nobody can tell. */
export type Deleted = LiveHandle | 'unknown'

const pageSize = 100
const mostPages = 5
const deletable = object({ deleted: boolean })

/**
 * Looks for deleted flags that had these keys. PostHog has them in no list, and drops one with all its history for good
 * when its key is used again; only the activity log of the project still tells their numbers.
 *
 * @returns what was found, by key; a key without an entry was never used
 */
export async function deletedFlags(
  scope: Scope,
  alias: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Deleted>> {
  const path = flagsPath(scope, alias)
  const found = new Map<string, Deleted>()
  const open = new Set(keys)
  try {
    for (let page = 1; page <= mostPages && open.size > 0; page += 1) {
      const { rows, isLast } = await readActivity(scope.posthog, `${path}activity/?limit=${pageSize}&page=${page}`)
      for (const row of rows) {
        const key = [...open].find((one) => isCalled(row, ['key'], one))
        if (key === undefined || !isDeletion(row)) continue
        const flag = await readDeleted(scope, path, row.id)
        // Not before: a flag that could not be read is one of which nobody can tell.
        open.delete(key)
        if (flag) found.set(key, flag)
      }
      if (isLast) return found
    }
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error
  }
  return new Map([...found, ...[...open].map((key) => [key, 'unknown'] as const)])
}

function isDeletion(row: Activity): boolean {
  return row.verb === 'deleted' || stepOf(row, ['deleted'])?.after === true
}

/** Reads a flag by its number; undefined where it is not a deleted one of this key, or nobody can tell. */
export async function deletedFlag(
  scope: Scope,
  alias: string,
  id: string,
  key: string,
): Promise<LiveHandle | undefined> {
  try {
    const flag = await readDeleted(scope, flagsPath(scope, alias), id)
    return flag?.original?.open().key === key ? flag : undefined
  } catch (error) {
    if (error instanceof RemoteError) return undefined
    throw error
  }
}

// One whose key was used again since is gone for good, and so is its history.
async function readDeleted({ posthog }: Scope, path: string, id: string): Promise<LiveHandle | undefined> {
  try {
    return await posthog.get(`${path}${id}/`, (value, at) => {
      const { deleted } = deletable(value, at)
      return deleted && isRecord(value) ? { id, original: new Sealed(asJson(value)) } : undefined
    })
  } catch (error) {
    if (error instanceof RemoteError && error.failure.status === 404) return undefined
    throw error
  }
}
