import { daysBetween } from '../../core/days.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'

/** Somebody whose access ends within days. */
export interface Ending {
  readonly email: string
  /** The first day without it, in UTC, as `2027-03-31`. */
  readonly day: string
}

const days = 7

/** The people whose day comes within a week, the next one first. */
export function endingSoon({ members = {} }: PolicyShape, today: string): Ending[] {
  return Object.entries(members)
    .flatMap(([email, { expires: day }]) => (day === undefined ? [] : [{ email, day }]))
    .filter(({ day }) => daysBetween(today, day) >= 1 && daysBetween(today, day) <= days)
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
}
