import { diffFiles, emptyTree, type FileChange } from '../git-diff.ts'
import { type Commit, readCommit } from '../git-objects.ts'
import { userOfEmail } from '../lookup.ts'
import type { World } from '../world.ts'
import { apiUrl, htmlUrl } from './repository.ts'
import { nodeId, simpleUser } from './user.ts'

/** A commit as lists have it. */
export function commitAnswer(world: World, commit: Commit) {
  const url = apiUrl(world, `/commits/${commit.sha}`)
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: apiUrl(world, `/git/trees/${commit.tree}`) },
      url: apiUrl(world, `/git/commits/${commit.sha}`),
      comment_count: 0,
      verification: verification(world, commit),
    },
    url,
    html_url: htmlUrl(world, `/commit/${commit.sha}`),
    comments_url: `${url}/comments`,
    author: accountOf(world, commit.author.email),
    committer: accountOf(world, commit.committer.email),
    parents: commit.parents.map((sha) => ({
      sha,
      url: apiUrl(world, `/commits/${sha}`),
      html_url: htmlUrl(world, `/commit/${sha}`),
    })),
  }
}

/** A commit as the Git database endpoints have it. */
export function gitCommitAnswer(world: World, commit: Commit) {
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: apiUrl(world, `/git/commits/${commit.sha}`),
    html_url: htmlUrl(world, `/commit/${commit.sha}`),
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: apiUrl(world, `/git/trees/${commit.tree}`) },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: apiUrl(world, `/git/commits/${sha}`),
      html_url: htmlUrl(world, `/commit/${sha}`),
    })),
    verification: verification(world, commit),
  }
}

/** A changed file. */
export function fileAnswer(world: World, commit: string, change: FileChange) {
  const path = change.path.split('/').map(encodeURIComponent).join('/')
  return {
    sha: change.sha,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: htmlUrl(world, `/blob/${commit}/${path}`),
    raw_url: htmlUrl(world, `/raw/${commit}/${path}`),
    contents_url: apiUrl(world, `/contents/${path}?ref=${commit}`),
    ...(change.patch === undefined ? {} : { patch: change.patch }),
    ...(change.previous === undefined ? {} : { previous_filename: change.previous }),
  }
}

/** Files that a commit changed against its first parent. */
export function commitFiles(world: World, commit: Commit): FileChange[] {
  return diffFiles(world.git, commit.parents[0] ?? emptyTree, commit.sha)
}

/** A commit as webhook payloads have it. */
export function webhookCommit(world: World, sha: string) {
  const commit = readCommit(world.git, sha)
  const { name, email } = commit.author
  return {
    id: sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.committer.date,
    author: { name, email },
    committer: { name: commit.committer.name, email: commit.committer.email },
  }
}

/** Whether and why GitHub trusts a commit's signature. */
export function verification(world: World, commit: Commit) {
  const verified = world.verified.has(commit.sha)
  return {
    verified,
    reason: verified ? 'valid' : 'unsigned',
    signature: verified ? '-----BEGIN PGP SIGNATURE-----' : null,
    payload: verified ? `tree ${commit.tree}` : null,
    verified_at: verified ? commit.committer.date : null,
  }
}

function accountOf(world: World, email: string) {
  const user = userOfEmail(world, email)
  return user === undefined ? null : simpleUser(world, user)
}
