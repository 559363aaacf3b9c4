import { hashOf } from '../core/hash.ts'
import type { Policy } from '../core/policy.ts'
import type { ChangedFile, Repository } from '../core/ports/repository.ts'
import type { RiskyItem } from '../core/verdict.ts'
import { matrixItems } from '../plan/risk/matrix-items.ts'
import { knowingNewKeys } from '../plan/risk/new-keys.ts'
import { type PolicyChange, policyChanges, policyDigest } from '../plan/risk/policy-change.ts'
import { isPipeline, riskyItems } from '../plan/risk/risk.ts'
import { resources } from '../resources/registry.gen.ts'
import { loadAt, loadExisting } from './load-at.ts'

/** What a pull request, or a merge, does to the policy: everything the gate needs, from git alone. */
export interface PolicyStep {
  readonly base: Policy
  readonly head: Policy
  /** The base, as it judges this change. */
  readonly judging: Policy
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
  | { readonly state: 'read'; readonly step: PolicyStep; readonly tree: string }

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
  const pipeline = await pipelineFiles(repository, [base, result], files, folder)
  if (pipeline.length === 0 && !files.some(({ path }) => isWithin(path, folder))) return { state: 'untouched' }
  const before = await loadAt(repository, base, folder, 'the base branch')
  const head = await loadExisting(repository, result, folder, 'the merge result')
  if (!before) return { state: 'bootstrap', head }
  return { state: 'read', step: stepOf(before, head, pipeline), tree: result }
}

// The code of a local action runs with the rights of the workflow that uses it, whatever the workflow itself says.
async function pipelineFiles(
  repository: Repository,
  sides: readonly string[],
  files: readonly ChangedFile[],
  folder: string,
): Promise<ChangedFile[]> {
  const others = files.filter(({ path }) => !isPipeline(path) && !isWithin(path, folder))
  const actions =
    others.length > 0 ? (await Promise.all(sides.map((side) => repository.actionFolders(side)))).flat() : []
  return files.filter(({ path }) => isPipeline(path) || (!isWithin(path, folder) && isPipeline(path, actions)))
}

function stepOf(base: Policy, head: Policy, pipeline: readonly ChangedFile[]): PolicyStep {
  const changes = policyChanges(base, head, resources)
  const digest = policyDigest(changes)
  // What runs the review is bound byte by byte; the policy itself is bound by what it means.
  const outside = pipeline.map(({ path, content }) => ({ path, content }))
  const change: RiskyItem = { item: 'change', value: null, facts: [], hash: hashOf({ digest, outside }) }
  const judging = knowingNewKeys(base, head)
  const items = riskyItems(base, head, pipeline, resources)
  return { base, head, judging, changes, items, matrix: matrixItems(judging, head, resources), change, digest }
}

function isWithin(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`)
}
