import type { Change } from '../core/change.ts'
import type { Entry } from '../core/entry.ts'
import type { Snapshot } from '../core/snapshot.ts'
import { fallsWith } from './order/falls-with.ts'

/** What PostHog would hold if these changes were made. A kind that could not be read stays unreadable. */
export function simulate(live: Snapshot, changes: readonly Change[]): Snapshot {
  const takers = changes.filter(
    ({ kind, operation }) => operation === 'delete' && (kind === 'role' || kind === 'organization_member'),
  )
  const after = new Map(live)
  for (const [kind, reading] of live) {
    if (reading.state !== 'read') continue
    const own = changes.filter((change) => change.kind === kind)
    const closed = kind === 'project_access' ? changes.filter(isNewProject) : []
    if (own.length + closed.length + takers.length === 0) continue
    const entries = new Map(reading.entries.map((entry) => [entry.key, entry]))
    for (const { key } of closed) entries.set(`${key}/default`, { key: `${key}/default`, spec: { level: 'none' } })
    for (const change of own) perform(entries, change)
    const left = [...entries.values()].filter(({ key }) => !takers.some((gone) => fallsWith({ kind, key }, gone)))
    after.set(kind, { ...reading, entries: left })
  }
  return after
}

/** Whether a change moves anything by itself: whoever is invited is no member by it, and an invite taken back takes nothing. */
export function takesEffect({ kind, live }: Change): boolean {
  return kind !== 'organization_member' || live?.state === 'member'
}

// A project is closed in the step that creates it.
function isNewProject({ kind, operation }: Change): boolean {
  return kind === 'project' && operation === 'create'
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
