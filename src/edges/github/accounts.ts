import { integer, isRecord, object, string } from '../../core/decode.ts'
import type { Account } from '../../core/ports/forge.ts'

/** GitHub's own account, the committer of what is done on its pages. */
export const webFlow = 19864447
/** The account of a workflow's own token. */
export const actionsBot = { id: 41898282, login: 'github-actions[bot]' } as const
// GitHub's stand-in where an account was deleted.
const ghost = 10137

const present = object({ id: integer, login: string, type: string })

/** Reads an account; a deleted one, and an e-mail that belongs to nobody, is undefined. */
export function account(value: unknown, path: string): Account | undefined {
  const isNobody = value === null || (isRecord(value) && Object.keys(value).length === 0)
  if (isNobody) return undefined
  const { id, login, type } = present(value, path)
  return id === ghost ? undefined : { id, login, isPerson: type === 'User' }
}
