import type { ApplyResult, ChangeRequest } from '../../core/apply-result.ts'
import type { Change } from '../../core/change.ts'
import { RemoteError } from '../../core/errors.ts'
import { openRequests, requestPage } from '../../resources/flag/requests.ts'
import type { Scope } from '../../resources/resource.ts'
import { readAccessSettings } from '../access/live-access.ts'

/**
 * Finds the flags that must not be written now, since a change request about them is open in PostHog: after a write,
 * even of something else, PostHog could no longer carry the request out. One request a project that holds such flags.
 *
 * @returns what becomes of them; the other changes are left out
 */
export async function heldFlags(changes: readonly Change[], scope: Scope): Promise<ApplyResult[]> {
  const flags = changes.filter(({ kind, handle }) => kind === 'feature_flag' && handle !== undefined)
  const byProject = [...Map.groupBy(flags, projectName)]
  return (await Promise.all(byProject.map(([alias, ours]) => heldIn(scope, alias, ours)))).flat()
}

/** The change request that PostHog keeps in place of a change of a flag, with its page. */
export function changeRequest({ posthog, names }: Scope, change: Change, id: string): ChangeRequest {
  const project = Number(names.project(projectName(change)).id)
  return { id, project, page: requestPage(posthog, project, id) }
}

async function heldIn(scope: Scope, alias: string, changes: readonly Change[]): Promise<ApplyResult[]> {
  try {
    const open = await openRequests(scope.posthog, Number(scope.names.project(alias).id))
    return changes.flatMap((change) => {
      const id = open.get(change.handle?.id ?? '')
      return id === undefined ? [] : [{ change, outcome: 'waiting', reason, request: changeRequest(scope, change, id) }]
    })
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error
    if (error.failure.status === 403 && (await lacksApprovals(scope))) return []
    const why = `Whether a change request about this flag is open could not be read, so nothing was written to it. ${error.message} ${error.remedy}`
    return changes.map((change) => ({ change, outcome: 'failed', reason: why }))
  }
}

const reason =
  'A change request about this flag is open in PostHog, and any write to the flag would make it void. Approve or end it there, then run again.'

// A key needs no scope for what the plan does not have.
async function lacksApprovals({ posthog, organization }: Scope): Promise<boolean> {
  const { features } = await readAccessSettings(posthog, organization)
  return features !== undefined && !features.has('approvals')
}

function projectName({ key }: Change): string {
  return key.slice(0, key.indexOf('/'))
}
