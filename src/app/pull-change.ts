import { hashOf } from '../core/hash.ts'
import type { Policy } from '../core/policy.ts'
import type { ChangedFile, Repository } from '../core/ports.ts'
import type { RiskyItem } from '../core/verdict.ts'
import { matrixItems } from '../plan/matrix-items.ts'
import { type PolicyChange, policyChanges, policyDigest } from '../plan/policy-change.ts'
import { isPipeline, riskyItems } from '../plan/risk.ts'
import { resources } from '../resources/registry.gen.ts'
import { loadAt, loadExisting } from './load-at.ts'

/** What a pull request, or a merge, does to the policy: everything the gate needs, from git alone. */
export interface PolicyStep {
  readonly base: Policy
  readonly head: Policy
  readonly changes: readonly PolicyChange[]
  readonly items: readonly RiskyItem[]
  /** The flags that it creates, edits or deletes, for the permission matrix. */
  readonly matrix: readonly RiskyItem[]
  /** The change as a whole. */
  readonly change: RiskyItem
  readonly digest: string
}

export type StepReading =
  | { readonly state: 'untouched' }
  /** The base has no policy yet: there is nothing that could judge. */
  | { readonly state: 'bootstrap'; readonly head: Policy }
  | { readonly state: 'merge-conflict'; readonly paths: readonly string[] }
  | { readonly state: 'read'; readonly step: PolicyStep }

/**
 * Compares the tip of a base with the result of merging a head into it; never the tip with the head, which would
 * show what others merged in between as removed.
 */
export async function readMerge(
  repository: Repository,
  base: string,
  head: string,
  folder: string,
): Promise<StepReading> {
  const merged = await repository.merge(base, head)
  if ('conflicts' in merged) return { state: 'merge-conflict', paths: merged.conflicts }
  return readStep(repository, base, merged.tree, folder)
}

/** Compares two commits or trees. */
export async function readStep(
  repository: Repository,
  base: string,
  result: string,
  folder: string,
): Promise<StepReading> {
  const files = await repository.changedFiles(base, result)
  if (!files.some(({ path }) => isWithin(path, folder) || isPipeline(path))) return { state: 'untouched' }
  const before = await loadAt(repository, base, folder, 'the base branch')
  const head = await loadExisting(repository, result, folder, 'the merge result')
  if (!before) return { state: 'bootstrap', head }
  return { state: 'read', step: stepOf(before, head, files) }
}

function stepOf(base: Policy, head: Policy, files: readonly ChangedFile[]): PolicyStep {
  const changes = policyChanges(base, head, resources)
  const digest = policyDigest(changes)
  // What runs the review is bound byte by byte; the policy itself is bound by what it means.
  const outside = files.filter(({ path }) => isPipeline(path)).map(({ path, content }) => ({ path, content }))
  const change: RiskyItem = { item: 'change', value: null, facts: [], hash: hashOf({ digest, outside }) }
  const items = riskyItems(base, head, files, resources)
  return { base, head, changes, items, matrix: matrixItems(base, head, resources), change, digest }
}

function isWithin(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`)
}
