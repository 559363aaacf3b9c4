import type { Repository } from '../core/ports/repository.ts'
import { isYaml } from '../core/source.ts'

type History = Pick<Repository, 'parent' | 'policyFiles'>

// Far more than anybody needs to look back.
const longestSearch = 250

/** Whether there is a policy file below the folder at a commit. */
export async function hasPolicy(repository: History, commit: string, folder: string): Promise<boolean> {
  return (await repository.policyFiles(commit, folder)).some(({ path }) => isYaml(path))
}

/** Whether there was one at any of the 250 commits before it. */
export async function hadPolicy(repository: History, from: string, folder: string): Promise<boolean> {
  let commit = await repository.parent(from)
  for (let searched = 0; commit !== undefined && searched < longestSearch; searched++) {
    if (await hasPolicy(repository, commit, folder)) return true
    commit = await repository.parent(commit)
  }
  return false
}
