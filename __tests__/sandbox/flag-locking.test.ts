import { afterEach, expect, it } from '@jest/globals'
import { closeBoxes, startBox } from './box.ts'

afterEach(closeBoxes)

const one = '/api/projects/101/feature_flags/1/'
const half = { groups: [{ properties: [], rollout_percentage: 50 }] }

/** Eva reads the flag, Finn disables it, Eva writes. */
async function race(change: object, guard: 'both' | 'version only' | 'nothing') {
  const box = await startBox()
  const { body: read } = await box.call('eva', 'GET', one)
  await box.call('finn', 'PATCH', one, { active: false })
  const extra =
    guard === 'both' ? { version: read.version, original_flag: read } : guard === 'version only' ? { version: 1 } : {}
  const answer = await box.call('eva', 'PATCH', one, { ...change, ...extra })
  return { answer, flag: box.dump().projects.Production?.flags.checkout }
}

it('refuses a change of a field that somebody else changed to another value', async () => {
  const box = await startBox()
  const { body: read } = await box.call('eva', 'GET', one)
  await box.call('finn', 'PATCH', one, { name: 'By Finn' })

  const answer = await box.call('eva', 'PATCH', one, { name: 'By Eva', version: read.version, original_flag: read })

  expect(answer.status).toBe(409)
  expect(answer.body).toEqual({
    type: 'server_error',
    code: 'conflict',
    detail:
      'The feature flag was updated by finn@example.com since you started editing it. Please refresh and try again.',
    attr: null,
  })
  expect(box.dump().projects.Production?.flags.checkout).toMatchObject({ name: 'By Finn', version: 2 })
})

it('lets a change of another field pass, and drops the fields that were only sent along', async () => {
  const { answer, flag } = await race({ active: true, filters: half }, 'both')

  expect(answer.status).toBe(200)
  expect(flag).toMatchObject({ active: false, version: 3, filters: { groups: [{ rollout_percentage: 50 }] } })
})

it('sees no conflict when both wanted the same', async () => {
  const { answer, flag } = await race({ active: false }, 'both')

  expect(answer.status).toBe(200)
  expect(flag).toMatchObject({ active: false, version: 3 })
})

it.each(['version only', 'nothing'] as const)('with %s the last write wins in silence', async (guard) => {
  const { answer, flag } = await race({ active: true }, guard)

  expect(answer.status).toBe(200)
  expect(flag).toMatchObject({ active: true, version: 3 })
})

it('does not look closer when the version is the present one', async () => {
  const box = await startBox()

  const answer = await box.call('eva', 'PATCH', one, {
    name: 'x',
    version: 1,
    original_flag: { name: 'something else' },
  })

  expect(answer).toMatchObject({ status: 200, body: { name: 'x', version: 2 } })
})
