import type { Actor, Attribution, Nameless } from '../../core/attribution.ts'
import { type Change, changedMeanwhile } from '../../core/change.ts'
import { RemoteError } from '../../core/errors.ts'
import type { Kind } from '../../core/kind.ts'
import { list, plural } from '../../core/text.ts'
import { attributedTo, isByHand } from '../../plan/origin/attribute.ts'
import { type Activity, readActivity } from '../../resources/activity.ts'
import type { Logged } from '../../resources/logged.ts'
import { resources } from '../../resources/registry.gen.ts'
import type { Scope } from '../../resources/resource.ts'

/** The same changes with who made them, and what kept names from being found: one sentence for each cause. */
export interface Attributed {
  readonly changes: readonly Change[]
  readonly gaps: readonly string[]
}

/** A history to read, and the changes that it may tell about. */
interface Source {
  /** The path of a page of it, counted from 1. */
  page(number: number): string
  readonly mostPages: number
  readonly changes: readonly Change[]
}

/** What is known of the history of one change. */
interface Found {
  readonly rows: readonly Activity[]
  /** Why there may be more. */
  readonly missing: Nameless
}

/** A run must stay cheap, however much differs: the whole organization shares PostHog's limits. */
const mostRequests = 20
const mostPages = { organization: 3, project: 5 }
/** So many flags of a project are asked for one by one; for more, the history of the project is read. */
const mostAlone = 5
const pageSize = 100

/**
 * Looks up in PostHog's activity log who made the changes that no policy made. It never fails a run: what cannot be read
 * is a sentence in the report. At most 20 requests, and none where nothing differs by hand.
 *
 * @param mayName whether the reader of the report may learn the name of the person with this e-mail
 */
export async function attributeChanges(
  scope: Scope,
  changes: readonly Change[],
  mayName: (email: string) => boolean = () => true,
): Promise<Attributed> {
  const sought = changes.filter(isSought)
  const { sources, left } = withinBudget([...organizationSource(scope, sought), ...projectSources(scope, sought)])
  const gaps = new Map<string, string>()
  const found = new Map<Change, Found>(left.map((change) => [change, { rows: [], missing: 'out-of-reach' }]))
  const read = async (source: Source) => {
    const { rows, missing } = await readSource(scope, source, gaps)
    const shown = { rows: rows.map((row) => ({ ...row, by: named(row.by, mayName) })), missing }
    for (const change of source.changes) found.set(change, shown)
  }
  const groups = Map.groupBy(sources, kindsOf)
  await Promise.all(
    [...groups.values()].map(async ([first, ...others]) => {
      if (first) await read(first)
      await Promise.all(others.map(read))
    }),
  )
  if (left.length > 0)
    gaps.set(
      'left',
      `Who changed ${plural(left.length, 'more entry', 'more entries')} was not looked up: a run asks PostHog's activity log ${mostRequests} times at most.`,
    )
  return { changes: changes.map((change) => attributed(change, found.get(change), scope)), gaps: [...gaps.values()] }
}

function named({ name, ...actor }: Actor, mayName: (email: string) => boolean): Actor {
  const isShown = name !== undefined && actor.email !== undefined && mayName(actor.email)
  return isShown ? { ...actor, name } : actor
}

function isSought(change: Change): boolean {
  return change.operation === 'update' ? change.fields.some(isByHand) : isByHand(change)
}

function loggedOf(kind: Kind): Logged | undefined {
  return resources.find((one) => one.kind === kind)?.logged
}

// One history for all kinds that belong to the organization as a whole; only admins may read it, and only paid plans have it.
function organizationSource({ organization }: Scope, sought: readonly Change[]): Source[] {
  const changes = sought.filter(({ kind, operation, fields }) => {
    const logged = loggedOf(kind)
    return logged && !logged.own && (operation !== 'update' || fields.some((one) => logged.fields.includes(one.field)))
  })
  if (changes.length === 0) return []
  const scopes = [...new Set(changes.flatMap(({ kind }) => loggedOf(kind)?.scopes ?? []))].sort()
  const query = `scopes=${encodeURIComponent(JSON.stringify(scopes))}&ordering=-created_at&page_size=${pageSize}`
  const path = `/api/organizations/${organization}/advanced_activity_logs/?${query}`
  return [{ page: (number) => `${path}&page=${number}`, mostPages: mostPages.organization, changes }]
}

