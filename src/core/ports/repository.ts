import type { SourceFile } from '../source.ts'

/** The result of merging a head into a base without touching any work tree. */
export type Merge = { readonly tree: string } | { readonly conflicts: readonly string[] }

/** A file that two commits have differently. */
export interface ChangedFile {
  readonly path: string
  /** Git's name for what it becomes, mode included; it says nothing else. */
  readonly content: string
}

/** What git says of a commit. Anybody can write anything there. */
export interface CommitText {
  readonly id: string
  readonly parents: readonly string[]
  readonly author: { readonly name: string; readonly email: string }
  readonly committer: { readonly name: string; readonly email: string }
  /** When it was committed; ISO 8601 in UTC. */
  readonly at: string
  readonly message: string
}

/** The git repository of the policy, read as data: nothing in it is ever run or checked out. */
export interface Repository {
  /** The policy files (.yml, .yaml) and certificates (.pem) below a folder at a commit or tree. */
  policyFiles(commit: string, folder: string): Promise<SourceFile[]>
  /** The tip of a branch as the remote has it now. */
  tip(branch: string): Promise<string>
  /** Resolves a name to a commit. */
  resolve(name: string): Promise<string>
  /** What merging `head` into `base` gives. */
  merge(base: string, head: string): Promise<Merge>
  /** Files that differ between two commits or trees, by path. */
  changedFiles(from: string, to: string): Promise<ChangedFile[]>
  /** Commits on the first-parent line after `from` up to and with `to`, oldest first; all of them without `from`. */
  firstParents(from: string | undefined, to: string): Promise<string[]>
  /** The first parent of a commit, if it has one. */
  parent(commit: string): Promise<string | undefined>
  /** The last commit that two lines of history share. */
  forkPoint(one: string, other: string): Promise<string>
  commit(commit: string): Promise<CommitText>
  /** Commits that `to` has and `from` has not, oldest first. */
  newCommits(from: string, to: string): Promise<string[]>
  /** Commits on the first-parent line up to and with `to` that changed anything below a folder, newest first. */
  changesOf(to: string, folder: string): Promise<string[]>
  /** Folders that hold a local action at a commit or tree; the root is the empty text. */
  actionFolders(commit: string): Promise<string[]>
}
