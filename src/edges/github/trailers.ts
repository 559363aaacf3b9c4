import type { Account } from '../../core/ports/forge.ts'

/** Somebody whom a commit message names as having had a hand in it. */
export interface Named {
  readonly account: Account | undefined
  readonly email: string | undefined
  readonly name: string
}

/** The trailer that names whoever made by hand, in PostHog, what a commit takes over. */
const changedBy = 'Changed-by'

const trailer = new RegExp(`^[ \\t]*(?:co-authored-by|${changedBy})[ \\t]*:[ \\t]*(.*)$`, 'gim')
// The address that GitHub gives to every account holds its number.
const noReply = /^(\d{1,15})\+(.+)@users\.noreply\.github\.com$/i

/**
 * Finds everybody in a `Co-authored-by:` or `Changed-by:` line of a commit message, wherever it stands. GitHub and git
 * disagree about what the last paragraph is; a line too many only asks for one more approval.
 */
export function namedIn(message: string): Named[] {
  return [...message.replaceAll('\r', '\n').matchAll(trailer)].flatMap(([, text = '']) => oneNamed(text.trim()))
}

/** A commit message that names whose changes by hand it takes over. */
export function withChangedBy(title: string, emails: readonly string[]): string {
  const lines = emails.map((email) => `${changedBy}: ${email}`)
  return lines.length > 0 ? `${title}\n\n${lines.join('\n')}` : title
}

function oneNamed(text: string): Named[] {
  const email = (/<([^<>]*)>/.exec(text)?.[1] ?? /^\S+@\S+$/.exec(text)?.[0] ?? '').trim()
  const name = email || text
  if (name === '') return []
  const [, id, login] = noReply.exec(email) ?? []
  if (id === undefined || login === undefined)
    return [{ account: undefined, email: email.toLowerCase() || undefined, name }]
  const account = { id: Number(id), login, isPerson: !login.toLowerCase().endsWith('[bot]') }
  return [{ account, email: email.toLowerCase(), name: login }]
}
