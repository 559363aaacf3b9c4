// As people write them; quoted parts before the @ are not looked for.
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

/** The e-mails in a text, in lower case. */
export function emailsIn(text: string): ReadonlySet<string> {
  return new Set((text.match(email) ?? []).map((found) => found.toLowerCase()))
}

/** The same text with every e-mail but these shortened to its first letter and its domain. */
export function maskEmails(text: string, held: ReadonlySet<string>): string {
  return text.replace(email, (found) => {
    if (isHeld(found.toLowerCase(), held)) return found
    const [first = ''] = found
    return `${first}…${found.slice(found.lastIndexOf('@'))}`
  })
}

// A path of the policy, such as `members.li@example.com`, ends with an e-mail.
function isHeld(found: string, held: ReadonlySet<string>): boolean {
  const parts = found.split('.')
  return parts.some((_, at) => held.has(parts.slice(at).join('.')))
}
