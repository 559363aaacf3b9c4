import { approveAll, emails, propose, type Way } from './way.ts'

/** Somebody says yes who does not count. */
export const reviewers: readonly Way[] = [
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
]
