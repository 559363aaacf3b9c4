import type { PolicyShape } from './policy-shape.gen.ts'

/** Organization levels, lowest first. A name in a list of subjects means "at least this one". */
export const levels = ['member', 'admin', 'owner'] as const

export type Level = (typeof levels)[number]

/** Tells a level from the key of a role. */
export function isLevel(name: string): name is Level {
  return levels.some((level) => level === name)
}

/** E-mails compare without regard to case. */
export function sameEmail(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** Tells whether a person, as this policy knows them, is meant by a level or a role key. */
export function isSubject(shape: PolicyShape, email: string, subject: string): boolean {
  const member = Object.entries(shape.members ?? {}).find(([known]) => sameEmail(known, email))?.[1]
  if (!member) return false
  if (isLevel(subject)) return levels.indexOf(member.level) >= levels.indexOf(subject)
  return (shape.roles?.[subject]?.members ?? []).some((holder) => sameEmail(holder, email))
}
