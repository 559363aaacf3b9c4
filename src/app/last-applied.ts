import type { Forge } from '../core/ports/forge.ts'
import type { Repository } from '../core/ports/repository.ts'
import { hadPolicy, hasPolicy } from './policy-history.ts'

/** The status that marks a commit whose policy has been applied completely; each policy path has its own. */
export function appliedContext(folder: string): string {
  return folder === 'policy' ? 'posthog-policy/applied' : `posthog-policy/applied (${folder})`
}

// Far more than the commits between two applies; a repository without any applied commit must not cost a call for each.
const longestSearch = 250

/**
 * Finds the commit of the last successful apply on the first-parent line of a tip, or undefined when there is none
 * since the first policy, or within 250 commits. It is the third side of every comparison.
 */
export async function lastApplied(
  { repository, forge }: { readonly repository: Repository; readonly forge: Forge },
  tip: string,
  folder: string,
): Promise<string | undefined> {
  const wanted = appliedContext(folder)
  let commit: string | undefined = tip
  let isYoung: boolean | undefined
  for (let searched = 0; commit !== undefined && searched < longestSearch; searched++) {
    const statuses = await forge.statuses(commit)
    if (statuses.some(({ context, state }) => context === wanted && state === 'success')) return commit
    commit = await repository.parent(commit)
    // Before the first policy nothing can have been applied: a young repository need not be searched to its root. A
    // policy that was taken away for a while is not the first one again: then it would come back unjudged.
    if (commit === undefined || isYoung === false || (await hasPolicy(repository, commit, folder))) continue
    isYoung = !(await hadPolicy(repository, commit, folder))
    if (isYoung) return undefined
  }
  return undefined
}
