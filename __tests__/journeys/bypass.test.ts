import { describe, expect, it } from '@jest/globals'
import { demands } from './bypass/demands.ts'
import { noWayByBaseline } from './bypass/hand-made.ts'
import { noWayRound, quiet, useScene } from './bypass/no-way-round.ts'
import { ways } from './bypass/ways/index.ts'

const scene = useScene()

// Here every fifth way meets one of the demands; every way at every demand is `npm run test:slow`.
const tries = ways.flatMap((way, index) => {
  const demand = demands[(index / 5) % demands.length]
  return index % 5 === 0 && demand && !(way.isOwnSay && demand.isOwnSay) ? [{ way, demand }] : []
})

describe('no way round', () => noWayRound(tries, scene))

describe('no way round: a hand change', () => noWayByBaseline(scene))

describe('the right way', () => {
  it.each(demands.map((demand) => [demand.name, demand] as const))('%s', async (_, { edits, approvers }) => {
    const pull = scene().propose({ branch: 'b', by: 'finn', title: 'Change', edits })
    for (const by of approvers) scene().github.review({ pull, by, state: 'APPROVED' })

    const { outputs } = await scene().run('review', scene().github.event('pull_request', { pull }), quiet)

    expect(outputs.verdict).toBe('approved')
  })
})
