import { expect, it } from '@jest/globals'
import type { Verdict } from '../../src/core/verdict.ts'
import { type Case, judge } from '../../src/review/judge.ts'
import { by, caseOf, reviewsOf, rollout } from './case.ts'

/** One line of a table of cases. */
export interface Row {
  readonly what: string
  readonly is: Verdict['state']
  readonly reviews?: readonly string[]
  readonly items?: Case['items']
  readonly contributors?: readonly string[]
  readonly cannotWrite?: Readonly<Record<number, boolean | undefined>>
  /** The hashes that another commit than the head had. */
  readonly at?: Readonly<Record<string, readonly string[]>>
  readonly discarded?: Readonly<Record<string, string>>
}

export const none: Case['items'] = []

export function caseOfRow({
  reviews = [],
  items = [rollout],
  contributors = ['finn'],
  cannotWrite = {},
  at = {},
}: Row): Case {
  const input = caseOf({ items, contributors: contributors.map(by), reviews: reviewsOf(...reviews) })
  const changed = Object.entries(cannotWrite).map(([id, may]) => [Number(id), may] as const)
  const seen = Object.entries(at).map(([commit, hashes]) => [commit, new Set(hashes)] as const)
  return {
    ...input,
    mayWrite: new Map([...input.mayWrite, ...changed]),
    hashesAt: new Map([...input.hashesAt, ...seen]),
  }
}

/** Holds the verdict and the discarded approvals of each case against what the row says. */
export function check(rows: readonly Row[]): void {
  it.each(rows)('$what: $is', (row) => {
    const { state, discarded } = judge(caseOfRow(row))

    expect(state).toBe(row.is)
    expect(Object.fromEntries(discarded.map(({ name, reason }) => [name, reason]))).toEqual(row.discarded ?? {})
  })
}

export const took = 'wrote, committed or pushed a part of this change, or made it by hand'
export const nobody = 'the policy on the base branch names nobody with this GitHub account'
export const notAsked = 'is not among those whose approval is asked for'
export const stale = 'was given before the change became what it is now'
export const gone = 'the commit that was reviewed is gone, so nobody can tell what was approved'
