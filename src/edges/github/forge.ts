import type { Forge } from '../../core/ports/forge.ts'
import { openBranchFiles } from './branch-files.ts'
import type { ClientOptions } from './client.ts'
import { createComment, deleteComment, readSelf, updateComment } from './comments.ts'
import { readContributors } from './contributors.ts'
import { createIssue, readCloser, readIssues, updateIssue } from './issues.ts'
import { propose } from './proposals.ts'
import { readOpenPulls, readOpenPullsAt, readPullsOf } from './pulls.ts'
import { readMayWrite, requestReviews } from './reviews.ts'
import { readBranchRules, readRestrictions } from './rules.ts'
import { readConversation, readPull, readReviews } from './single-pull.ts'
import { readStatuses, writeStatus } from './statuses.ts'
import { readLabelling } from './timeline.ts'

/** Which repository to speak about, and as whom. */
export interface ForgeOptions extends ClientOptions {
  /** Another token, which sets statuses: an app of its own makes them hard to forge. */
  readonly statusToken?: string
  /** Another token, which writes the evidence branch: a ruleset can let an app of its own do so, and nobody else. */
  readonly evidenceToken?: string
}

/**
 * Opens a repository on GitHub. The client library is loaded only now, since a run without GitHub needs none of it.
 *
 * @throws {UserError} when the token is missing; every call throws one when GitHub refuses it, and a `RemoteError`
 *   when GitHub or the way to it fails
 */
export async function createForge(options: ForgeOptions): Promise<Forge> {
  const { connect } = await import('./client.ts')
  const apiUrl = options.apiUrl.replace(/\/+$/, '')
  const client = connect({ ...options, apiUrl })
  const statusClient = options.statusToken ? connect({ ...options, apiUrl, token: options.statusToken }) : client
  const evidenceClient = options.evidenceToken ? connect({ ...options, apiUrl, token: options.evidenceToken }) : client
  const fullName = `${options.owner}/${options.repo}`
  return {
    pull: (number) => readPull(client, number),
    pullsOf: (commit) => readPullsOf(client, commit, fullName),
    openPullsAt: (head) => readOpenPullsAt(client, head),
    labelling: (pull, label) => readLabelling(client, pull, label),
    branchRules: (branch) => readBranchRules(client, branch),
    restrictions: (branch) => readRestrictions(client, branch),
    requestReviews: (pull, logins) => requestReviews(client, pull, logins),
    openPulls: (base) => readOpenPulls(client, base),
    contributors: (pull) => readContributors(client, pull),
    reviews: (pull) => readReviews(client, pull),
    mayWrite: (account) => readMayWrite(client, account),
    statuses: (commit) => readStatuses(client, commit),
    setStatus: (commit, status, target) => writeStatus(statusClient, commit, status, target),
    conversation: (pull) => readConversation(client, pull),
    createComment: (pull, body) => createComment(client, pull, body),
    updateComment: (id, body) => updateComment(client, id, body),
    deleteComment: (id) => deleteComment(client, id),
    ownIssues: async () => readIssues(client, await readSelf(client)),
    closerOf: (issue) => readCloser(client, issue),
    createIssue: (title, body) => createIssue(client, title, body),
    updateIssue: (number, body, state) => updateIssue(client, number, body, state),
    filesOn: (branch) => openBranchFiles(evidenceClient, branch),
    propose: (proposal) => propose(client, options.owner, proposal),
  }
}
