import { emailsIn, maskEmails } from '../core/emails.ts'
import type { Policy } from '../core/policy.ts'

/** Who may be named where everybody reads it: only whom the policy names anyway. */
export interface Discretion {
  /** Whether the reader may learn the name of the person with this e-mail. */
  mayName(email: string): boolean
  /** The same text with every e-mail masked that may not be named. */
  conceal(text: string): string
}

/** For a public repository, everybody whom none of these policies holds is hidden; else nobody is. */
export function discretionOf({ isPublic }: { readonly isPublic: boolean }, policies: readonly Policy[]): Discretion {
  if (!isPublic) return { mayName: () => true, conceal: (text) => text }
  const held = emailsIn(JSON.stringify(policies.map(({ shape }) => shape)))
  return { mayName: (email) => held.has(email.toLowerCase()), conceal: (text) => maskEmails(text, held) }
}
