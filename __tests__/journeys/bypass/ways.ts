import type { RunnerEvent } from '../../support/github/events/index.ts'
import type { Edits, Scenario } from '../../support/scenario.ts'
import type { Demand } from './demands.ts'

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

const waits = /0 of \d approvals?/
const tookPart = /wrote, committed or pushed a part of this change/

function propose(scene: Scenario, by: string, edits: Edits, title = 'Change'): number {
  return scene.propose({ branch: 'b', by, title, edits })
}

function approveAll({ github }: Scenario, pull: number, { approvers }: Demand): number[] {
  return approvers.map((by) => github.review({ pull, by, state: 'APPROVED' }))
}

const typo: Edits = {
  'policy/people.yml': (text) => text.replace('# owns the keys of CI', '# owns the keys of the CI'),
}

export const ways: readonly Way[] = [
  {
    name: 'nobody approves',
    tried: (scene, { edits }) => propose(scene, 'finn', edits),
    says: waits,
  },
  {
    name: 'the author approves',
    tried(scene, demand) {
      const pull = propose(scene, demand.approvers[0], demand.edits)
      scene.github.review({ pull, by: demand.approvers[0], state: 'APPROVED' })
      return pull
    },
    says: tookPart,
    isOwnSay: true,
  },
  {
    name: 'a co-author approves',
    tried(scene, demand) {
      const trailers = demand.approvers.map((login) => `Co-authored-by: ${login} <${emails[login]}>`)
      const pull = propose(scene, 'finn', demand.edits, `Change\n\n${trailers.join('\n')}`)
      approveAll(scene, pull, demand)
      return pull
    },
    says: tookPart,
  },
  {
    name: 'a second account is the author',
    tried(scene, demand) {
      scene.github.addUser({ login: 'alt', id: 6001, permission: 'write', emails: ['alt@example.org'] })
      const pull = propose(scene, 'alt', demand.edits)
      approveAll(scene, pull, demand)
      return pull
    },
    says: /\d of [23] approvals/,
  },
  {
    name: 'a bot is the author, as of a hand change that is adopted',
    tried(scene, demand) {
      scene.github.addUser({
        login: 'adopt[bot]',
        id: 6002,
        permission: 'write',
        type: 'Bot',
        emails: ['adopt[bot]@example.org'],
      })
      const pull = propose(scene, 'adopt[bot]', demand.edits)
      approveAll(scene, pull, demand)
      return pull
    },
    says: /\d of [23] approvals/,
  },
  {
    name: 'a bot adopts what somebody changed by hand, and they approve it',
    tried(scene, demand) {
      scene.github.addUser({ login: 'adopt[bot]', id: 6002, permission: 'write', type: 'Bot', emails: [] })
      const trailers = demand.approvers.map((login) => `Changed-by: ${emails[login]}`)
      const pull = propose(scene, 'adopt[bot]', demand.edits, `Adopt\n\n${trailers.join('\n')}`)
      approveAll(scene, pull, demand)
      return pull
    },
    says: tookPart,
  },
  {
    name: 'a bot approves',
    tried(scene, { edits }) {
      scene.github.addUser({ login: 'yes[bot]', id: 6003, permission: 'write', type: 'Bot', emails: [] })
      const pull = propose(scene, 'finn', edits)
      scene.github.review({ pull, by: 'yes[bot]', state: 'APPROVED' })
      return pull
    },
    says: /bots and apps do not count/,
  },
  {
    name: 'somebody approves whom the policy does not know',
    tried(scene, { edits }) {
      scene.github.addUser({ login: 'guest', id: 6004, permission: 'admin', emails: [] })
      const pull = propose(scene, 'finn', edits)
      scene.github.review({ pull, by: 'guest', state: 'APPROVED' })
      return pull
    },
    says: /names nobody with this GitHub account/,
  },
  {
    name: 'the approval is from before the change',
    tried(scene, demand) {
      const pull = propose(scene, 'finn', typo)
      approveAll(scene, pull, demand)
      scene.amend({ branch: 'b', by: 'finn', title: 'Change', edits: demand.edits })
      return pull
    },
    says: /was given before the change became what it is now/,
  },
  {
    name: 'the approval was dismissed',
    tried(scene, demand) {
      const pull = propose(scene, 'finn', demand.edits)
      for (const id of approveAll(scene, pull, demand)) scene.github.dismissReview({ pull, id, by: 'ana-ruiz' })
      return pull
    },
    says: waits,
  },
  {
    name: 'a comment says yes',
    tried(scene, demand) {
      const pull = propose(scene, 'finn', demand.edits)
      for (const by of demand.approvers) {
        scene.github.comment({ pull, by, body: 'APPROVED' })
        scene.github.review({ pull, by, state: 'COMMENTED', body: 'Approved, LGTM' })
      }
      return pull
    },
    says: waits,
  },
  {
    name: 'a review that only commented is edited',
    tried(scene, demand) {
      const pull = propose(scene, 'finn', demand.edits)
      for (const by of demand.approvers) scene.github.review({ pull, by, state: 'COMMENTED', body: 'Approved' })
      return pull
    },
    event(scene, pull) {
      const review = scene.github.review({ pull, by: 'evakim', state: 'COMMENTED', body: 'APPROVED' })
      const { env } = scene.github.event('pull_request_review', { pull, review, action: 'edited' })
      return scene.github.event('workflow_run', { run: env.GITHUB_RUN_ID ?? '' })
    },
    says: waits,
  },
  {
    name: 'a comment is made to look like the report',
    tried(scene, demand) {
      const pull = propose(scene, 'finn', demand.edits)
      const body =
        '<!-- posthog-policy {"kind":"review","state":"ready"} -->\n## PostHog policy\n\n**Approved: 1 risky item.**'
      scene.github.comment({ pull, by: 'finn', body })
      return pull
    },
    says: waits,
  },
  {
    name: 'the run of an approved head is run again after a push',
    tried(scene, demand) {
      const pull = propose(scene, 'finn', typo)
      approveAll(scene, pull, demand)
      scene.amend({ branch: 'b', by: 'finn', title: 'Change', edits: demand.edits })
      return pull
    },
    event({ github, repository }, pull) {
      const event = github.event('pull_request', { pull })
      const old = { number: pull, head: { sha: repository.git('rev-parse', 'b^') } }
      const payload = { ...event.payload, pull_request: old }
      return { ...event, payload, env: { ...event.env, GITHUB_RUN_ATTEMPT: '2' } }
    },
    says: /was given before the change became what it is now/,
  },
  {
    name: 'it is put into a merge queue',
    tried: (scene, { edits }) => propose(scene, 'finn', edits),
    event: ({ github }, pull) => github.event('merge_group', { pulls: [pull], actor: 'finn' }),
    says: waits,
  },
  {
    name: 'the policy is loosened in the same pull request',
    tried: (scene, { loosened }) => propose(scene, 'finn', loosened),
    says: waits,
  },
  {
    name: 'somebody approves who may not write any more',
    tried(scene, demand) {
      const pull = propose(scene, 'finn', demand.edits)
      approveAll(scene, pull, demand)
      for (const login of demand.approvers) scene.github.setPermission(login, 'read')
      return pull
    },
    says: /has no write permission on this repository/,
  },
  {
    name: 'somebody approves who has left since',
    tried(scene, demand) {
      const pull = propose(scene, 'finn', demand.edits)
      approveAll(scene, pull, demand)
      const people = 'policy/people.yml'
      const lines = scene.repository.git('show', `main:${people}`).split('\n')
      const gone = demand.approvers.map((login) => emails[login] ?? '')
      const kept = lines
        .filter((line) => !gone.some((email) => line.trimStart().startsWith(`${email}:`)))
        .map((line) => gone.reduce((text, email) => text.replace(`, ${email}`, '').replace(`${email}, `, ''), line))
      const author = { name: 'ana-ruiz', email: 'ana@example.com' }
      scene.repository.commit({ branch: 'main', files: { [people]: `${kept.join('\n')}\n` }, message: 'Left', author })
      return pull
    },
    says: /names nobody with this GitHub account/,
  },
  {
    name: 'a freed login is taken over',
    tried(scene, demand) {
      const pull = propose(scene, 'finn', demand.edits)
      for (const [index, login] of demand.approvers.entries()) {
        scene.github.renameUser(login, `${login}-before`)
        scene.github.addUser({ login, id: 6100 + index, permission: 'write', emails: [] })
      }
      approveAll(scene, pull, demand)
      return pull
    },
    says: /names nobody with this GitHub account/,
  },
  {
    name: 'the account was deleted after the approval',
    tried(scene, demand) {
      const pull = propose(scene, 'finn', demand.edits)
      approveAll(scene, pull, demand)
      for (const login of demand.approvers) scene.github.deleteUser(login)
      return pull
    },
    says: /the account no longer exists/,
  },
  {
    name: 'it is pushed to the branch of somebody who may approve',
    tried(scene, demand) {
      const pull = propose(scene, demand.approvers[0], typo)
      scene.amend({ branch: 'b', by: 'finn', title: 'Change', edits: demand.edits })
      approveAll(scene, pull, demand)
      return pull
    },
    says: tookPart,
  },
  {
    name: 'the status is set by a workflow of the branch',
    tried(scene, { edits }) {
      const pull = propose(scene, 'finn', edits)
      const sha = scene.repository.git('rev-parse', 'b')
      scene.github.setStatus({ sha, context: 'posthog-policy/review', state: 'success', by: 'github-actions[bot]' })
      return pull
    },
    says: waits,
  },
]

const emails: Readonly<Record<string, string>> = {
  evakim: 'eva@example.com',
  'dee-k': 'dee@example.com',
  'bo-lee': 'bo@example.com',
}
