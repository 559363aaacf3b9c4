import { groupsOf, mergeFilters } from '../flags/filters.ts'
import type { Flag } from '../flags/flag.ts'
import { variantsOf } from '../flags/links.ts'
import { isRecord, type JsonRecord } from '../values.ts'

/** One change of a flag that policies can be about. */
export interface GatedChange {
  actionKey: string
  before: JsonRecord
  gated: JsonRecord
  /** For changes of a rollout: every number that differs. */
  moves: { path: string; before: unknown; after: unknown }[]
}

/** The changes in a body that a policy could gate; `flag` is absent while it is being created. */
export function gatedChanges(flag: Flag | undefined, body: JsonRecord): GatedChange[] {
  if (flag === undefined) return body.active === false ? [] : [switching('enable', false)]
  const changes: GatedChange[] = []
  if (body.active === true && !flag.active) changes.push(switching('enable', false))
  if (body.active === false && flag.active) changes.push(switching('disable', true))
  if (!isRecord(body.filters)) return changes
  const [old, next] = [rollouts(flag.filters), rollouts(mergeFilters(flag.filters, body.filters))]
  const paths = [...new Set([...old.keys(), ...next.keys()])]
  const moves = paths
    .map((path) => ({ path, before: old.get(path), after: next.get(path) }))
    .filter((move) => move.before !== move.after)
  if (moves.length === 0) return changes
  const part = (side: 'before' | 'after'): JsonRecord => ({
    rollout_percentage: moves.map((move) => ({ path: move.path, value: move[side] ?? null })),
  })
  return [...changes, { actionKey: 'feature_flag.update', before: part('before'), gated: part('after'), moves }]
}

/** True when the conditions of a policy fit the change; conditions that make no sense fit everything. */
export function fits(conditions: JsonRecord, change: GatedChange): boolean {
  const { type, operator, value } = conditions
  if (typeof value !== 'number' || typeof operator !== 'string' || change.moves.length === 0) return true
  if (type === 'before_after') return change.moves.some((move) => compare(move.after, operator, value))
  if (type !== 'change_amount') return true
  return change.moves.some(({ before, after }) => {
    return typeof before === 'number' && typeof after === 'number' && compare(after - before, operator, value)
  })
}

function switching(word: 'enable' | 'disable', before: boolean): GatedChange {
  return { actionKey: `feature_flag.${word}`, before: { active: before }, gated: { active: !before }, moves: [] }
}

function rollouts(filters: JsonRecord): Map<string, unknown> {
  const found = new Map<string, unknown>()
  for (const [at, group] of groupsOf(filters).entries()) {
    // No number means everybody.
    found.set(`groups[${at}].rollout_percentage`, group.rollout_percentage ?? 100)
  }
  for (const [at, variant] of variantsOf(filters).entries()) {
    found.set(`multivariate.variants[${at}].rollout_percentage`, variant.rollout_percentage)
  }
  if (isRecord(filters.holdout)) found.set('holdout.exclusion_percentage', filters.holdout.exclusion_percentage)
  return found
}

function compare(left: unknown, operator: string, right: number): boolean {
  if (typeof left !== 'number') return false
  if (operator === '>') return left > right
  if (operator === '<') return left < right
  if (operator === '>=') return left >= right
  if (operator === '<=') return left <= right
  if (operator === '==') return left === right
  return operator === '!=' ? left !== right : true
}
