import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { ActionResult } from '../support/github/run-action.ts'
import { type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/production.yml'
const flag = 'invoice-pdf'
const guarded = 'fraud-check-strict'
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario()
  await scene.run('apply', scene.github.event('push', { branch: 'main' }))
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

/** Merges an edit of the flags, approved unless it is said otherwise, and applies. */
async function merge(branch: string, edit: (text: string) => string, isApproved = true): Promise<ActionResult> {
  const pull = scene.propose({ branch, by: 'finn', title: branch, edits: { [flags]: edit } })
  if (isApproved) scene.github.review({ pull, by: 'bo-lee', state: 'APPROVED' })
  return scene.run('apply', scene.merge(pull, 'finn'))
}

/** Somebody switches a flag off at three in the morning: before every merge, or after all of them. */
function switchOff(key: string, when: 'before' | 'after'): void {
  scene.posthog.clock.set(when === 'before' ? '2026-11-20T03:00:00Z' : '2028-01-01T03:00:00Z')
  scene.posthog.as('gil@example.com').updateFlag('Production', key, { active: false })
}

function isOn(key: string): boolean | undefined {
  return scene.posthog.dump().projects.Production?.flags[key]?.active
}

const entry = / {4}invoice-pdf:\n(?: {6}.*\n?)*/
const switched = (key: string, on: boolean) => (text: string) =>
  text.replace(new RegExp(`(${key}:[\\s\\S]*?active: )${!on}`), `$1${on}`)

describe('a flag that somebody switched off by hand', () => {
  it('stays off through every later run, until a pull request turns it on again', async () => {
    switchOff(flag, 'before')
    const written = scene.repository.git('show', `main:${flags}`)
    const own = entry.exec(written)?.[0] ?? ''
    const steps: [string, (text: string) => string, verdict: string][] = [
      ['rollout', (text) => text.replace(/rollout: 10$/m, 'rollout: 20'), 'applied'],
      ['wording', (text) => text.replace('Invoices as PDF', 'Invoices as a PDF'), 'applied'],
      ['revert', (text) => text.replace(/rollout: 20$/m, 'rollout: 10'), 'applied'],
      ['out', (text) => text.replace(entry, ''), 'nothing-to-do'],
      ['again', (text) => `${text}${own.replace('Invoices as PDF', 'Invoices as a PDF')}`, 'stopped'],
    ]
    for (const [branch, edit, verdict] of steps) {
      const { outputs } = await merge(branch, edit)
      expect([branch, outputs.verdict, isOn(flag)]).toEqual([branch, verdict, false])
    }
    const event = scene.github.event('schedule', {})
    expect([(await scene.run('apply', event)).outputs.verdict, isOn(flag)]).toEqual(['stopped', false])

    expect((await merge('adopt', switched(flag, false))).outputs.verdict).toBe('nothing-to-do')
    expect((await merge('on', switched(flag, true))).outputs.verdict).toBe('applied')
    expect(isOn(flag)).toBe(true)
    // Nine runs, one after the other.
  }, 120_000)
})

describe('a flag that a run turned on, and somebody off, before everything else was applied', () => {
  // What nobody has approved keeps the range open, so that the next run judges all of it again.
  async function withSomethingOpen(edit: (text: string) => string, applied = 1): Promise<() => Promise<ActionResult>> {
    const wide = (text: string) => text.replace('rollout: 25 #', 'rollout: 90 #')
    const pull = scene.propose({ branch: 'open', by: 'finn', title: 'open', edits: { [flags]: wide } })
    scene.merge(pull, 'ana-ruiz')
    expect((await merge('on', edit)).outputs).toMatchObject({ verdict: 'partly-applied', applied: `${applied}` })
    return async () => {
      scene.github.review({ pull, by: 'bo-lee', state: 'APPROVED' })
      return scene.run('apply', scene.github.event('schedule', {}))
    }
  }

  it('stays off, and the report says who switched it; the rest is applied', async () => {
    const rest = await withSomethingOpen(switched(guarded, true))
    expect(isOn(guarded)).toBe(true)
    switchOff(guarded, 'after')

    const { outputs, summary } = await rest()

    expect(outputs).toMatchObject({ verdict: 'partly-applied', applied: '1', 'not-tried': '1' })
    expect(summary).toContain('`gil@example.com` switched it off in PostHog after this was merged')
    expect(isOn(guarded)).toBe(false)
  })

  it('stays off, whatever date whoever pushed the merge gave its commit', async () => {
    const rest = await withSomethingOpen((text) => text.replace(/rollout: 10$/m, 'rollout: 20'))
    const { repository, github } = scene
    const pull = scene.propose({
      branch: 'late',
      by: 'finn',
      title: 'late',
      edits: { [flags]: switched(guarded, true) },
    })
    const [before, main] = ['late', 'main'].map((name) => repository.git('rev-parse', name))
    const as = ['-c', 'user.name=finn', '-c', 'user.email=finn@example.com']
    repository.git(...as, 'commit', '--quiet', '--amend', '--no-edit', '--date', '2099-01-01T00:00:00Z')
    repository.git(...as, 'rebase', '--quiet', '--force-rebase', '--committer-date-is-author-date', 'main')
    const after = repository.git('rev-parse', 'late')
    repository.push('late', 'late')
    github.recordPush({ branch: 'late', actor: 'finn', after, ...(before && { before }) })
    github.review({ pull, by: 'bo-lee', state: 'APPROVED' })
    repository.push('late', 'main')
    github.recordPush({ branch: 'main', actor: 'finn', after, ...(main && { before: main }) })
    await scene.run('apply', github.event('push', { branch: 'main' }))
    expect(isOn(guarded)).toBe(true)
    switchOff(guarded, 'after')

    expect((await rest()).summary).toContain('`gil@example.com` switched it off in PostHog after this was merged')
    expect(isOn(guarded)).toBe(false)
  })

  it('stays off where the run had created it, and gone where somebody deleted it then', async () => {
    const entry = (key: string) => `    ${key}: { description: New, active: true, rollout: 5 }\n`
    const rest = await withSomethingOpen((text) => `${text}${entry('fresh')}${entry('gone')}`, 2)
    expect([isOn('fresh'), isOn('gone')]).toEqual([true, true])
    switchOff('fresh', 'after')
    scene.posthog.as('gil@example.com').updateFlag('Production', 'gone', { deleted: true })

    const { outputs, summary } = await rest()

    expect(outputs).toMatchObject({ verdict: 'partly-applied', applied: '1', 'not-tried': '2' })
    expect(summary).toContain('`gil@example.com` deleted it in PostHog after this was merged')
    expect([isOn('fresh'), scene.posthog.dump().projects.Production?.flags.gone?.deleted]).toEqual([false, true])
  })
})

describe('a flag that a pull request turns on', () => {
  it('is turned on where it was switched off before the merge', async () => {
    scene.posthog.as('gil@example.com').updateFlag('Production', guarded, { active: true })
    switchOff(guarded, 'before')

    expect((await merge('on', switched(guarded, true))).outputs.verdict).toBe('applied')
    expect(isOn(guarded)).toBe(true)
  })

  it('stays off where nobody can tell who switched it last', async () => {
    scene.posthog.faults.add({ kind: 'status', status: 403, path: /activity/ })

    const { outputs, summary } = await merge('on', switched(guarded, true))

    expect(outputs).toMatchObject({ verdict: 'stopped', failed: '1' })
    expect(summary).toContain('so it stays off')
    expect(isOn(guarded)).toBe(false)
  })
})
