import { expect, it } from '@jest/globals'
import { scenes, twins } from './scenes.ts'
import { everyOrder } from './two-applies.ts'

const minutes = 60_000

it.each(scenes)(
  '$name: of two applies at once the newest commit wins, save for what was on its way',
  async (scene) => {
    const { prompt, late } = await everyOrder(scene, 30)

    expect(prompt.newest).toBeGreaterThan(0n)
    expect(late.newest).toBeGreaterThan(0n)
    expect(late['told by nobody'] > 0n).toBe(scene.untold !== undefined)
  },
  15 * minutes,
)

it.each(twins)(
  '$name: two applies of one commit make it once, or tell',
  async (scene) => {
    const { prompt } = await everyOrder(scene, 30)

    expect(prompt.newest).toBeGreaterThan(0n)
    expect(prompt['told by nobody']).toBe(0n)
    expect(prompt['told, and left to a person'] > 0n).toBe(scene.isDoubled === true)
  },
  15 * minutes,
)
