import type { Forge, Repository } from '../core/ports.ts'

/** The status that marks a commit whose policy has been applied completely. */
export const appliedContext = 'posthog-policy/applied'

// Far more than the commits between two applies; a repository without any applied commit must not cost a call for each.
const longestSearch = 250

/**
 * Finds the commit of the last successful apply on the first-parent line of a tip, or undefined when there is none
 * within 250 commits. It is the third side of every comparison.
 */
export async function lastApplied(repository: Repository, forge: Forge, tip: string): Promise<string | undefined> {
  let commit: string | undefined = tip
  for (let searched = 0; commit !== undefined && searched < longestSearch; searched++) {
    const statuses = await forge.statuses(commit)
    if (statuses.some(({ context, state }) => context === appliedContext && state === 'success')) return commit
    commit = await repository.parent(commit)
  }
  return undefined
}
