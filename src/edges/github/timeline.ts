import { isRecord, object, optional, string } from '../../core/decode.ts'
import type { Labelling, PullRequest } from '../../core/ports/forge.ts'
import { account } from './accounts.ts'
import type { Client } from './client.ts'

const event = object({ event: string })
const labelled = object({ actor: account, created_at: string, label: object({ name: string }) })
const reviewed = object({ user: account, commit_id: optional(string), body: optional(string) })
const push = object({ after: string, timestamp: string })

/**
 * Reads who set or took off a label of a pull request, and what people wrote in reviews. Only the timeline says who did
 * it; the label alone could be anybody's.
 */
export async function readLabelling(client: Client, pull: PullRequest, label: string): Promise<Labelling> {
  const path = '/repos/{owner}/{repo}/issues/{number}/timeline'
  const entries = await client.list(path, { number: pull.number }, (value, at) => ({ ...event(value, at), value }))
  const labels = entries.flatMap(({ event: name, value }) => {
    if (name !== 'labeled' && name !== 'unlabeled') return []
    const { actor, created_at: at, label: found } = labelled(value, name)
    return found.name.toLowerCase() === label.toLowerCase() ? [{ isSet: name === 'labeled', by: actor, at }] : []
  })
  const words = entries.flatMap(({ event: name, value }) => {
    if (name !== 'reviewed' || !isRecord(value)) return []
    const { user, commit_id: commit, body = '' } = reviewed(value, name)
    return [{ by: user, commit, body }]
  })
  return { last: labels.at(-1), words, headSince: await readHeadSince(client, pull) }
}

// The last time that the branch was moved to its present head.
async function readHeadSince(client: Client, pull: PullRequest): Promise<string | undefined> {
  const [headOwner, headRepo] = pull.headRepository?.split('/') ?? []
  if (headOwner === undefined || headRepo === undefined) return undefined
  const parameters = { headOwner, headRepo, ref: `refs/heads/${pull.headBranch}` }
  const pushes = await client.list('/repos/{headOwner}/{headRepo}/activity', parameters, push)
  return pushes
    .filter(({ after }) => after === pull.head)
    .map(({ timestamp }) => timestamp)
    .sort()
    .at(-1)
}
