import type { Change } from '../core/change.ts'
import type { Entry } from '../core/entry.ts'
import type { Kind } from '../core/kind.ts'
import type { Snapshot } from '../core/snapshot.ts'

/** What PostHog would hold if these changes were made. A kind that could not be read stays unreadable. */
export function simulate(live: Snapshot, changes: readonly Change[]): Snapshot {
  const deletedRoles = changes
    .filter(({ kind, operation }) => kind === 'role' && operation === 'delete')
    .map(({ key }) => key)
  const after = new Map(live)
  for (const [kind, reading] of live) {
    if (reading.state !== 'read') continue
    const entries = new Map(reading.entries.map((entry) => [entry.key, entry]))
    for (const change of changes) if (change.kind === kind) perform(entries, change)
    const left = [...entries.values()].filter(({ key }) => !deletedRoles.some((role) => fallsWith(kind, key, role)))
    after.set(kind, { ...reading, entries: left })
  }
  return after
}

function perform(entries: Map<string, Entry>, { key, operation, fields, wanted }: Change): void {
  const before = entries.get(key)
  if (operation === 'delete') entries.delete(key)
  else if (operation === 'create') entries.set(key, { key, spec: wanted ?? {} })
  else if (before) {
    const written = Object.fromEntries(fields.map((field) => [field.field, field.wanted]))
    entries.set(key, { ...before, spec: { ...before.spec, ...written } })
  }
}

const kinds: readonly Kind[] = ['project_access', 'resource_access', 'object_access']

// PostHog takes a role's memberships and every rule that names it along.
function fallsWith(kind: Kind, key: string, role: string): boolean {
  if (kind === 'role_membership') return key.startsWith(`${role}/`)
  return kinds.includes(kind) && key.endsWith(`/role/${role}`)
}
