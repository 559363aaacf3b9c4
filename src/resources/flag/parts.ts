import { exposureOf, variantExposures } from './exposure.ts'
import type { FlagSpec } from './spec.ts'

const audience = ['rollout', 'depends_on']
const served = ['variants', 'payloads']

/**
 * The fields of one write as several, for where PostHog wants approval of them by several rules at once. In an order in
 * which nobody is reached in between who is reached neither before nor after; undefined where there is none, or nothing
 * to take apart.
 */
export function takenApart(
  fields: readonly string[],
  before: FlagSpec,
  wanted: FlagSpec,
): readonly (readonly string[])[] | undefined {
  const part = (names: readonly string[]) => fields.filter((field) => names.includes(field))
  const plain = fields.filter((field) => !audience.includes(field) && !served.includes(field))
  const orders = [
    [part(audience), part(served)],
    [part(served), part(audience)],
  ].map((parts) => [plain, ...parts].filter((one) => one.length > 0))
  const [first = []] = orders
  if (first.length < 2) return undefined
  return orders.find((parts) => isSafe(parts, before, wanted))
}

function isSafe(parts: readonly (readonly string[])[], before: FlagSpec, wanted: FlagSpec): boolean {
  let now = before
  return parts.every((fields) => {
    now = { ...now, ...Object.fromEntries(Object.entries(wanted).filter(([field]) => fields.includes(field))) }
    return isWithin(now, before, wanted)
  })
}

function isWithin(now: FlagSpec, before: FlagSpec, after: FlagSpec): boolean {
  const [was, will] = [variantExposures(before), variantExposures(after)]
  const variants = [...variantExposures(now)].every(
    ([variant, reached]) => reached <= Math.max(was.get(variant) ?? 0, will.get(variant) ?? 0),
  )
  return variants && exposureOf(now) <= Math.max(exposureOf(before), exposureOf(after))
}
