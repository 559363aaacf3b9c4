import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from '@jest/globals'
import { evidenceBranch, guardEvidence, readEvidence } from '../../support/evidence.ts'
import type { RunnerEvent } from '../../support/github/index.ts'
import type { ActionResult } from '../../support/github/run-action.ts'
import { type Edits, type Scenario, startScenario } from '../../support/scenario.ts'

const flags = 'policy/flags/production.yml'
const people = 'policy/people.yml'
let scene: Scenario
let inputs: Readonly<Record<string, string>>
let runs: number

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

/** Starts with a first apply, keeping evidence on a branch or in the files of the job alone. */
async function start(keptOn: Kept): Promise<void> {
  scene = await startScenario()
  inputs = keptOn === 'branch' ? guardEvidence(scene) : {}
  runs = 0
  expect((await apply(scene.github.event('push', { branch: 'main' }))).outputs.verdict).toBe('nothing-to-do')
}

async function apply(event: RunnerEvent): Promise<ActionResult> {
  runs += 1
  return scene.run('apply', event, { ...inputs, 'evidence-file': `../evidence-${runs}.json` })
}

/** What the evidence of all runs says became of each item, oldest run first. */
function told(): string[] {
  const files = Array.from({ length: runs }, (_, at) => join(scene.repository.work, `../evidence-${at + 1}.json`))
  const records: { results: { item: string; outcome: string }[] }[] =
    inputs['evidence-branch'] === evidenceBranch
      ? readEvidence(scene).map(({ results }) => ({ results: [...results] }))
      : files.map((file) => JSON.parse(readFileSync(file, 'utf8')))
  return records.flatMap(({ results }) => results.map(({ item, outcome }) => `${outcome} ${nameOf(item)}`))
}

