import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { type Edits, type Scenario, startScenario } from '../support/scenario.ts'

const organization = 'policy/organization.yml'
let scene: Scenario

/** Every owner has an e-mail in the one domain of the organization. */
beforeEach(async () => {
  scene = await startScenario(
    (seed) =>
      `${seed.replace('features: [', 'features: [sso_enforcement, ')}\ndomains: [{ domain: example.com, verified: true }]\n`,
    {
      [organization]: (text) =>
        text.replace('  settings:', '  domains: { example.com: { sso_enforcement: none } }\n  settings:'),
    },
  )
  const first = await scene.run('apply', scene.github.event('push', { branch: 'main' }))
  expect(first.outputs.verdict).toBe('nothing-to-do')
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

const enforce: Edits = {
  [organization]: (text) => text.replace('sso_enforcement: none', 'sso_enforcement: google-oauth2'),
}
const back: Edits = {
  [organization]: (text) => text.replace('sso_enforcement: google-oauth2', 'sso_enforcement: none'),
}

async function land(branch: string, edits: Edits) {
  const pull = scene.propose({ branch, by: 'finn', title: branch, edits })
  scene.github.review({ pull, by: 'dee-k', state: 'APPROVED' })
  return scene.run('apply', scene.merge(pull, 'finn'))
}

function enforced(): unknown {
  return scene.posthog.dump().domains['example.com']?.sso
}

it('is not enforced where nobody could set it back, but by who names that risk; and the key of apply takes it back', async () => {
  const stopped = await land('enforce', enforce)
  const meanwhile = enforced()
  const exception = /```yaml\n([\s\S]*?)\n```/.exec(stopped.summary)?.[1] ?? ''
  const allowed = await land('this-once', {
    'policy/exception.yml': () => `${exception.replace('reason: ""', 'reason: The key takes it back.')}\n`,
  })
  const afterwards = enforced()
  const undone = await land('back', { ...back, 'policy/exception.yml': () => 'guardrails: {}\n' })

  expect(stopped.outputs).toMatchObject({ verdict: 'stopped', applied: '0' })
  expect(stopped.summary).toContain('No owner has an e-mail outside of the enforced domains')
  expect(allowed.outputs).toMatchObject({ verdict: 'applied', applied: '1' })
  expect(undone.outputs).toMatchObject({ verdict: 'applied', applied: '1' })
  expect([meanwhile, afterwards, enforced()]).toEqual(['', 'google-oauth2', ''])
})
