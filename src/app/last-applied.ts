import { UserError } from '../core/errors.ts'
import type { Forge, FoundStatus } from '../core/ports/forge.ts'
import type { Repository } from '../core/ports/repository.ts'
import { openSeal, type Seal } from './applied-seal.ts'
import { readTrail, type Trail } from './evidence-branch.ts'
import { policyFolder } from './policy-folder.ts'
import { hadPolicy, hasPolicy } from './policy-history.ts'

/** The status that marks a commit whose policy has been applied completely; each policy path has its own. */
export function appliedContext(folder: string): string {
  return folder === 'policy' ? 'posthog-policy/applied' : `posthog-policy/applied (${folder})`
}

// Far more than the commits between two applies; where nothing was ever applied, drift must not ask about every commit.
const usualSearch = 250
/** How many commits apply looks at: as many as a workflow's token may ask about in an hour, with room for the rest. */
export const longestSearch = 800

interface Sources {
  readonly repository: Pick<Repository, 'parent' | 'policyFiles' | 'firstParents' | 'changesOf'>
  readonly forge: Pick<Forge, 'statuses' | 'filesOn'>
}

/** What tells the last applied commit. */
export interface Proof {
  /** The branch with the evidence of every apply; empty when there is none: then the statuses decide. */
  readonly evidenceBranch: string
  /** What a status must carry to count; undefined: every one counts. */
  readonly seal: Seal | undefined
}

interface ProofInputs {
  readonly 'policy-path': string
  readonly 'evidence-branch': string
  readonly 'seal-secret': string
}

/**
 * What the inputs name as proof.
 *
 * @throws {UserError} when the secret of the seal is too short
 */
export function proofOf(input: ProofInputs, repositoryId: string): Proof {
  const seal = openSeal(input['seal-secret'], repositoryId, policyFolder(input['policy-path']))
  return { evidenceBranch: input['evidence-branch'], seal }
}

/**
 * Finds the commit of the last successful apply on the first-parent line of a tip, or undefined when there is none. It
 * is the third side of every comparison. The statuses are looked at since the first policy, and within 250 commits; by an
 * apply within 800, since what it takes for the first policy it marks as applied, with all that stands there.
 *
 * @param own the name of the evidence of this very apply, which tells nothing of earlier runs; undefined: it is none
 */
export async function lastApplied(
  sources: Sources,
  tip: string,
  folder: string,
  { evidenceBranch, seal }: Proof,
  own?: string,
): Promise<Trail> {
  const most = own === undefined ? usualSearch : longestSearch
  if (evidenceBranch === '') return { ...(await lastByStatus(sources, { tip, most }, folder, seal)), cutOff: [] }
  const files = sources.forge.filesOn(evidenceBranch)
  return readTrail(files, folder, own ?? '', (commit) => isOnLine(sources.repository, commit, tip))
}

// One that is gone, since the branch was rewritten, is on no line either.
async function isOnLine(repository: Sources['repository'], commit: string, tip: string): Promise<boolean> {
  try {
    await repository.firstParents(commit, tip)
    return true
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}

async function lastByStatus(
  { repository, forge }: Sources,
  { tip, most }: { readonly tip: string; readonly most: number },
  folder: string,
  seal: Seal | undefined,
): Promise<Omit<Trail, 'cutOff'>> {
  let commit: string | undefined = tip
  let isYoung: boolean | undefined
  for (let searched = 0; commit !== undefined && searched < most; searched++) {
    if (isMarked(await forge.statuses(commit), commit, folder, seal)) return { commit, isCutShort: false }
    commit = await repository.parent(commit)
    // Before the first policy nothing can have been applied: a young repository need not be searched to its root. A
    // policy that was taken away for a while is not the first one again: then it would come back unjudged.
    if (commit === undefined || isYoung === false || (await hasPolicy(repository, commit, folder))) continue
    isYoung = !(await hadPolicy(repository, commit, folder))
    if (isYoung) return { commit: undefined, isCutShort: false }
  }
  return { commit: undefined, isCutShort: commit !== undefined }
}

// What carries the seal was applied once, whatever anybody has set since; without one, only what stands there counts.
function isMarked(statuses: readonly FoundStatus[], commit: string, folder: string, seal: Seal | undefined): boolean {
  const wanted = appliedContext(folder).toLowerCase()
  const ours = statuses.filter(({ context }) => context.toLowerCase() === wanted)
  if (!seal) return ours[0]?.state === 'success'
  return ours.some(({ state, target }) => state === 'success' && seal.isOn(target, commit))
}
