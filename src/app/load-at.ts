import { UserError } from '../core/errors.ts'
import type { Policy } from '../core/policy.ts'
import type { Repository } from '../core/ports/repository.ts'
import { isYaml, type SourceFile } from '../core/source.ts'
import { plural, short } from '../core/text.ts'
import { lintPolicy } from './lint/lint-policy.ts'

/**
 * Loads the policy as it stands at a commit or tree, or undefined where there is no policy file.
 *
 * @param side how to call this side in an error, such as "the base branch"
 * @throws {UserError} when the policy there has errors: nothing may be decided on a half-read policy
 */
export async function loadAt(
  repository: Repository,
  commit: string,
  folder: string,
  side: string,
): Promise<Policy | undefined> {
  const files = await repository.policyFiles(commit, folder)
  if (!files.some(({ path }) => isYaml(path))) return undefined
  return loadWhole(files, folder, `${side} (${short(commit)})`)
}

/**
 * Loads a policy from its files.
 *
 * @param whose how to call it in an error, such as "this folder"
 * @throws {UserError} when it has errors
 */
export function loadWhole(files: readonly SourceFile[], folder: string, whose: string): Policy {
  const { policy, findings } = lintPolicy(files, folder)
  const errors = findings.filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (policy && !first) return policy
  const where = first ? `${first.at.file}:${first.at.start.line}:${first.at.start.column}: ${first.message}` : ''
  throw new UserError(
    `The policy of ${whose} has ${plural(errors.length, 'error')}. ${where}`,
    'Run the lint action: it shows every finding on its line.',
  )
}

/** Loads a policy that must be there. */
export async function loadExisting(
  repository: Repository,
  commit: string,
  folder: string,
  side: string,
): Promise<Policy> {
  const policy = await loadAt(repository, commit, folder, side)
  if (policy) return policy
  throw new UserError(
    `There is no policy file below "${folder}" on ${side} (${short(commit)}).`,
    'Check the input policy-path.',
  )
}
