import type { Edits } from '../../../support/scenario.ts'
import { flags, projects } from '../demands.ts'
import { approveAll, propose, typo, type Way, waits } from './way.ts'

/** The judge is to be talked round, or passed by. */
export const judges: readonly Way[] = [
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
    name: 'the status is set by a workflow of the branch',
    tried(scene, { edits }) {
      const pull = propose(scene, 'finn', edits)
      const sha = scene.repository.git('rev-parse', 'b')
      scene.github.setStatus({ sha, context: 'posthog-policy/review', state: 'success', by: 'github-actions[bot]' })
      return pull
    },
    says: waits,
  },
  {
    name: 'the project is called staging in the same pull request',
    tried: (scene, { edits }) =>
      propose(scene, 'finn', and(edits, { [projects]: (text) => text.replace('tier: production', 'tier: staging') })),
    says: /`projects\.production_project` changes/,
  },
  {
    name: 'the project gets another key in the same pull request',
    tried: (scene, { edits }) => propose(scene, 'finn', and(edits, { [projects]: rekeyed, [flags]: rekeyed })),
    says: /`projects\.production_project` changes/,
  },
  {
    name: 'what lint finds is accepted in the same pull request',
    tried: (scene, { edits }) =>
      propose(
        scene,
        'finn',
        and(edits, { [flags]: (text) => text.replace('active: true', `active: true ${ignored}`) }),
      ),
    says: /`lint\.ignores` changes/,
  },
]

const ignored = '# policy-ignore flag-without-description: later'
const rekeyed = (text: string) => text.replaceAll('production_project:', 'prod:')

// One edit after the other, where both are about the same file.
function and(first: Edits, then: Edits): Edits {
  const both = Object.entries(then).map(([path, edit]) => [path, (text: string) => edit(first[path]?.(text) ?? text)])
  return { ...first, ...Object.fromEntries(both) }
}
