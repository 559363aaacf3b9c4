import type { Account } from '../../core/ports/forge.ts'

/** A co-author as a commit message names them. */
export interface CoAuthor {
  readonly account: Account | undefined
  readonly email: string | undefined
  readonly name: string
}

const trailer = /^[ \t]*co-authored-by[ \t]*:[ \t]*(.*)$/gim
// The address that GitHub gives to every account holds its number.
const noReply = /^(\d{1,15})\+(.+)@users\.noreply\.github\.com$/i

/**
 * Finds every `Co-authored-by:` line of a commit message, wherever it stands. GitHub and git disagree about what the
 * last paragraph is; a line too many only asks for one more approval.
 */
export function coAuthors(message: string): CoAuthor[] {
  return [...message.replaceAll('\r', '\n').matchAll(trailer)].flatMap(([, text = '']) => coAuthor(text.trim()))
}

function coAuthor(text: string): CoAuthor[] {
  const email = (/<([^<>]*)>/.exec(text)?.[1] ?? /^\S+@\S+$/.exec(text)?.[0] ?? '').trim()
  const name = email || text
  if (name === '') return []
  const [, id, login] = noReply.exec(email) ?? []
  if (id === undefined || login === undefined)
    return [{ account: undefined, email: email.toLowerCase() || undefined, name }]
  const account = { id: Number(id), login, isPerson: !login.toLowerCase().endsWith('[bot]') }
  return [{ account, email: email.toLowerCase(), name: login }]
}
