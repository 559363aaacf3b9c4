import type { Edits, Scenario } from '../../support/scenario.ts'

export const flags = 'policy/flags/production.yml'
export const projects = 'policy/projects.yml'
export const baseline = 'policy/baseline.yml'
const workflow = '.github/workflows/policy.yml'

/** A file that accepts what these people changed by hand. */
export function acceptedBy(...people: string[]): string {
  const [item, until] = ['feature_flag/production_project/search-ranking', '2999-12-31']
  const entry = `item: ${item}, owner: admin, reason: A trial, until: ${until}, changed_by: [${people}]`
  return `baseline: [{ ${entry} }]\n`
}

/** Something that the review asks for: the change that asks for it, and who may say yes. */
export interface Demand {
  readonly name: string
  readonly edits: Edits
  /** The rules that ask, as the report names them. */
  readonly asks: RegExp
  /** People whose approvals, all together, are enough. */
  readonly approvers: readonly [string, ...string[]]
  /** The same change with the rule loosened in the pull request itself. */
  readonly loosened: Edits
  /** Whether somebody of the list may decide it alone, as their own author. */
  readonly isOwnSay?: true
}

const newFlag = (text: string) => `${text.trimEnd()}\n    new-flag: { description: New, active: false, rollout: 10 }\n`
const widen = (text: string) => text.replace('rollout: 25 #', 'rollout: 60 #')
const payload = (text: string) => text.replace('tags: [checkout]', 'tags: [checkout]\n      payloads: { "true": 1 }')

export const demands: readonly Demand[] = [
  {
    name: 'the two-person rule',
    edits: { [flags]: widen },
    asks: /rollout-review in (production_project|prod)\b/,
    approvers: ['evakim'],
    loosened: { [flags]: widen, [projects]: (text) => text.replace('over: 50', 'over: 99') },
  },
  {
    name: 'the permission matrix',
    edits: { [flags]: newFlag },
    asks: /who_can_create in (production_project|prod)\b/,
    approvers: ['evakim'],
    loosened: {
      [flags]: newFlag,
      [projects]: (text) => text.replace('who_can_create: [admin, senior_engineer]', 'who_can_create: [member]'),
    },
    isOwnSay: true,
  },
  {
    name: 'a change of the gate',
    edits: { [projects]: (text) => text.replace('over: 50', 'over: 60') },
    asks: /policy-gate/,
    approvers: ['dee-k'],
    loosened: { [projects]: (text) => text.replace('{ over: 50, by: [senior_engineer] }', 'false') },
  },
  {
    name: 'a rule of the policy',
    edits: { [flags]: payload },
    asks: /review\.rules 1/,
    approvers: ['dee-k', 'bo-lee'],
    loosened: { [flags]: payload, [projects]: (text) => text.replace(/\nreview:.*\n/, '\n') },
  },
  {
    name: 'a change of the pipeline',
    edits: { [workflow]: () => 'on: push\n' },
    asks: /pipeline/,
    approvers: ['dee-k'],
    loosened: { [workflow]: () => 'on: push\n', '.github/CODEOWNERS': () => '* @finn\n' },
  },
  {
    name: 'an accepted difference',
    edits: { [baseline]: () => acceptedBy('unknown') },
    asks: /drift-accepted/,
    approvers: ['dee-k', 'bo-lee'],
    loosened: {
      [baseline]: () => acceptedBy('unknown'),
      'policy/people.yml': (text) =>
        text.replace('finn@example.com: { level: member', 'finn@example.com: { level: admin'),
    },
  },
]

/** Puts a rule of its own into the base policy of the example. */
export function addRule({ repository }: Scenario): void {
  const rule = 'review: { rules: [{ facts: [payload_changed], tiers: [production], approvals: 2, by: [admin] }] }'
  const text = repository.git('show', `main:${projects}`)
  const author = { name: 'ana-ruiz', email: 'ana@example.com' }
  repository.commit({ files: { [projects]: `${text}\n\n${rule}\n` }, message: 'A rule', author })
}
