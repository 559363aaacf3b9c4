import { approveAll, propose, typo, type Way, waits } from './way.ts'

/** Nobody says yes, or not to this, or not any more. */
export const approvals: readonly Way[] = [
  {
    name: 'nobody approves',
    tried: (scene, { edits }) => propose(scene, 'finn', edits),
    says: waits,
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
    name: 'the approval was taken back, a hundred reviews later',
    tried(scene, demand) {
      const pull = propose(scene, 'finn', demand.edits)
      approveAll(scene, pull, demand)
      for (let count = 0; count < 100; count++)
        scene.github.review({ pull, by: 'gil-m', state: 'COMMENTED', body: `${count}` })
      for (const by of demand.approvers) {
        const id = scene.github.review({ pull, by, state: 'CHANGES_REQUESTED', body: 'No' })
        scene.github.dismissReview({ pull, id, by: 'ana-ruiz' })
      }
      return pull
    },
    says: waits,
  },
]
