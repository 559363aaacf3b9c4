import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { ActionResult } from '../support/github/run-action.ts'
import { type Scenario, startScenario } from '../support/scenario.ts'

const production = 'feature_flag/production_project'
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario()
  await scene.run('apply', scene.github.event('push', { branch: 'main' }))
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

/** An admin starts apply by hand and tells it to undo these items. */
async function revert(items: readonly string[], by = 'dee-k'): Promise<ActionResult> {
  const event = scene.github.event('workflow_dispatch', { actor: by })
  const inputs = { drift: 'revert', items: items.join('\n'), reason: 'Nobody asked for it.', 'evidence-file': 'e.json' }
  return scene.run('apply', event, inputs)
}

function applied(): string[] {
  const tip = scene.repository.git('rev-parse', 'main')
  return scene.github.statuses(tip, 'posthog-policy/applied').map(({ state }) => state)
}

describe('a run that undoes what was changed by hand', () => {
  it('writes the items that are named, and nothing else; the report and the evidence say why', async () => {
    const gil = scene.posthog.as('gil@example.com')
    gil.updateFlag('Production', 'invoice-pdf', { rollout: 20 })
    gil.updateFlag('Production', 'search-ranking', { rollout: 51 })
    gil.addRoleMember('Support', 'li@example.com')
    scene.posthog.forgetRequests()

    const { outputs, summary, stdout } = await revert([
      `${production}/invoice-pdf`,
      'role_membership/support/li@example.com',
      `${production}/dark-mode`,
    ])

    expect(outputs).toMatchObject({ verdict: 'applied', applied: '2' })
    expect(scene.posthog.requests.filter(({ method }) => method !== 'GET')).toHaveLength(2)
    const { roles, projects } = scene.posthog.dump()
    expect(roles.Support).not.toContain('li@example.com')
    expect(projects.Production?.flags['invoice-pdf']?.filters).toMatchObject({ groups: [{ rollout_percentage: 10 }] })
    expect(summary).toContain('Told to undo what was changed by hand in `feature_flag/production_project/invoice-pdf`')
    expect(summary).toContain('1 difference made outside the policy was left alone')
    expect(stdout).toContain(`There is nothing to undo in "${production}/dark-mode"`)
    expect(JSON.parse(readFileSync(join(scene.repository.work, 'e.json'), 'utf8'))).toMatchObject({
      startedBy: 'dee-k',
      revert: { items: expect.arrayContaining([`${production}/dark-mode`]), reason: 'Nobody asked for it.' },
    })
  })

  it.each([
    [
      'would switch on what somebody switched off',
      'invoice-pdf',
      { active: false },
      'Somebody switched it off in PostHog',
    ],
    [
      'would reach more people than one alone may decide',
      'dark-mode',
      { rollout: 40 },
      'this would mean `rollout_over`, which nobody approved',
    ],
  ])('stops at what %s, and what was applied stays so', async (_, flag, patch, reason) => {
    scene.posthog.as('gil@example.com').updateFlag('Production', flag, patch)
    scene.posthog.forgetRequests()

    const { outputs, summary } = await revert([`${production}/${flag}`])

    expect(outputs).toMatchObject({ verdict: 'stopped', applied: '0', 'not-tried': '1' })
    expect(summary).toContain(reason)
    expect(scene.posthog.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    expect(applied()).toEqual(['success'])
  })

  it('is for admins, and for runs by hand', async () => {
    scene.posthog.as('gil@example.com').updateFlag('Production', 'invoice-pdf', { rollout: 20 })
    const items = [`${production}/invoice-pdf`]
    const pushed = await scene.run('apply', scene.github.event('push', { branch: 'main' }), {
      drift: 'revert',
      items: items.join('\n'),
    })

    expect([pushed.code, pushed.stdout]).toEqual([1, expect.stringContaining('nobody started this run by hand')])
    expect((await revert(items, 'finn')).outputs).toMatchObject({ verdict: 'stopped', applied: '0' })
  })
})
