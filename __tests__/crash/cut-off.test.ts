import { beforeAll, expect, it } from '@jest/globals'
import { known } from '../../src/core/decode.ts'
import { cutOff, type Reference, undisturbed } from './cut-off.ts'

let reference: Reference

beforeAll(async () => {
  reference = await undisturbed()
}, 120_000)

it('the plan has more than forty writes', () => {
  expect(reference.spots.length).toBeGreaterThanOrEqual(40)
})

// One spot each; going through every one takes minutes, which `npm run test:slow` does.
it.each([
  ['before', 'the owner', (path: string) => path.endsWith('/members/0190c0de-0001-7000-8000-000000000004/')],
  ['after', 'the flag that comes back', (path: string) => path === '/api/projects/101/feature_flags/9/'],
] as const)(
  'killed right %s the first write to %s: the next run does the rest, once',
  async (when, _, isMeant) => {
    await cutOff(
      known(
        reference.spots.find(({ path }) => isMeant(path)),
        'the spot',
      ),
      when,
      reference,
    )
  },
  120_000,
)
