import type { AccessShift, RolesChange } from '../core/access.ts'
import type { Classes } from './classes.ts'

/**
 * The people whose roles change, and whom no shift is about; those of one class together. Another level in the
 * organization, and to come or go, means more than access: nobody shall read that it does nothing.
 */
export function unmoved({ emails, changed }: Classes, shifts: readonly AccessShift[]): RolesChange[] {
  const moved = new Set(shifts.flatMap(({ people }) => people))
  return changed.flatMap(({ numbers, before, after }) => {
    if (!before || before.level !== after?.level) return []
    const people = numbers.map((number) => emails[number] ?? '').filter((email) => !moved.has(email))
    return people.length === 0 ? [] : [{ people, before: before.roles, after: after.roles }]
  })
}
