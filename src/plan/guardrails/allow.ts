import { dayAfter, daysBetween } from '../../core/days.ts'
import type { Block } from '../../core/guardrail.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'

/** For how many days an exception may hold. */
const longestDays = 7

/**
 * Takes out of the blocks what the merged policy allows this once, and tells of the others until when it could. Whether
 * an exception was approved is the gate's matter: it is a change of the guardrails.
 *
 * @param today as `2027-03-31`, in UTC
 */
export function withoutAllowed(blocks: readonly Block[], { guardrails }: PolicyShape, today: string): Block[] {
  const inForce = (guardrails?.allow ?? []).filter(
    ({ until }) => until > today && daysBetween(today, until) <= longestDays,
  )
  const isAllowed = ({ guardrail, items, remedy }: Block) =>
    remedy === undefined &&
    items.every((item) => inForce.some((one) => one.guardrail === guardrail && one.items.includes(item)))
  const allowUntil = dayAfter(today, longestDays)
  return blocks
    .filter((block) => !isAllowed(block))
    .map((one) => (one.remedy === undefined ? { ...one, allowUntil } : one))
}
