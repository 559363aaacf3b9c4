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

/** How a map of people writes an e-mail: as it is there, else as it is given. */
export function asWritten(people: Readonly<Record<string, unknown>> | undefined, email: string): string {
  return Object.keys(people ?? {}).find((one) => sameEmail(one, email)) ?? email
}

/** The e-mails of everybody under `members`, in lower case. */
export function declaredPeople({ members }: PolicyShape): string[] {
  return Object.keys(members ?? {}).map((email) => email.toLowerCase())
}

/** Tells whether a person, as this policy knows them, is meant by a level or a role key. */
export function isSubject(shape: PolicyShape, email: string, subject: string): boolean {
  const member = Object.entries(shape.members ?? {}).find(([known]) => sameEmail(known, email))?.[1]
  if (!member) return false
  if (isLevel(subject)) return levels.indexOf(member.level) >= levels.indexOf(subject)
  return roleHolders(shape, subject).some((holder) => sameEmail(holder, email))
}

/**
 * Tells whether whoever is meant by the first list is meant by the second one, whoever holds which role: a higher level
 * lies within a lower one, and everything within `member`.
 */
export function isWithin(few: readonly string[], many: readonly string[]): boolean {
  const lowest = Math.min(...many.filter(isLevel).map((level) => levels.indexOf(level)))
  return few.every(
    (subject) => many.includes(subject) || lowest === 0 || (isLevel(subject) && levels.indexOf(subject) >= lowest),
  )
}

/** Who holds a role, as the policy says: its members, and the reviewers of one that an identity provider fills. */
export function roleHolders({ roles }: PolicyShape, role: string): readonly string[] {
  const { members = [], reviewers = [] } = roles?.[role] ?? {}
  return [...members, ...reviewers]
}

/**
 * What PostHog calls a role: the group that fills it, else the name that is written, else its key. Blanks around it are
 * no part of it, since PostHog drops them.
 */
export function roleName(
  key: string,
  { name, idp_group: group }: { readonly name?: string; readonly idp_group?: string },
) {
  return (group ?? name ?? key).trim()
}
