import { RemoteError, UserError } from '../../core/errors.ts'
import type { Repository } from '../../core/ports/repository.ts'
import { isYaml, type SourceFile } from '../../core/source.ts'
import { short, show } from '../../core/text.ts'
import { policyFolder } from '../policy-folder.ts'

/** A change of which one side is in the working directory, and where its other side is. */
export interface ProposedChange {
  /** What it goes onto: a commit, or a name of one. */
  readonly base: string
  /** The commit that merges it into its base, where it is known. */
  readonly merge?: string
}

/** The policy files that a change starts from; or why there are none to compare with, in a sentence. */
export type Base = { readonly commit: string; readonly files: readonly SourceFile[] } | { readonly missing: string }

/**
 * Reads the policy files that a change starts from: as they were where the change left its base, so that what others
 * have done there since does not look like a part of it.
 *
 * @throws {UserError} when there is no such commit
 */
export async function readBase(repository: Repository, change: ProposedChange, folder: string): Promise<Base> {
  const start = await startOf(repository, change)
  const files = await repository.policyFiles(start, policyFolder(folder))
  if (!files.some(({ path }) => isYaml(path))) {
    return { missing: `At ${short(start)}, there is no policy file below "${show(folder)}" to compare with.` }
  }
  return { commit: start, files }
}

/**
 * The same where nobody asked for it: what stands in the way is no failure, but a sentence.
 *
 * @param open opens the clone
 */
export async function tryBase(open: () => Promise<Repository>, change: ProposedChange, folder: string): Promise<Base> {
  try {
    return await readBase(await open(), change, folder)
  } catch (error) {
    if (error instanceof UserError || error instanceof RemoteError) {
      return { missing: `${error.message} ${error.remedy}` }
    }
    throw error
  }
}

// What GitHub checks out for a pull request is the result of its merge, which itself says what it was merged into.
async function startOf(repository: Repository, { base, merge }: ProposedChange): Promise<string> {
  const head = await repository.resolve('HEAD')
  const parent = await repository.parent(head)
  if (parent !== undefined && (head === merge || parent === base)) return parent
  return repository.forkPoint(base, head)
}
