import type { Change } from '../../core/change.ts'
import { RemoteError } from '../../core/errors.ts'
import type { GuardrailsAhead } from '../../core/guardrail.ts'
import type { Policy } from '../../core/policy.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { dueChanges } from '../../plan/due.ts'
import { resources } from '../../resources/registry.gen.ts'
import type { Scope } from '../../resources/resource.ts'
import { openGuard } from '../apply/guard.ts'

/**
 * Says which guardrails would stop the apply that follows, so that nobody learns it only after the merge. Undefined
 * where it would write nothing.
 *
 * @param limits the policies whose limits will hold then, the wanted one last
 */
export async function guardrailsAhead(
  scope: Scope,
  live: Snapshot,
  changes: readonly Change[],
  { head, limits, today }: { readonly head: Policy; readonly limits: readonly Policy[]; readonly today: string },
): Promise<GuardrailsAhead | undefined> {
  const due = dueChanges(changes, limits, resources).filter(({ conflict }) => !conflict)
  if (due.length === 0) return undefined
  const { posthog } = scope
  try {
    // This run's key is another one than that of apply, whose owner the policy may name.
    const keyOwner = applyKeyOwner(head.shape)
    const guard = await openGuard({ changes: due, posthog, scope, live, limits, exceptions: head, today, keyOwner })
    const { blocks, moments = [] } = guard.prove(due)
    return { state: 'known', blocks, moments }
  } catch (error) {
    if (error instanceof RemoteError) return { state: 'unknown', reason: error.message }
    throw error
  }
}

function applyKeyOwner({ api_keys = [] }: PolicyShape): string | undefined {
  return api_keys.flatMap((key) => (key.kind === 'ci' && key.use === 'apply' ? [key.owner] : []))[0]
}
