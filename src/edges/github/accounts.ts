import { integer, isRecord, object, optional, string } from '../../core/decode.ts'
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

const actorInGraph = object({ __typename: string, login: string, databaseId: optional(integer) })

/** The fields of an account in GraphQL. */
export const actorFields = '{ __typename login ... on User { databaseId } ... on Bot { databaseId } }'

/** Reads an account as GraphQL has it: an app without `[bot]` behind its name. What is neither person nor app is nobody. */
export function actor(value: unknown, path: string): Account | undefined {
  if (value === null) return undefined
  const { __typename: type, login, databaseId: id } = actorInGraph(value, path)
  if (id === undefined) return undefined
  const isPerson = type === 'User'
  return { id, login: isPerson ? login : `${login}[bot]`, isPerson }
}
