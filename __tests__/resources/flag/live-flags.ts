import { expect } from '@jest/globals'
import { known } from '../../../src/core/decode.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { policyOf } from '../../support/policies.ts'
import { apply, differences, look, type startBox } from '../box.ts'

export type Box = Awaited<ReturnType<typeof startBox>>

/** A policy of one project's flags; `rest` adds sections. */
export function flagsPolicy(flags: string, ...rest: string[]): Policy {
  return policyOf('projects: { prod: { id: 5, cohorts: { staff: 17 } } }', `flags: { prod: { ${flags} } }`, ...rest)
}

/** What was written since, as `PATCH active,filters`. */
export function writesOf({ sandbox }: Box): string[] {
  return sandbox.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path, body }) => {
      const [, step] = /feature_flags\/\d+\/(\w+)\/$/.exec(path) ?? []
      const fields = Object.keys(Object(body)).filter((name) => !['version', 'original_flag'].includes(name))
      return [method, step, fields.sort().join(',')].filter(Boolean).join(' ')
    })
}

/** One live flag as PostHog gives it. */
export async function liveFlag(box: Box, key: string): Promise<Readonly<Record<string, unknown>>> {
  const { live } = await look(box, [flagsPolicy('')])
  const reading = known(live.get('feature_flag'), 'flags')
  const entry = reading.state === 'read' ? reading.entries.find((one) => one.key === `prod/${key}`) : undefined
  return known(entry?.live?.original, key).open()
}

/** Applies, and holds that it took and that there is nothing to do afterwards. */
export async function applied(box: Box, before: Policy, head: Policy): Promise<string[]> {
  const from = box.sandbox.requests.length
  const done = await apply(box, before, head)
  const writes = writesOf(box).slice(0)
  expect({ left: await differences(box, head), again: await apply(box, head, head) }).toEqual({ left: [], again: [] })
  expect(box.sandbox.requests.length).toBeGreaterThan(from)
  expect(writesOf(box)).toEqual(writes)
  return done
}
