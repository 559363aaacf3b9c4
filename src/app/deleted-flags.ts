import type { Change } from '../core/change.ts'
import type { Fact } from '../core/fact.ts'
import { show } from '../core/text.ts'
import { type Deleted, deletedFlag, deletedFlags } from '../resources/flag/deleted.ts'
import type { Scope } from '../resources/resource.ts'
import type { Recall } from './recall-flags.ts'

/**
 * Says of every flag that is to be created whether it is a deleted one that comes back, with its number and its history;
 * or that nobody can tell, so that a history may be lost.
 *
 * @param recall asked for what PostHog's activity log does not tell
 */
export async function withDeletedFlags(changes: readonly Change[], scope: Scope, recall: Recall): Promise<Change[]> {
  const created = changes.filter((change) => change.operation === 'create' && change.kind === 'feature_flag')
  const byProject = [...Map.groupBy(created, ({ key }) => partsOf(key)[0])]
  const readings = byProject
    .filter(([alias]) => scope.names.hasProject(alias))
    .map(async ([alias, ours]) => {
      const keys = ours.map(({ key }) => partsOf(key)[1])
      const found = await deletedFlags(scope, alias, keys)
      return ours.map((change) => [change, found.get(partsOf(change.key)[1])] as const)
    })
  const known = new Map((await Promise.all(readings)).flat())
  const unknown = created.filter((change) => known.get(change) === 'unknown')
  for (const [change, deleted] of await recalled(unknown, scope, recall)) known.set(change, deleted)
  return changes.map((change) => told(change, known.get(change)))
}

// What is remembered is only a number: PostHog says whether it is the deleted flag of this key.
async function recalled(changes: readonly Change[], scope: Scope, recall: Recall): Promise<[Change, Deleted][]> {
  if (changes.length === 0) return []
  const numbers = await recall(changes.map(({ item }) => item))
  const readings = changes.map(async (change): Promise<[Change, Deleted]> => {
    const number = numbers.get(change.item)
    const [alias, key] = partsOf(change.key)
    return [change, (number !== undefined && (await deletedFlag(scope, alias, number, key))) || 'unknown']
  })
  return Promise.all(readings)
}

function told(change: Change, deleted: Deleted | undefined): Change {
  if (deleted === undefined) return change
  if (deleted !== 'unknown') {
    const sentence = `${change.sentence} (it was deleted, and is restored with its history)`
    return { ...change, sentence, handle: deleted }
  }
  const [project, flag] = partsOf(change.key)
  const sentence = `a deleted flag may have had the key \`${show(flag)}\` in \`${show(project)}\`: then its history is lost for good`
  const fact: Fact = { name: 'flag_history_lost', sentence, detail: {} }
  return { ...change, sentence: `${change.sentence}; ${sentence}`, facts: [...change.facts, fact] }
}

function partsOf(key: string): [project: string, flag: string] {
  const at = key.indexOf('/')
  return [key.slice(0, at), key.slice(at + 1)]
}
