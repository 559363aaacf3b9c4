import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Scenario, startScenario } from '../../support/scenario.ts'
import { reviewHere } from './faults/desk.ts'
import { neverAPass } from './faults/trouble.ts'

const flags = 'policy/flags/production.yml'
const context = 'posthog-policy/review'

// Every start with every trouble is `npm run test:slow`.
describe('trouble with GitHub at any call is never a pass', () =>
  neverAPass('an event of the pull request', ['an error of the server', 'an answer that says something else']))

describe('the clock, with success set by somebody where approvals are missing', () => {
  let scene: Scenario

  beforeEach(async () => {
    scene = await startScenario()
    const widen = (text: string) => text.replace('rollout: 25 #', 'rollout: 60 #')
    for (const branch of ['one', 'two']) {
      scene.propose({ branch, by: 'finn', title: branch, edits: { [flags]: widen } })
      scene.github.setStatus({ sha: headOf(branch), context, state: 'success', by: 'finn' })
    }
  })

  afterEach(() => scene.close())

  const headOf = (branch: string) => scene.repository.git('rev-parse', branch)
  const stateOf = (branch: string) => scene.github.statuses(headOf(branch), context)[0]?.state

  it('takes it back also where it cannot read what stands there', async () => {
    scene.github.fail({ method: 'GET', path: /\/statuses/, status: 403, times: 99 })

    await reviewHere(scene, scene.github.event('schedule', {}))

    expect([stateOf('one'), stateOf('two')]).toEqual(['pending', 'pending'])
  })

  it.each(['one', 'two'])('goes on where the status of %s cannot be written', async (branch) => {
    scene.github.fail({ method: 'POST', path: new RegExp(`/statuses/${headOf(branch)}`), status: 403, times: 99 })

    const { hasFailed } = await reviewHere(scene, scene.github.event('schedule', {}))

    const other = branch === 'one' ? 'two' : 'one'
    expect({ hasFailed, [branch]: stateOf(branch), [other]: stateOf(other) }).toEqual({
      hasFailed: true,
      [branch]: 'success',
      [other]: 'pending',
    })
  })
})