function nameOf(item: string): string {
  return item.replace(/^feature_flag\/production_project\//, '')
}

/** Holds that these items, and no other, were written, by one write each, and that the evidence names each once. */
function expectOnce(...items: string[]): void {
  const took = scene.posthog.requests.filter(({ method, status }) => method !== 'GET' && status < 400)
  const paths = took.map(({ method, path }) => `${method} ${path}`)
  expect([paths.length, new Set(paths).size]).toEqual([items.length, items.length])
  const landed = told().filter((line) => /^(applied|found-in-place) /.test(line))
  expect(landed.map((line) => line.replace(/^\S+ /, '')).sort()).toEqual([...items].sort())
}

function propose(branch: string, edits: Edits): number {
  return scene.propose({ branch, by: 'finn', title: branch, edits })
}

function merge(pull: number): RunnerEvent {
  return scene.merge(pull, 'finn')
}

/** Changes that nobody has to approve, each of another flag. */
const invoices: Edits = { [flags]: (text) => text.replace(/rollout: 10$/m, 'rollout: 20') }
const colours: Edits = { [flags]: (text) => text.replace('Dark colours', 'Darker colours') }
const ranking: Edits = { [flags]: (text) => text.replace('Ranks results by', 'Ranks what is found by') }
const orders: Edits = { [flags]: (text) => text.replace('Holds orders that', 'Holds the orders that') }
const two: Edits = { [flags]: (text) => colours[flags]?.(invoices[flags]?.(text) ?? '') ?? '' }
/** One that takes an approval. */
const checkout: Edits = { [flags]: (text) => text.replace('rollout: 25 #', 'rollout: 90 #') }

/** Where the evidence of an apply is: on a branch of its own, or in a file of the job alone. */
type Kept = 'branch' | 'files'

/** Holds that whatever was reviewed lands exactly once, and nothing else, however it reached the branch. */
export function landsOnce(keptOn: Kept, methods: readonly ('merge' | 'squash' | 'rebase')[]): void {
  it('two merges within a minute: the first run stops on its way, and the second does the rest', async () => {
    await start(keptOn)
    const role = '  on_call:\n    name: On call\n    members: [li@example.com]\n  analyst:\n'
    const first = propose('first', { [people]: (text) => text.replace('  analyst:\n', role) })
    scene.github.review({ pull: first, by: 'dee-k', state: 'APPROVED' })
    const second = propose('second', colours)
    const merged = merge(first)
    scene.posthog.faults.add({ method: 'POST', kind: 'delay', ms: 0, nth: 1 })
    let next: RunnerEvent | undefined
    scene.posthog.faults.onFire(() => {
      next = merge(second)
    })

    const cut = await apply(merged)
    const rest = await apply(next ?? merged)

    expect(cut.outputs).toMatchObject({ verdict: 'partly-applied', applied: '1', 'not-tried': '1' })
    expect(cut.summary).toMatch(/main has moved on to [0-9a-f]{7}; its own run applies everything/)
    expect(rest.outputs).toMatchObject({ verdict: 'applied', applied: '2' })
    expectOnce('role/on_call', 'role_membership/on_call/li@example.com', 'dark-mode')
  })

  it('a failed run, and one that was replaced while it waited: the next one lands what both have left', async () => {
    await start(keptOn)
    const both = propose('both', two)
    const merged = merge(both)
    scene.posthog.faults.add({ method: 'PATCH', kind: 'status', status: 400, nth: 2 })

    const failed = await apply(merged)
    scene.posthog.faults.clear()
    // GitHub cancels what waits for its turn when the next one comes: this merge never has a run of its own.
    merge(propose('replaced', ranking))
    const next = await apply(merge(propose('next', orders)))
    const round = await apply(scene.github.event('schedule', {}))

    expect(failed.outputs).toMatchObject({ verdict: 'partly-applied', applied: '1', failed: '1' })
    expect(next.outputs).toMatchObject({ verdict: 'applied', applied: '3' })
    expect(round.outputs.verdict).toBe('nothing-to-do')
    expectOnce('invoice-pdf', 'dark-mode', 'search-ranking', 'fraud-check-strict')
  })

  it('a direct push between two merges: nothing of it lands, nor what was merged on top of it', async () => {
    await start(keptOn)
    scene.amend({ branch: 'main', by: 'gil-m', title: 'Straight in', edits: invoices })
    const sha = scene.repository.git('rev-parse', '--short=7', 'main')
    merge(propose('beside', colours))
    const onTop = propose('top', { [flags]: (text) => text.replace('rollout: 20', 'rollout: 15') })
    scene.github.review({ pull: onTop, by: 'dee-k', state: 'APPROVED' })

    const run = await apply(merge(onTop))

    expect(run.outputs).toMatchObject({ verdict: 'partly-applied', applied: '1', 'not-tried': '1' })
    expect(run.summary).toContain(`The commit ${sha} reached the branch without a pull request. Take it back`)
    expectOnce('dark-mode')

    const back = propose('back', { [flags]: (text) => text.replace('rollout: 15', 'rollout: 10') })
    expect((await apply(merge(back))).outputs.verdict).toBe('nothing-to-do')
    expect((await apply(merge(propose('again', invoices)))).outputs).toMatchObject({ verdict: 'applied', applied: '1' })
    expectOnce('dark-mode', 'invoice-pdf')
  })

  it.each(methods)(
    'a batch of a merge queue, by %s: what is approved lands at once, the rest later',
    async (method) => {
      await start(keptOn)
      const [one, two, three] = [propose('one', invoices), propose('two', checkout), propose('three', colours)]
      // Its first commit alone is no policy: the pull request is judged as a whole, however many commits land of it.
      const broken = propose('broken', { [flags]: (text) => `${orders[flags]?.(text)}nonsense: 1\n` })
      scene.amend({
        branch: 'broken',
        by: 'finn',
        title: 'Mend',
        edits: { [flags]: (text) => text.replace('nonsense: 1\n', '') },
      })
      scene.github.mergeQueue({ pulls: [one, broken, two, three], by: 'ana-ruiz', method })

      const batch = await apply(scene.github.event('push', { branch: 'main' }))

      expect(batch.outputs).toMatchObject({ verdict: 'partly-applied', applied: '3', 'not-tried': '1' })
      expect(batch.summary).toContain(`\`#${two}\` was merged without the approval that rollout-review`)
      expectOnce('invoice-pdf', 'fraud-check-strict', 'dark-mode')

      scene.github.review({ pull: two, by: 'bo-lee', state: 'APPROVED' })
      expect((await apply(scene.github.event('schedule', {}))).outputs).toMatchObject({
        verdict: 'applied',
        applied: '1',
      })
      expectOnce('invoice-pdf', 'fraud-check-strict', 'dark-mode', 'checkout-v2')
    },
  )

  it('the head of a pull request, pushed by hand: lands as its own; what a merge by hand adds to it does not', async () => {
    await start(keptOn)
    const { repository, github } = scene
    propose('plain', ranking)
    const before = repository.git('rev-parse', 'main')
    repository.push('plain', 'main')
    github.recordPush({ branch: 'main', actor: 'ana-ruiz', before, after: repository.git('rev-parse', 'plain') })
    expect((await apply(github.event('push', { branch: 'main' }))).outputs).toMatchObject({ verdict: 'applied' })

    const bait = propose('bait', invoices)
    repository.git('checkout', '--quiet', '--force', 'main')
    repository.git('-c', 'user.name=gil', '-c', 'user.email=gil@example.com', 'merge', '--no-ff', '--no-commit', 'bait')
    scene.amend({ branch: 'main', by: 'gil-m', title: `Merge pull request #${bait} from acme/bait`, edits: two })
    const { outputs, summary } = await apply(github.event('push', { branch: 'main' }))

    expect(outputs).toMatchObject({ verdict: 'stopped', applied: '0', 'not-tried': '2' })
    expect(summary).toContain(`holds something else than \`#${bait}\``)
    expectOnce('search-ranking')
  })
}
