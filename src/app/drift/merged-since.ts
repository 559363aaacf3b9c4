import { UserError } from '../../core/errors.ts'
import type { Policy } from '../../core/policy.ts'
import type { Repository } from '../../core/ports/repository.ts'
import { loadAt } from '../load-at.ts'

/**
 * Every policy that was merged after a commit, oldest first, without the tip's own. An apply that stopped half-way may
 * have written any of them, so what they say is nobody's hand change. One that did not load was never applied.
 */
export async function mergedSince(
  repository: Repository,
  from: string,
  tip: string,
  folder: string,
): Promise<Policy[]> {
  const policies: Policy[] = []
  for (const commit of (await repository.firstParents(from, tip)).slice(0, -1)) {
    try {
      const policy = await loadAt(repository, commit, folder, 'an earlier merge')
      if (policy) policies.push(policy)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
    }
  }
  return policies
}
