import type { Edits, Scenario } from '../../support/scenario.ts'

export const flags = 'policy/flags/production.yml'
export const projects = 'policy/projects.yml'
const workflow = '.github/workflows/policy.yml'

/** Something that the review asks for: the change that asks for it, and who may say yes. */
export interface Demand {
  readonly name: string
  readonly edits: Edits
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
    approvers: ['evakim'],
    loosened: { [flags]: widen, [projects]: (text) => text.replace('over: 50', 'over: 99') },
  },
  {
    name: 'the permission matrix',
    edits: { [flags]: newFlag },
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
    approvers: ['dee-k'],
    loosened: { [projects]: (text) => text.replace('{ over: 50, by: [senior_engineer] }', 'false') },
  },
  {
    name: 'a rule of the policy',
    edits: { [flags]: payload },
    approvers: ['dee-k', 'bo-lee'],
    loosened: { [flags]: payload, [projects]: (text) => text.replace(/\nreview:.*\n/, '\n') },
  },
  {
    name: 'a change of the pipeline',
    edits: { [workflow]: () => 'on: push\n' },
    approvers: ['dee-k'],
    loosened: { [workflow]: () => 'on: push\n', '.github/CODEOWNERS': () => '* @finn\n' },
  },
]

/** Puts a rule of its own into the base policy of the example. */
export function addRule({ repository }: Scenario): void {
  const rule = 'review: { rules: [{ facts: [payload_changed], tiers: [production], approvals: 2, by: [admin] }] }'
  const text = repository.git('show', `main:${projects}`)
  const author = { name: 'ana-ruiz', email: 'ana@example.com' }
  repository.commit({ files: { [projects]: `${text}\n\n${rule}\n` }, message: 'A rule', author })
}
