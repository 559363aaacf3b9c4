import { expect, it } from '@jest/globals'
import { known } from '../../../src/core/decode.ts'
import type { PostHogWriter } from '../../../src/core/ports/posthog.ts'
import { exposureOf } from '../../../src/resources/flag/exposure.ts'
import { type Seeded, seeds } from '../../review/seeded.ts'
import { apply, look, startBox } from '../box.ts'
import { type Box, flagsPolicy } from './live-flags.ts'

const own = '{ properties: [{ type: person, key: email, value: x }], rollout_percentage: '

function anyFlag(random: Seeded): string {
  const percent = () => random.pick([0, 5, 40, 75, 100])
  const release = random.chance(0.5)
    ? `rollout: ${percent()}`
    : `groups: [${own}${percent()} }, { rollout_percentage: ${percent()} }]`
  return `on: { active: ${random.chance(0.5)}, ${release}, description: ${random.pick(['a', 'b'])}, tags: [${random.some(['x', 'y'])}] }`
}

/** The same connection, noting how many users the flag can reach after each write. */
function watched(box: Box, seen: number[]): Box {
  const { posthog } = box
  const send: PostHogWriter['send'] = async (...call) => {
    const reply = await posthog.send(...call)
    seen.push(await exposureNow(box))
    return reply
  }
  const watching: Box['posthog'] = {
    host: posthog.host,
    perMinute: posthog.perMinute,
    waitedMs: posthog.waitedMs,
    get requests() {
      return posthog.requests
    },
    get: (...call) => posthog.get(...call),
    ask: (...call) => posthog.ask(...call),
    list: (...call) => posthog.list(...call),
    send,
    sleep: (ms) => posthog.sleep(ms),
    ready: () => posthog.ready(),
    close: () => posthog.close(),
  }
  return { ...box, posthog: watching }
}

async function exposureNow(box: Box): Promise<number> {
  const { live } = await look(box, [flagsPolicy('')])
  const reading = known(live.get('feature_flag'), 'flags')
  const entry = reading.state === 'read' ? reading.entries.find(({ key }) => key === 'prod/on') : undefined
  const { active, rollout } = known(entry, 'the flag').spec
  // The box shows what it was sent: a number, or groups with a number each.
  return exposureOf({ active: active === true, rollout } as Parameters<typeof exposureOf>[0])
}

it('no write on the way lets a flag reach more users than before or after', async () => {
  let turned = 0
  for (const { seed, random } of seeds(30)) {
    const box = await startBox()
    const [before, after] = [flagsPolicy(anyFlag(random)), flagsPolicy(anyFlag(random))]
    await apply(box, flagsPolicy('on: { active: true, rollout: 30, description: Is on, tags: [a] }'), before)
    const from = await exposureNow(box)
    const seen: number[] = []

    await apply(watched(box, seen), before, after)

    const to = await exposureNow(box)
    if (seen.length > 1) turned++
    expect({ seed, seen, from, to, most: Math.max(from, ...seen) }).toMatchObject({ seed, most: Math.max(from, to) })
  }
  expect(turned).toBeGreaterThan(5)
})
