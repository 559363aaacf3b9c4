import { UserError } from '../core/errors.ts'
import { type Item, itemOf } from '../core/kind.ts'
import type { Path } from '../core/location.ts'
import { asWritten } from '../core/subjects.ts'
import { show } from '../core/text.ts'
import type { Names } from './names.ts'

/**
 * Whom an access rule is about: everybody without a rule of their own, the holders of a role, or one person. A guest
 * comes from outside, and no policy names them.
 */
export type SubjectKind = 'default' | 'role' | 'member' | 'guest'

/** A subject as the last part of a key: `default`, `role/engineer`, `member/li@example.com`. */
export type Subject = readonly [kind: SubjectKind, name: string]

/** Reads the parts of a key that name a subject. An e-mail may hold a slash. */
export function parseSubject([kind = '', ...name]: readonly string[]): Subject {
  return [kind === 'role' || kind === 'member' || kind === 'guest' ? kind : 'default', name.join('/')]
}

/**
 * Names the subject of a stored rule. One that this key cannot see keeps PostHog's id: it is shown, and never taken
 * for somebody else's.
 */
export function subjectOf(row: { organization_member: string | null; role: string | null }, names: Names): string {
  if (row.role !== null) {
    const role = names.directory.roles.find(({ id }) => id === row.role)
    return `role/${role ? names.roleAlias(role) : row.role}`
  }
  if (row.organization_member === null) return 'default'
  const member = names.directory.members.find(({ id }) => id === row.organization_member)
  if (!member) return `member/${row.organization_member}`
  return `${names.isGuest(member) ? 'guest' : 'member'}/${member.email.toLowerCase()}`
}

/**
 * Tells whether a rule may go because the policy leaves it out. Clearing a default opens what it closed; an id that
 * nobody could put a name to may be anybody's; and guests have nothing but their rules.
 */
export function mayBeCleared(subject: Subject): subject is readonly [kind: 'role' | 'member', name: string] {
  const [kind, name] = subject
  return (kind === 'role' || kind === 'member') && !/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(name)
}

/** Where the rule about a subject stands among the rules of one place. */
export function placeOf(
  [kind, name]: Subject,
  rules: { readonly members?: Readonly<Record<string, unknown>> } | undefined,
): Path {
  if (kind === 'default') return ['default']
  return [`${kind}s`, kind === 'member' ? asWritten(rules?.members, name) : name]
}

/** Why a policy cannot say a rule about this subject; nothing where it can. */
export function unsaidOf([kind, name]: Subject): string[] {
  if (kind === 'guest') return ['it is a guest, whom no policy names']
  return kind === 'default' || mayBeCleared([kind, name]) ? [] : [`this key cannot see whose rule it is`]
}

/** The items that a rule about this subject needs. */
export function neededBy([kind, name]: Subject): Item[] {
  return kind === 'role' ? [itemOf('role', name)] : []
}

/** How a sentence calls a subject. */
export function inWords([kind, name]: Subject): string {
  return kind === 'default' ? 'everybody without a rule of their own' : `the ${kind} \`${show(name)}\``
}

/** What a request says to name the subject. @throws {UserError} when PostHog does not have it (yet). */
export function targetOf([kind, name]: Subject, names: Names): Readonly<Record<string, string>> {
  if (kind === 'default') return {}
  if (kind === 'member') return { organization_member: names.present(name).id }
  const role = names.role(name)
  if (role) return { role: role.id }
  throw new UserError(
    `The role ${show(name)} does not exist in PostHog.`,
    'Create it there or in the policy, then run apply again.',
  )
}
