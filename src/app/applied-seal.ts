import { createHmac, timingSafeEqual } from 'node:crypto'
import { UserError } from '../core/errors.ts'

/** Proves that a status was set by whoever holds the secret: nobody else can make the mark that its link carries. */
export interface Seal {
  /** The link with the mark for a commit. */
  put(link: string, commit: string): string
  /** Whether a link carries the mark for a commit. */
  isOn(link: string, commit: string): boolean
}

const shortestSecret = 32
const markName = 'sealed='

/**
 * Opens the seal of one policy path of one repository. The mark is an HMAC, so it tells nothing of the secret, and it
 * holds for this commit alone.
 *
 * @param secrets one a line: the first one seals, and every one is known, so that the secret can be changed; empty: no seal
 * @throws {UserError} where one is too short to keep anybody out
 */
export function openSeal(secrets: string, repositoryId: string, folder: string): Seal | undefined {
  const known = secrets.split(/\s+/).filter((secret) => secret !== '')
  const [first] = known
  if (first === undefined) return undefined
  if (known.some((secret) => secret.length < shortestSecret)) {
    throw new UserError(
      `The input seal-secret is shorter than ${shortestSecret} characters.`,
      'Make one with `openssl rand -hex 32`.',
    )
  }
  const markOf = (secret: string, commit: string) => {
    const said = JSON.stringify(['posthog-policy/applied', repositoryId, folder, commit])
    return createHmac('sha256', secret).update(said).digest('base64url')
  }
  return {
    put: (link, commit) => `${link}#${markName}${markOf(first, commit)}`,
    isOn(link, commit) {
      const mark = Buffer.from(link.split(`#${markName}`)[1] ?? '')
      return known.some((secret) => {
        const wanted = Buffer.from(markOf(secret, commit))
        return wanted.length === mark.length && timingSafeEqual(wanted, mark)
      })
    },
  }
}
