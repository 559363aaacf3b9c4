import { invalid, notFound } from '../errors.ts'
import { ok, type Reply } from '../http/call.ts'
import type { World } from '../state/world.ts'
import { isEarly } from '../variant.ts'
import type { ActivityRow } from './row.ts'
import { showRow } from './view.ts'

const DEFAULT_SIZE = 100
const MAX_SIZE = 1000

/** Rows in order, as one page: by number with a count where the request names a page, else by cursor without one. */
export function activityPage(world: World, url: URL, rows: readonly ActivityRow[]): Reply {
  const query = url.searchParams
  const ascending = query.get('ordering') === 'created_at'
  // Rows of one moment keep the order of writing, so that a cursor never meets them twice.
  const ordered = ascending ? rows : [...rows].reverse()
  const size = sizeIn(world, query)
  return query.has('page') ? numbered(world, url, ordered, size) : byCursor(world, url, ordered, size)
}

/** A page of the history of flags: always by number, ten rows unless asked otherwise, under a count of its own name. */
export function flagHistoryPage(world: World, url: URL, rows: readonly ActivityRow[]): Reply {
  const [limit, page] = [wholeIn(url, 'limit') ?? 10, wholeIn(url, 'page') ?? 1]
  const ordered = [...rows].reverse()
  const from = (page - 1) * limit
  const link = (to: number): string => withQuery(url, 'page', String(to))
  return ok({
    results: ordered.slice(from, from + limit).map((row) => showRow(world, row)),
    next: from + limit < ordered.length ? link(page + 1) : null,
    previous: page > 1 ? link(page - 1) : null,
    total_count: ordered.length,
  })
}

function numbered(world: World, url: URL, ordered: readonly ActivityRow[], size: number): Reply {
  const page = Number(url.searchParams.get('page'))
  const last = Math.max(1, Math.ceil(ordered.length / size))
  if (!Number.isInteger(page) || page < 1 || page > last) throw notFound('Invalid page.')
  const link = (to: number): string => withQuery(url, 'page', String(to))
  return ok({
    count: ordered.length,
    next: page < last ? link(page + 1) : null,
    previous: page > 1 ? link(page - 1) : null,
    results: ordered.slice((page - 1) * size, page * size).map((row) => showRow(world, row)),
  })
}

/**
 * A cursor names the last row of the page before it. With `follow` there is always a next page, so that somebody can
 * wait for rows that are not written yet.
 */
function byCursor(world: World, url: URL, ordered: readonly ActivityRow[], size: number): Reply {
  const cursor = url.searchParams.get('cursor')
  const at = cursor === null ? -1 : ordered.findIndex((row) => encode(row.id) === cursor)
  if (cursor !== null && at === -1) throw notFound('Invalid cursor')
  const rows = ordered.slice(at + 1, at + 1 + size)
  const last = rows.at(-1)
  const follows = url.searchParams.get('follow') === 'true'
  const more = at + 1 + size < ordered.length || follows
  const next = more ? (last === undefined ? cursor : encode(last.id)) : null
  const before = ordered[at - size]
  return ok({
    next: next === null ? null : withQuery(url, 'cursor', next),
    previous:
      at < 0
        ? null
        : before === undefined
          ? withQuery(url, 'cursor', null)
          : withQuery(url, 'cursor', encode(before.id)),
    results: rows.map((row) => showRow(world, row)),
  })
}

/** The earliest servers had one size for everybody. */
function sizeIn(world: World, query: URLSearchParams): number {
  const size = Number(query.get('page_size'))
  if (isEarly(world.variant) || !Number.isInteger(size) || size < 1) return DEFAULT_SIZE
  return Math.min(size, MAX_SIZE)
}

function wholeIn(url: URL, name: string): number | undefined {
  const text = url.searchParams.get(name)
  if (text === null) return undefined
  if (!/^\d+$/.test(text) || Number(text) < 1) throw invalid('Must be a whole number above 0.', name)
  return Number(text)
}

function withQuery(url: URL, name: string, value: string | null): string {
  const copy = new URL(url)
  if (value === null) copy.searchParams.delete(name)
  else copy.searchParams.set(name, value)
  return copy.href
}

function encode(id: string): string {
  return Buffer.from(id).toString('base64url')
}
