import { approveAll, emails, propose, tookPart, typo, type Way } from './way.ts'

/** Whoever made the change says yes to it. */
export const authors: readonly Way[] = [
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
    name: 'it is pushed to the branch of somebody who may approve',
    tried(scene, demand) {
      const pull = propose(scene, demand.approvers[0], typo)
      scene.amend({ branch: 'b', by: 'finn', title: 'Change', edits: demand.edits })
      approveAll(scene, pull, demand)
      return pull
    },
    says: tookPart,
  },
]
