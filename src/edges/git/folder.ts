import { UserError } from '../../core/errors.ts'
import { show } from '../../core/text.ts'

/**
 * Writes a folder the way git does: relative to the repository root, no dots, no slash at the end; the root is empty.
 *
 * @throws {UserError} when it is absolute or leads out of the repository
 */
export function normalizeFolder(folder: string): string {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.')
  const isAbsolute = folder.startsWith('/') || /^[a-z]:/i.test(folder)
  if (!isAbsolute && !parts.includes('..') && !/[\p{Cc}\\]/u.test(folder)) return parts.join('/')
  throw new UserError(
    `The policy path "${show(folder)}" is not a folder of the repository.`,
    'Give a path relative to the root of the repository, with "/" between folders and without "..".',
  )
}
