import type { RunnerEvent } from '../../../support/github/events/index.ts'
import type { Edits, Scenario } from '../../../support/scenario.ts'
import type { Demand } from '../demands.ts'

/** How somebody tries to get a change through without its approvals. */
export interface Way {
  readonly name: string
  /** Makes the pull request, and does what is hoped to be enough. */
  tried(scene: Scenario, demand: Demand): number
  /** What starts the run, where it is no event of the pull request. */
  event?(scene: Scenario, pull: number): RunnerEvent
  /** What the report says against it. */
  readonly says: RegExp
  /** Where it is no way round: whoever is in the list may decide alone. */
  readonly isOwnSay?: true
}

/** What a report says where approvals are missing. */
export const waits = /0 of \d approvals?/
export const tookPart = /wrote, committed or pushed a part of this change/

/** Opens the pull request of a try, from the branch `b`. */
export function propose(scene: Scenario, by: string, edits: Edits, title = 'Change'): number {
  return scene.propose({ branch: 'b', by, title, edits })
}

/** Everybody approves whose approvals would be enough. */
export function approveAll({ github }: Scenario, pull: number, { approvers }: Demand): number[] {
  return approvers.map((by) => github.review({ pull, by, state: 'APPROVED' }))
}

/** A change that nobody has to approve. */
export const typo: Edits = {
  'policy/people.yml': (text) => text.replace('# owns the keys of CI', '# owns the keys of the CI'),
}

/** The e-mails of those who may approve, by login. */
export const emails: Readonly<Record<string, string>> = {
  evakim: 'eva@example.com',
  'dee-k': 'dee@example.com',
  'bo-lee': 'bo@example.com',
}
