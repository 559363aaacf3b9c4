import { UserError } from '../../core/errors.ts'

const remedy =
  'Set the input `posthog-api-key` to a personal API key (it begins with phx_), kept as a secret of the repository or its environment.'

/**
 * Checks what can be known of a key without asking PostHog. The key itself is in no message.
 *
 * @throws {UserError} when there is no key, or when it is of a kind that cannot manage access
 */
export function checkKey(key: string): string {
  if (key.trim() === '') throw new UserError('No PostHog key.', remedy)
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new UserError(
      'The PostHog key has a space, a line break or another character that no key has.',
      `Paste it again. ${remedy}`,
    )
  }
  if (key.startsWith('phc_')) {
    throw new UserError(
      'This is a project token (phc_): it is public, only sends events, and cannot read who has access.',
      remedy,
    )
  }
  if (key.startsWith('phs_')) {
    throw new UserError(
      'This is a project secret key (phs_): PostHog does not let it read or change who has access.',
      remedy,
    )
  }
  return key
}
