import { isRecord } from '../../src/core/decode.ts'
import type { Policy } from '../../src/core/policy.ts'
import type { PostHogReader } from '../../src/core/ports/posthog.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { type Box, look } from './box.ts'

/** The same reply in other words. A list comes as `{ results }`, all pages of it. */
export type Retelling = (reply: unknown, path: string) => unknown

type Members = Readonly<Record<string, unknown>>

/** What differs from a policy that was applied, as `item field`, where PostHog's replies are retold. */
export async function differing(box: Box, head: Policy, retell: Retelling = (reply) => reply): Promise<string[]> {
  const { live } = await look({ ...box, posthog: { ...box.posthog, ...retold(box.posthog, retell) } }, [head])
  const { changes } = buildPlan({ lastApplied: head, base: head, head, limits: [] }, live, resources)
  return changes.flatMap(({ item, operation, fields }) =>
    operation === 'update' ? fields.map(({ field }) => `${item} ${field}`) : [item],
  )
}

// As it would come over the wire: what is undefined is not there.
function retold(posthog: PostHogReader, retell: Retelling): Pick<PostHogReader, 'get' | 'list'> {
  const asSent = (reply: unknown, path: string): unknown => JSON.parse(JSON.stringify(retell(reply, path)))
  return {
    get: async (path, decode) => decode(asSent(await posthog.get(path, (reply) => reply), path), ''),
    async list(path, decode) {
      const results = await posthog.list(
        path,
        (row) => row,
        (row) => String(Object(row).id),
      )
      return Object(asSent({ results }, path)).results.map((row: unknown) => decode(row, ''))
    },
  }
}

/** Retells every object of a reply, save within `filters`: there, every member counts. */
export function deep(change: (object: Members) => Members): Retelling {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (!isRecord(value)) return value
    return change(
      Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === 'filters' ? one : walk(one)])),
    )
  }
  return walk
}

/** Retells every list of a reply, save within `filters`: there, order counts. */
export function inLists(change: (items: readonly unknown[]) => readonly unknown[]): Retelling {
  return deep((object) =>
    Object.fromEntries(Object.entries(object).map(([key, one]) => [key, Array.isArray(one) ? change(one) : one])),
  )
}

/** Retells each row of the lists below these paths. */
export function inRows(paths: RegExp, change: Members | ((row: Members) => Members)): Retelling {
  return (reply, path) => {
    if (!paths.test(path.replace(/\?.*/, '')) || !isRecord(reply)) return reply
    const rows = (key: string) => {
      const found = reply[key]
      if (!Array.isArray(found)) return {}
      return { [key]: found.map((row) => (typeof change === 'function' ? change(Object(row)) : { ...row, ...change })) }
    }
    return { ...reply, ...rows('results'), ...rows('access_controls') }
  }
}
