import { describe } from '@jest/globals'
import { demands } from './bypass/demands.ts'
import { noWayPast, noWayRound, useScene } from './bypass/no-way-round.ts'
import { ways } from './bypass/ways/index.ts'

const scene = useScene()
const tries = ways
  .flatMap((way) => demands.map((demand) => ({ way, demand })))
  .filter(({ way, demand }) => !(way.isOwnSay && demand.isOwnSay))

describe(`no way round: ${tries.length} tries, each way at each demand`, () => noWayRound(tries, scene))

describe(`no way past: ${demands.length} demands`, () => noWayPast(demands, scene))
