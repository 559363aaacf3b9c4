import { type Scenario, startScenario } from '../../__tests__/support/scenario.ts'
import type { Teller } from './teller.ts'

/** What the story came to, for whoever wants to check that it is true. */
export interface Ending {
  readonly lintErrors: { readonly before: string; readonly after: string }
  readonly firstDrift: Readonly<Record<string, string>>
  readonly verdicts: { readonly pending: string; readonly approved: string }
  readonly applied: Readonly<Record<string, string>>
  readonly healed: Readonly<Record<string, string>>
  readonly lastDrift: Readonly<Record<string, string>>
  /** What GitHub's API description does not know; a true story leaves it empty. */
  readonly problems: readonly string[]
  /** Live state at the end. */
  readonly live: { readonly filters: object; readonly engineers: readonly string[] }
}

const flags = 'policy/flags/production.yml'
const people = 'policy/people.yml'

/** Plays one change from the pull request to PostHog, with everything that goes wrong on the way. Uses the built actions. */
export async function playStory(tell: Teller): Promise<Ending> {
  const scene = await startScenario()
  try {
    return await play(scene, tell)
  } finally {
    await scene.close()
  }
}

async function play(scene: Scenario, tell: Teller): Promise<Ending> {
  const { github, posthog } = scene
  await firstApply(scene, tell)
  const { pull, lintErrors } = await propose(scene, tell)

  tell.heading('Meanwhile somebody changes PostHog by hand')
  posthog.as('eva@example.com').updateFlag('Production', 'search-ranking', { rollout: 80 })
  tell.line('Eva sets the rollout of `search-ranking` to 80 % in the web UI.')
  const firstDrift = await scene.run('drift', github.event('pull_request', { pull }))
  tell.comment(github.comments(pull))

  const verdicts = await review(scene, tell, pull)
  const applied = await mergeOverHandMadeChange(scene, tell, pull)
  const healed = await adopt(scene, tell)

  tell.heading('In sync again')
  posthog.as('eva@example.com').updateFlag('Production', 'search-ranking', { rollout: 50 })
  tell.line('Eva sets `search-ranking` back to 50 %. The scheduled drift run:')
  const lastDrift = await scene.run('drift', github.event('schedule', {}))
  tell.result('drift', lastDrift)

  const { roles, projects } = posthog.dump()
  const { filters } = projects.Production?.flags['checkout-v2'] ?? {}
  return {
    lintErrors,
    firstDrift: firstDrift.outputs,
    verdicts,
    applied: applied.outputs,
    healed: healed.outputs,
    lastDrift: lastDrift.outputs,
    problems: github.problems,
    live: { filters: filters ?? {}, engineers: roles.Engineers ?? [] },
  }
}

async function firstApply(scene: Scenario, tell: Teller): Promise<void> {
  tell.heading('A policy repository that describes what is live')
  tell.line('12 people, 4 roles, 2 projects, 8 flags. The first apply must find nothing to change:')
  tell.result('apply', await scene.run('apply', scene.github.event('push', { branch: 'main' })))
}

async function propose(scene: Scenario, tell: Teller) {
  tell.heading('A pull request')
  tell.line(
    'Finn raises `checkout-v2` in production from 25 % to 60 %, and makes Li an engineer. There is a typo in it.',
  )
  const pull = scene.propose({
    branch: 'checkout-60',
    by: 'finn',
    title: 'Roll out the checkout, welcome Li',
    edits: {
      [flags]: (text) => text.replace('rollout: 25 #', 'rollout: 60 #'),
      [people]: (text) => text.replace('- hana@example.com\n', '- hana@example.com\n      - il@example.com\n'),
    },
  })
  const before = await scene.run('lint', scene.github.event('pull_request', { pull }))
  tell.result('lint', before)

  tell.line('Finn fixes it.')
  scene.amend({
    branch: 'checkout-60',
    by: 'finn',
    title: 'Fix a typo',
    edits: { [people]: (text) => text.replace('- il@', '- li@') },
  })
  const after = await scene.run('lint', scene.github.event('pull_request', { pull, action: 'synchronize' }))
  tell.result('lint', after)
  return { pull, lintErrors: { before: before.outputs.errors ?? '', after: after.outputs.errors ?? '' } }
}

async function review(scene: Scenario, tell: Teller, pull: number) {
  const { github } = scene
  tell.heading('The review')
  const pending = await scene.run('review', github.event('pull_request', { pull, action: 'synchronize' }))
  tell.result('review', pending)

  tell.line('Dee, a senior engineer and admin, looks at it and approves.')
  const id = github.review({ pull, by: 'dee-k', state: 'APPROVED' })
  const approved = await scene.run('review', github.event('pull_request_review', { pull, review: id }))
  tell.result('review', approved)
  return { pending: pending.outputs.verdict ?? '', approved: approved.outputs.verdict ?? '' }
}

async function mergeOverHandMadeChange(scene: Scenario, tell: Teller, number: number) {
  tell.heading('The merge, and a change by hand in between')
  scene.posthog.as('gil@example.com').updateFlag('Production', 'checkout-v2', { rollout: 35 })
  tell.line('Gil sets `checkout-v2` to 35 % in the web UI. Then the pull request is merged, and apply runs.')
  const applied = await scene.run('apply', scene.merge(number, 'finn'))
  tell.result('apply', applied)
  tell.comment(scene.github.comments(number))
  return applied
}

async function adopt(scene: Scenario, tell: Teller) {
  tell.heading('The way out: adopt what is live')
  tell.line('Finn writes 35 % into the policy. Less exposure needs no second reviewer.')
  const pull = scene.propose({
    branch: 'checkout-35',
    by: 'finn',
    title: 'Adopt 35 % for the checkout',
    edits: { [flags]: (text) => text.replace('rollout: 60 #', 'rollout: 35 #') },
  })
  tell.result('review', await scene.run('review', scene.github.event('pull_request', { pull })))
  const healed = await scene.run('apply', scene.merge(pull, 'finn'))
  tell.result('apply', healed)
  return healed
}
