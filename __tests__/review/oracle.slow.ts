import { expect, it } from '@jest/globals'
import { play } from './oracle/run.ts'

const lives = 200_000

it('agrees with an oracle written apart in two hundred thousand lives of pull requests', () => {
  const { wrong, judged, open, closed } = play(1, lives)

  process.stdout.write(`${lives} lives, ${judged} judgements: ${open} open, ${closed} closed, ${wrong.length} wrong\n`)
  expect(wrong).toEqual([])
}, 1_800_000)
