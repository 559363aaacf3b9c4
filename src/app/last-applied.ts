import { UserError } from '../core/errors.ts'
import type { Forge } from '../core/ports/forge.ts'
import type { Repository } from '../core/ports/repository.ts'
import { readTrail, type Trail } from './evidence-branch.ts'
import { hadPolicy, hasPolicy } from './policy-history.ts'

/** The status that marks a commit whose policy has been applied completely; each policy path has its own. */
export function appliedContext(folder: string): string {
  return folder === 'policy' ? 'posthog-policy/applied' : `posthog-policy/applied (${folder})`
}

// Far more than the commits between two applies; a repository without any applied commit must not cost a call for each.
const longestSearch = 250

interface Sources {
  readonly repository: Repository
  readonly forge: Forge
}

/**
 * Finds the commit of the last successful apply on the first-parent line of a tip, or undefined when there is none. It
 * is the third side of every comparison.
 *
 * @param evidenceBranch what decides then, and the statuses are not looked at; empty when there is none: then the
 *   statuses decide, since the first policy and within 250 commits
 * @param own the name of this run's own evidence, which tells nothing of earlier runs
 */
export async function lastApplied(
  sources: Sources,
  tip: string,
  folder: string,
  evidenceBranch: string,
  own = '',
): Promise<Trail> {
  if (evidenceBranch === '') return { commit: await lastByStatus(sources, tip, folder), cutOff: [] }
  const files = sources.forge.filesOn(evidenceBranch)
  return readTrail(files, folder, own, (commit) => isOnLine(sources.repository, commit, tip))
}

// One that is gone, since the branch was rewritten, is on no line either.
async function isOnLine(repository: Repository, commit: string, tip: string): Promise<boolean> {
  try {
    await repository.firstParents(commit, tip)
    return true
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}

async function lastByStatus({ repository, forge }: Sources, tip: string, folder: string): Promise<string | undefined> {
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
