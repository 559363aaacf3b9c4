import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { approvalRule } from '../../src/core/approval-rule.ts'
import { type FactName, facts } from '../../src/core/fact.ts'
import { valueAt } from '../../src/core/json.ts'

const names = Object.keys(facts) as FactName[]
const schema = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))
const nameOfFact = ['items', 'properties', 'facts', 'items', 'properties', 'name', 'enum']

it.each([
  ['plan-v1', ['properties', 'changes', ...nameOfFact]],
  ['verdict-v1', ['properties', 'requirements', ...nameOfFact]],
])('the schema %s knows every fact', (name, path) => {
  expect(valueAt(schema(name), path)).toEqual(names)
})

// Who takes part, and what was deleted in PostHog, is not known where a rule picks its items.
it('a policy may ask for approval of every fact that the review itself finds', () => {
  const path = ['properties', 'rules', 'items', 'properties', 'facts', 'items', 'enum']

  expect(valueAt(schema('parts/review'), path)).toEqual(
    names.filter((name) => name !== 'self_benefit' && name !== 'flag_history_lost'),
  )
})

it('every fact stands in the documentation, with who is asked whatever the policy says', () => {
  const rows = readFileSync('docs/facts.md', 'utf8').matchAll(/^\| `(\w+)` \| (.+) \| (.*) \|$/gm)
  const asked = (name: FactName) => {
    if (name === 'rollout_over') return 'as `require_rollout_review` says'
    const rule = approvalRule({}, 'role/a', name)
    return rule ? `${rule.approvals === 1 ? 'one' : rule.approvals} ${rule.by.join()}` : ''
  }

  expect([...rows].map(([, name, meaning, who]) => [name, meaning, who])).toEqual(
    names.map((name) => [name, facts[name], asked(name)]),
  )
})

it.each([
  'owner_granted',
  'admin_granted',
  'policy_gate_changed',
  'guardrail_changed',
  'pipeline_changed',
  'sso_relaxed',
  'drift_accepted',
  'expiry_extended',
  'default_opened',
] as const)('no policy takes the admin away who must approve %s', (name) => {
  expect(approvalRule({ review: { rules: [] } }, 'role/a', name)).toMatchObject({ approvals: 1, by: ['admin'] })
})
