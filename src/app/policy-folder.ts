import { UserError } from '../core/errors.ts'
import { show } from '../core/text.ts'

/**
 * The input policy-path as git writes paths: `./policy/` is `policy`, and the repository itself is `.`. Paths are
 * compared as text, so a second way of writing one must not make a change look as if it were somewhere else.
 *
 * @throws {UserError} for a path that leaves the repository
 */
export function policyFolder(given: string): string {
  const parts = given.split('/').filter((part) => part !== '' && part !== '.')
  if (given.startsWith('/') || given.includes('\\') || parts.includes('..')) {
    throw new UserError(
      `The input policy-path is "${show(given)}", which is no folder below the repository.`,
      'Write it relative to the repository and with slashes, such as policy or access/policy.',
    )
  }
  return parts.join('/') || '.'
}
