import type { Account, Contributor, Review } from '../../src/core/ports/forge.ts'
import type { RiskyItem } from '../../src/core/verdict.ts'
import { riskyItem } from '../../src/plan/risk/risk.ts'
import type { Case } from '../../src/review/judge.ts'
import { policyOf } from '../support/policies.ts'

/** The base policy of all cases: two owners, two admins, engineers, somebody without an account, and a robot. */
export const base = policyOf(`
members:
  ana@x.io: { level: owner, github: { login: ana, id: 1 } }
  bo@x.io: { level: admin, github: { login: bo, id: 2 } }
  dee@x.io: { level: admin, github: { login: dee, id: 3 } }
  eva@x.io: { level: member, github: { login: eva, id: 4 } }
  finn@x.io: { level: member, github: { login: finn, id: 5 } }
  gil@x.io: { level: member, github: { login: gil, id: 6 } }
  hana@x.io: { level: member }
  svc@x.io: { level: owner, service: true, github: { login: svc, id: 8 } }
roles:
  senior: { members: [Eva@X.io, bo@x.io, hana@x.io, svc@x.io] }
projects: { prod: {}, strict: {} }
feature_flags:
  prod: { who_can_edit: [senior], require_rollout_review: true }
  strict: { require_rollout_review: { over: 10, approvals: 2, by: [senior, admin] } }
`)

export const accounts: Readonly<Record<string, Account>> = {
  ...Object.fromEntries(
    ['ana', 'bo', 'dee', 'eva', 'finn', 'gil'].map((login, index) => [login, { id: index + 1, login, isPerson: true }]),
  ),
  svc: { id: 8, login: 'svc', isPerson: true },
  bot: { id: 90, login: 'robot[bot]', isPerson: false },
  alt: { id: 91, login: 'gil-private', isPerson: true },
  other: { id: 92, login: 'somebody', isPerson: true },
  renamed: { id: 2, login: 'bo-the-second', isPerson: true },
  squatter: { id: 93, login: 'bo', isPerson: true },
}

export function by(name: string): Contributor {
  const account = accounts[name]
  return { account, name: account?.login ?? name }
}

export const rollout: RiskyItem = riskyItem('feature_flag/prod/checkout', { rollout: 60 }, [
  { name: 'rollout_over', sentence: 'reaches 60 %', detail: {} },
])
export const strictRollout: RiskyItem = riskyItem('feature_flag/strict/checkout', { rollout: 60 }, [
  { name: 'rollout_over', sentence: 'reaches 60 %', detail: {} },
])
export const gate: RiskyItem = riskyItem('policy_gate/manage.roles', 'off', [
  { name: 'policy_gate_changed', sentence: 'the gate changes', detail: {} },
])
export const pipeline: RiskyItem = riskyItem(
  'pipeline',
  ['.github/a'],
  [{ name: 'pipeline_changed', sentence: 'a workflow changes', detail: {} }],
)
export const change: RiskyItem = riskyItem('change', 'the whole of it', [])

/** Somebody gets the role, or the level: the item that names who gains. */
export function promotion(email: string): RiskyItem {
  const fact = { name: 'policy_gate_changed', sentence: 'the gate changes', detail: { gaining: [email] } } as const
  return riskyItem('policy_gate/roles.senior', email, [fact])
}

type State = Review['state']
const words: Readonly<Record<string, State>> = {
  yes: 'APPROVED',
  no: 'CHANGES_REQUESTED',
  hm: 'COMMENTED',
  dismissed: 'DISMISSED',
  draft: 'PENDING',
}

/**
 * Reviews as a table writes them, oldest first: `eva yes`, or `eva yes old` for one at the commit `old`; a name
 * without an account is a deleted one.
 */
export function reviewsOf(...lines: string[]): Review[] {
  return lines.map((line, index) => {
    const [name = '', word = '', commit = 'head'] = line.split(' ')
    const state = words[word]
    if (state === undefined) throw new Error(`no such review: ${line}`)
    return { id: index + 1, account: accounts[name], state, commit: commit === 'none' ? undefined : commit }
  })
}

/** A case in which finn changes something, and whoever has an account may write. */
export function caseOf(parts: Partial<Case>): Case {
  const items = parts.items ?? [rollout]
  return {
    base: base.shape,
    items,
    matrix: [],
    change,
    contributors: [by('finn')],
    reviews: [],
    mayWrite: new Map(Object.values(accounts).map(({ id }) => [id, true])),
    hashesAt: new Map([['head', new Set([...items, ...(parts.matrix ?? []), change].map(({ hash }) => hash))]]),
    ...parts,
  }
}
