import { afterEach, describe, expect, it } from '@jest/globals'
import type { ActionResult } from '../support/github/run-action.ts'
import { type Edits, type Scenario, startScenario } from '../support/scenario.ts'

const file = 'policy/flags/production.yml'
const key = 'phx_sandbox_ana'
/** How somebody can take a flag out of use: by editing it, or by the routes for just that. */
const ways = { 'search-ranking': 'edit', 'dark-mode': 'disable', 'invoice-pdf': 'archive' } as const
const flags = Object.keys(ways)
let scene: Scenario

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

const turned = (isOn: boolean) => (text: string) =>
  flags.reduce((all, flag) => all.replace(new RegExp(`(${flag}[:,][\\s\\S]*?active: )${!isOn}`), `$1${isOn}`), text)

/** Starts with the three flags off or on, in PostHog and in the policy. */
async function start(isOn: boolean): Promise<void> {
  scene = await startScenario(
    (seed) =>
      (isOn ? seed : turned(false)(seed)).replace(
        'keys:\n',
        `keys:\n  - { key: ${key}, owner: ana@example.com, label: by hand, scopes: ["*"] }\n`,
      ),
    isOn ? {} : { [file]: turned(false) },
  )
  expect((await apply()).outputs.verdict).toBe('nothing-to-do')
}

async function apply(inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  return scene.run('apply', scene.github.event('push', { branch: 'main' }), inputs)
}

/** Merges an edit of the flags, with an approval. */
function merge(branch: string, edit: (text: string) => string): void {
  const pull = scene.propose({ branch, by: 'finn', title: branch, edits: { [file]: edit } })
  scene.github.review({ pull, by: 'bo-lee', state: 'APPROVED' })
  scene.merge(pull, 'finn')
}

/** Somebody switches all three off at three in the morning, each in another way. */
async function switchOff(): Promise<void> {
  scene.posthog.clock.set('2028-01-01T03:00:00Z')
  const numbers = scene.posthog.dump().projects.Production?.flags ?? {}
  for (const [flag, way] of Object.entries(ways)) {
    const path = `${scene.posthog.url}/api/projects/101/feature_flags/${numbers[flag]?.id}/`
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
    const answer =
      way === 'edit'
        ? await fetch(path, { method: 'PATCH', headers, body: JSON.stringify({ active: false }) })
        : await fetch(`${path}${way}/`, { method: 'POST', headers })
    expect([flag, answer.status]).toEqual([flag, 200])
  }
}

function on(): string[] {
  const live = scene.posthog.dump().projects.Production?.flags ?? {}
  return flags.filter((flag) => live[flag]?.active !== false)
}

/** The rounds that may come after: the same run again, the clock, a merge about something else, and an order to undo. */
async function everyRound(): Promise<ActionResult[]> {
  const { github, run } = scene
  const push = github.event('push', { branch: 'main' })
  const attempt = { GITHUB_RUN_ATTEMPT: '2', GITHUB_TRIGGERING_ACTOR: 'ana-ruiz' }
  const again = await run('apply', { ...push, env: { ...push.env, ...attempt } })
  const clock = await run('apply', github.event('schedule', {}))
  merge('words', (text) => text.replace('Ranks results', 'Ranks').replace('Dark colours', 'Dark').replace('as PDF', ''))
  const words = await apply()
  const items = flags.map((flag) => `feature_flag/production_project/${flag}`).join('\n')
  const undo = await run('apply', github.event('workflow_dispatch', { actor: 'dee-k' }), { drift: 'revert', items })
  return [again, clock, words, undo]
}

describe('flags that somebody switched off, each in another way', () => {
  it('stay off through every round, though an approval had turned them on', async () => {
    await start(false)
    merge('on', turned(true))
    expect([(await apply()).outputs.verdict, on()]).toEqual(['applied', flags])
    await switchOff()

    const rounds = await everyRound()

    expect(rounds.map(({ outputs }) => outputs.verdict)).toEqual([
      'nothing-to-do',
      'nothing-to-do',
      'applied',
      'stopped',
    ])
    expect(rounds[3]?.summary.match(/Somebody switched it off in PostHog, and no run turns it on/g)).toHaveLength(3)
    expect(on()).toEqual([])
  })

  it('stay off while the merge that turned them on is still judged, and the report says by whom', async () => {
    await start(false)
    const edits: Edits = { [file]: (text) => text.replace('rollout: 25 #', 'rollout: 90 #') }
    const open = scene.propose({ branch: 'open', by: 'finn', title: 'open', edits })
    scene.merge(open, 'ana-ruiz')
    merge('on', turned(true))
    expect([(await apply()).outputs.verdict, on()]).toEqual(['partly-applied', flags])
    await switchOff()
    scene.github.review({ pull: open, by: 'bo-lee', state: 'APPROVED' })

    const { outputs, summary } = await scene.run('apply', scene.github.event('schedule', {}))

    expect(outputs).toMatchObject({ verdict: 'partly-applied', applied: '1', 'not-tried': '3' })
    expect(summary.match(/`ana@example.com` switched it off in PostHog after this was merged/g)).toHaveLength(3)
    expect(on()).toEqual([])
  })

  it('stay off where they were taken out of the policy and put back before the next apply', async () => {
    await start(true)
    await switchOff()
    const entry = / {4}dark-mode:\n(?: {6}.*\n?)*/
    const [own = ''] = entry.exec(scene.repository.git('show', `main:${file}`)) ?? []
    merge('out', (text) => text.replace(entry, ''))
    merge('again', (text) => `${text}${own}`)

    expect([(await apply()).outputs.verdict, on()]).toEqual(['stopped', []])
  })
})
