import type { Change } from '../../core/change.ts'
import type { Kind } from '../../core/kind.ts'

type Keyed = Pick<Change, 'kind' | 'key'>

// How many parts of a key stand before the subject of a rule.
const depths: Partial<Record<Kind, number>> = { project_access: 1, resource_access: 2, object_access: 3 }

/** Whom a rule is about, as its key says it: `default`, `role/engineer`, `member/li@example.com`; undefined for other kinds. */
export function ruleSubject({ kind, key }: Keyed): string | undefined {
  const depth = depths[kind]
  return depth === undefined ? undefined : key.split('/').slice(depth).join('/')
}

/** The two parts of a membership's key. */
export function membershipOf(key: string): readonly [role: string, email: string] {
  const at = key.indexOf('/')
  return [key.slice(0, at), key.slice(at + 1)]
}

/**
 * Whether PostHog takes an entry along when a role or a person goes: memberships, and every rule that names them. There
 * is nothing left to write for it.
 */
export function fallsWith(entry: Keyed, gone: Keyed & Pick<Change, 'operation'>): boolean {
  if (gone.operation !== 'delete' || (gone.kind !== 'role' && gone.kind !== 'organization_member')) return false
  if (entry.kind === 'role_membership') {
    const [role, email] = membershipOf(entry.key)
    return gone.key === (gone.kind === 'role' ? role : email)
  }
  return ruleSubject(entry) === `${gone.kind === 'role' ? 'role' : 'member'}/${gone.key}`
}
