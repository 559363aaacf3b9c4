import { invalid } from '../errors.ts'
import { isEntitled } from '../state/find.ts'
import type { Project, World } from '../state/world.ts'
import { isStrings, sameText } from '../values.ts'
import type { ActivityRow } from './row.ts'
import { searchText } from './view.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, month: 30, year: 365 }
const DEFAULT_MONTHS = 2

/** The rows that are still kept: the plan says how far back. Without the feature (it is not sold there) nothing is cut. */
export function keptRows(world: World): ActivityRow[] {
  if (!isEntitled(world, 'audit_logs')) return world.activity.rows
  const feature = world.organization.features.find((owned) => owned.key === 'audit_logs')
  const limit = feature?.limit ?? null
  const days = limit === null ? DEFAULT_MONTHS * 30 : limit * (UNIT_DAYS[feature?.unit ?? 'month'] ?? 30)
  const from = Date.parse(world.clock.now()) - days * DAY_MS
  return world.activity.rows.filter((row) => Date.parse(row.at) >= from)
}

/** The rows that a project shows: its own, and those of the whole organization only where the project asks for them. */
export function projectRows(world: World, project: Project): ActivityRow[] {
  const withOrganization = project.settings.receive_org_level_activity_logs === true
  return keptRows(world).filter((row) => row.projectId === project.id || (row.projectId === null && withOrganization))
}

/** The scopes that a query of the basic or the advanced log is narrowed to; none means all. */
export function scopesIn(query: URLSearchParams): string[] {
  const single = query.get('scope')
  return [...(single === null || single === '' ? [] : [single]), ...listIn(query, 'scopes', ',')]
}

/** Narrows rows as the basic route does. A scope that nobody knows gives an empty list, not an error. */
export function selectBasic(rows: readonly ActivityRow[], query: URLSearchParams): ActivityRow[] {
  const scopes = scopesIn(query)
  const [item, user] = [query.get('item_id'), query.get('user')]
  return rows
    .filter((row) => scopes.length === 0 || scopes.includes(row.scope))
    .filter((row) => item === null || row.itemId === item)
    .filter((row) => user === null || String(row.person?.id) === user)
}

/** Narrows rows as the advanced routes do; broken values are refused. `teams` tells whether projects can be chosen. */
export function selectAdvanced(rows: readonly ActivityRow[], query: URLSearchParams, teams: boolean): ActivityRow[] {
  const [start, end] = [momentIn(query, 'start_date'), momentIn(query, 'end_date')]
  const chosen = (name: string, value: (row: ActivityRow) => string | null | undefined) => {
    const wanted = listIn(query, name)
    return (row: ActivityRow): boolean => wanted.length === 0 || wanted.includes(value(row) ?? '')
  }
  const tests: ((row: ActivityRow) => boolean)[] = [
    (row) => start === undefined || Date.parse(row.at) >= start,
    (row) => end === undefined || Date.parse(row.at) <= end,
    chosen('users', (row) => row.person?.uuid),
    chosen('scopes', (row) => row.scope),
    chosen('activities', (row) => row.activity),
    chosen('clients', (row) => row.client),
    chosen('item_ids', (row) => row.itemId),
    fitsAddress(listIn(query, 'ip_addresses')),
    fitsFlag(query, 'was_impersonated', (row) => row.impersonated),
    fitsFlag(query, 'is_system', (row) => row.person === null),
    fitsText(query.get('search_text') ?? ''),
    ...(teams ? [chosen('team_ids', (row) => String(row.projectId))] : []),
  ]
  return rows.filter((row) => tests.every((test) => test(row)))
}

function fitsAddress(wanted: readonly string[]): (row: ActivityRow) => boolean {
  return ({ address }) =>
    wanted.length === 0 ||
    wanted.some((text) => (text.endsWith('*') ? address?.startsWith(text.slice(0, -1)) === true : address === text))
}

function fitsFlag(query: URLSearchParams, name: string, value: (row: ActivityRow) => boolean) {
  const text = query.get(name)
  if (text !== null && !['true', 'false'].some((word) => sameText(word, text))) {
    throw invalid('Must be a valid boolean.', name)
  }
  return (row: ActivityRow): boolean => text === null || sameText(text, String(value(row)))
}

function fitsText(wanted: string): (row: ActivityRow) => boolean {
  return (row) => wanted === '' || searchText(row).includes(wanted.toLowerCase())
}

function momentIn(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name)
  if (text === null) return undefined
  const moment = Date.parse(text)
  if (Number.isNaN(moment)) throw invalid('Datetime has wrong format.', name)
  return moment
}

/** Repeated parameters, a JSON list, or (on the basic route) words with commas between them. */
function listIn(query: URLSearchParams, name: string, comma?: string): string[] {
  return query.getAll(name).flatMap((text) => {
    if (!text.startsWith('[')) return comma === undefined ? [text] : text.split(comma).filter((word) => word !== '')
    try {
      const list: unknown = JSON.parse(text)
      if (isStrings(list)) return list
      if (Array.isArray(list)) return list.map(String)
    } catch {}
    throw invalid('Expected a list of items.', name, 'not_a_list')
  })
}
