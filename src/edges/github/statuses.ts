import { nullable, object, oneOf, string } from '../../core/decode.ts'
import type { CommitStatus, FoundStatus } from '../../core/ports/forge.ts'
import { account } from './accounts.ts'
import type { Client } from './client.ts'

const status = object({
  context: string,
  state: oneOf(['error', 'failure', 'pending', 'success']),
  description: nullable(string),
  target_url: nullable(string),
  creator: account,
})

/** Reads every status at a commit, newest first. Contexts that differ only by case are one. */
export async function readStatuses(client: Client, commit: string): Promise<FoundStatus[]> {
  const found = await client.list('/repos/{owner}/{repo}/commits/{commit}/statuses', { commit }, status)
  return found.map(({ context, state, description, target_url: target, creator }) => ({
    context,
    state,
    description: description ?? '',
    by: creator?.login ?? '',
    target: target ?? '',
  }))
}

/** Sets a status. To set the same one twice changes nothing, so it may be repeated. */
export async function writeStatus(client: Client, sha: string, set: CommitStatus, target: string): Promise<void> {
  const { state, context } = set
  const address = target === '' ? {} : { target_url: target }
  const parameters = { sha, state, context, description: cutDescription(set.description), ...address }
  // A status that nobody set must not be taken for set: the answer has to say what stands there now.
  const made = object({ state: oneOf([state]) })
  await client.make('/repos/{owner}/{repo}/statuses/{sha}', parameters, made, true)
}

// More is refused.
const longestDescription = 140

/** Cuts a description to the 140 UTF-16 units that GitHub takes, never within a character. */
export function cutDescription(text: string): string {
  if (text.length <= longestDescription) return text
  const kept = text.slice(0, longestDescription - 1)
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`
}
