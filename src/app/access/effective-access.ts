import type { ProposedAccess } from '../../core/access.ts'
import type { AccessCheck } from '../../core/access-check.ts'
import { type Change, partsOf } from '../../core/change.ts'
import { RemoteError } from '../../core/errors.ts'
import type { Kind } from '../../core/kind.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import type { Scope } from '../../resources/resource.ts'
import { checkAccess } from './check-access.ts'
import { accessFromSnapshot, readAccessSettings } from './live-access.ts'
import { proposedAccess } from './proposed-access.ts'

/** What drift tells about access. */
export interface EffectiveAccess {
  /** What the pull request does to it; undefined where it changes nothing that access rests on. */
  readonly access: ProposedAccess | undefined
  /** Our answer about present access held against PostHog's own; undefined where the run has nothing to do with access. */
  readonly accessCheck: AccessCheck | undefined
}

const decisive: readonly Kind[] = [
  'organization_member',
  'role',
  'role_membership',
  'project_access',
  'resource_access',
  'object_access',
]

/** Works out who gains and who loses, and holds our answer about present access against PostHog's own. */
export async function effectiveAccess(
  { posthog, organization, names }: Scope,
  live: Snapshot,
  changes: readonly Change[],
): Promise<EffectiveAccess> {
  const proposed = partsOf(changes, 'proposed').filter(({ kind }) => decisive.includes(kind))
  const touchesAccess = proposed.length > 0
  if (!touchesAccess && !holdsRules(live)) return { access: undefined, accessCheck: undefined }
  try {
    const settings = await readAccessSettings(posthog, organization)
    const present = accessFromSnapshot(live, settings)
    return {
      access: touchesAccess ? proposedAccess(settings, live, proposed) : undefined,
      accessCheck: 'state' in present ? await checkAccess(posthog, names, present.state) : undefined,
    }
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error
    const access = touchesAccess ? { state: 'unknown' as const, reason: error.message } : undefined
    return { access, accessCheck: undefined }
  }
}

// Whether rules were read at all: a run that has nothing to do with access asks nothing about it.
function holdsRules(live: Snapshot): boolean {
  const rules = live.get('project_access')
  return rules?.state === 'read' && rules.entries.length > 0
}
