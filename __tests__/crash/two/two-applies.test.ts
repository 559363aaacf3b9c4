import { expect, it } from '@jest/globals'
import { scenes, twins } from './scenes.ts'
import { everyOrder } from './two-applies.ts'

// The small ones; all of them take minutes, which `npm run test:slow` does.
it.each([...scenes, ...twins].filter(({ isSmall }) => isSmall))(
  '$name: of two applies at once the newest commit wins, save for what was on its way',
  async (scene) => {
    const { prompt, late } = await everyOrder(scene, 5)

    expect(prompt.newest).toBeGreaterThan(1_000_000n)
    expect([prompt['told by nobody'], late['told by nobody']]).toEqual([0n, 0n])
  },
  120_000,
)
