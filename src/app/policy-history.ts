import type { Repository } from '../core/ports/repository.ts'
import { isYaml } from '../core/source.ts'

/** Whether there is a policy file below the folder at a commit. */
export async function hasPolicy(
  repository: Pick<Repository, 'policyFiles'>,
  commit: string,
  folder: string,
): Promise<boolean> {
  return (await repository.policyFiles(commit, folder)).some(({ path }) => isYaml(path))
}

/** Whether there was one at any commit up to this one. */
export async function hadPolicy(
  repository: Pick<Repository, 'policyFiles' | 'changesOf'>,
  until: string,
  folder: string,
): Promise<boolean> {
  for (const commit of await repository.changesOf(until, folder)) {
    if (await hasPolicy(repository, commit, folder)) return true
  }
  return false
}