function projectSources({ names }: Scope, sought: readonly Change[]): Source[] {
  const byProject = new Map<string, Change[]>()
  for (const change of sought) {
    const path = loggedOf(change.kind)?.own?.(change, names)?.project
    if (path !== undefined) byProject.set(path, [...(byProject.get(path) ?? []), change])
  }
  const page = (path: string) => (number: number) => `${path}?limit=${pageSize}&page=${number}`
  return [...byProject].flatMap(([project, changes]): Source[] => {
    const entries = changes.flatMap((change) => loggedOf(change.kind)?.own?.(change, names)?.entry ?? [])
    if (entries.length < changes.length || entries.length > mostAlone)
      return [{ page: page(project), mostPages: mostPages.project, changes }]
    return entries.map((path, index) => ({ page: page(path), mostPages: 1, changes: changes.slice(index, index + 1) }))
  })
}

function withinBudget(sources: readonly Source[]): { sources: Source[]; left: Change[] } {
  let requests = 0
  const isWithin = ({ mostPages: pages }: Source) => {
    if (requests + pages > mostRequests) return false
    requests += pages
    return true
  }
  const kept = sources.filter(isWithin)
  return { sources: kept, left: sources.filter((one) => !kept.includes(one)).flatMap(({ changes }) => changes) }
}

async function readSource(scope: Scope, source: Source, gaps: Map<string, string>): Promise<Found> {
  const kinds = kindsOf(source)
  // What a key may not read once, it may not read for the next entry either.
  if (gaps.has(kinds)) return { rows: [], missing: 'unreadable' }
  const rows: Activity[] = []
  try {
    for (let number = 1; number <= source.mostPages; number += 1) {
      const { rows: more, isLast } = await readActivity(scope.posthog, source.page(number))
      rows.push(...more)
      if (isLast) return { rows, missing: 'no-entry' }
      if (source.changes.every((change) => isAnswered(change, rows, scope))) break
    }
    return { rows, missing: 'out-of-reach' }
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error
    gaps.set(kinds, `Who changed ${kinds} could not be looked up: ${reasonOf(error)}`)
    return { rows, missing: 'unreadable' }
  }
}

function kindsOf({ changes }: Source): string {
  return list([...new Set(changes.map(({ kind }) => `\`${kind}\``))].sort())
}

// Elsewhere a plan that lacks a feature means that the policy cannot have it either; here only names are lost.
function reasonOf({ failure, remedy }: RemoteError): string {
  const answer = failure.status === 0 ? '' : ` (status ${failure.status})`
  const advice =
    failure.status === 402 ? 'Names come with a plan that has audit logs; nothing else is missing.' : remedy
  return `${failure.detail.replace(/\.$/, '')}${answer}. ${advice}`
}

function isAnswered(change: Change, rows: readonly Activity[], scope: Scope): boolean {
  const { changedBy, fields } = attributed(change, { rows, missing: 'out-of-reach' }, scope)
  const all = [changedBy, ...fields.map((field) => field.changedBy)].filter((one) => one !== undefined)
  return all.every((one) => one.from === 'log' || (one.from === 'nobody' && one.why === 'not-logged'))
}

function attributed(change: Change, found: Found | undefined, { names }: Scope): Change {
  if (!isSought(change)) return change
  const logged = loggedOf(change.kind)
  const answer = (field?: string): Attribution => {
    const isLogged = logged && (field === undefined || logged.fields.includes(field))
    if (!isLogged) return nobody(change, 'not-logged')
    const { rows, missing } = found ?? { rows: [], missing: 'no-entry' }
    return attributedTo(rows, logged, change, names, field) ?? nobody(change, missing)
  }
  const parts = change.operation === 'update' ? change.fields.filter(isByHand) : changedMeanwhile(change)
  if (parts.length === 0) return { ...change, changedBy: answer() }
  const fields = change.fields.map((one) => (parts.includes(one) ? { ...one, changedBy: answer(one.field) } : one))
  return { ...change, fields }
}

// Some entries themselves tell who changed them last: in which field, nobody knows.
function nobody({ handle }: Change, why: Nameless): Attribution {
  return handle?.lastChange ? { from: 'entry', ...handle.lastChange } : { from: 'nobody', why }
}
