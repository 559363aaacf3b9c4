import { expect, it } from '@jest/globals'
import { play } from './oracle/run.ts'

// `npm run test:slow` plays two hundred thousand.
it('agrees with an oracle written apart, whatever happens to a pull request', () => {
  const { wrong, judged, open, closed } = play(1, 1000)

  expect(wrong).toEqual([])
  expect(judged).toBeGreaterThan(5000)
  expect(open).toBeGreaterThan(500)
  expect(closed).toBeGreaterThan(500)
})
