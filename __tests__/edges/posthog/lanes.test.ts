import { expect, it } from '@jest/globals'
import { forRange, openLanes } from '../../../src/edges/posthog/lanes.ts'

/** Lets everything that can go on without outside help go on. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

it('begins work only when a lane is free, in the order in which it came', async () => {
  const lanes = openLanes(2)
  const begun: number[] = []
  const ends: (() => void)[] = []
  const work = [0, 1, 2, 3].map((index) =>
    lanes(async () => {
      begun.push(index)
      await new Promise<void>((resolve) => ends.push(resolve))
      return index
    }),
  )
  await settle()
  expect(begun).toEqual([0, 1])
  ends[1]?.()
  await settle()
  expect(begun).toEqual([0, 1, 2])
  ends[0]?.()
  await settle()
  for (const end of ends) end()
  expect(await Promise.all(work)).toEqual([0, 1, 2, 3])
})

it('frees the lane of work that failed', async () => {
  const lanes = openLanes(1)
  await expect(lanes(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await lanes(async () => 'yes')).toBe('yes')
})

it('does the work of each number once', async () => {
  const done: number[] = []
  await forRange(3, 20, 4, async (index) => {
    done.push(index)
  })
  expect(done).toEqual(Array.from({ length: 17 }, (_, index) => index + 3))
})

it('begins nothing new once something has failed', async () => {
  const begun: number[] = []
  const work = forRange(0, 100, 4, async (index) => {
    begun.push(index)
    await settle()
    if (index === 1) throw new Error('no')
  })
  await expect(work).rejects.toThrow('no')
  for (let turn = 0; turn < 10; turn += 1) await settle()
  // The four that were under way, and at most what the first worker took up before the second failed.
  expect(begun.length).toBeLessThanOrEqual(5)
})
