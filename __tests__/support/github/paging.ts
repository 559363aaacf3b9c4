import type { Call, Reply } from './call.ts'

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly number: number
  readonly headers: Readonly<Record<string, string>>
}

/** The page that a request asks for by `per_page` and `page`, with its `Link` header. */
export function pageOf<Item>(call: Call, items: readonly Item[], size = 30): Page<Item> {
  const perPage = pageSize(call, size)
  const number = Math.max(Number(call.query.get('page') ?? 1), 1)
  const last = Math.max(Math.ceil(items.length / perPage), 1)
  const links: string[] = []
  if (number > 1) links.push(link(call, { page: number - 1 }, 'prev'))
  if (number < last) links.push(link(call, { page: number + 1 }, 'next'), link(call, { page: last }, 'last'))
  if (number > 1) links.push(link(call, { page: 1 }, 'first'))
  return { items: items.slice((number - 1) * perPage, number * perPage), number, headers: linkHeader(links) }
}

/** Answers one page of a list. */
export function paged<Item>(call: Call, items: readonly Item[], build: (item: Item) => unknown): Reply {
  const page = pageOf(call, items)
  return { status: 200, body: page.items.map(build), headers: page.headers }
}

/** Answers a list that is paged by a cursor instead of a number: `after` and `before` hold opaque positions. */
export function pagedByCursor<Item extends { readonly id: number }>(
  call: Call,
  items: readonly Item[],
  build: (item: Item) => unknown,
): Reply {
  const perPage = pageSize(call, 30)
  const after = position(items, call.query.get('after'))
  const before = position(items, call.query.get('before'))
  const start = after !== undefined ? after + 1 : before !== undefined ? Math.max(before - perPage, 0) : 0
  const chosen = items.slice(start, start + perPage)
  const [first, final] = [chosen[0], chosen.at(-1)]
  const links: string[] = []
  if (final && start + perPage < items.length) links.push(link(call, { after: cursor(final), before: null }, 'next'))
  if (first && start > 0) links.push(link(call, { before: cursor(first), after: null }, 'prev'))
  return { status: 200, body: chosen.map(build), headers: linkHeader(links) }
}

function pageSize(call: Call, size: number): number {
  return Math.min(Math.max(Number(call.query.get('per_page') ?? size), 1), size > 100 ? size : 100)
}

function cursor(item: { readonly id: number }): string {
  return Buffer.from(`cursor:${item.id}`).toString('base64url')
}

function position(items: readonly { readonly id: number }[], value: string | null): number | undefined {
  if (value === null) return undefined
  const found = items.findIndex((item) => cursor(item) === value)
  return found === -1 ? undefined : found
}

function link(call: Call, changes: Readonly<Record<string, string | number | null>>, rel: string): string {
  const query = new URLSearchParams(call.query)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name)
    else query.set(name, String(value))
  }
  return `<${call.world.url}${call.path}?${query}>; rel="${rel}"`
}

function linkHeader(links: readonly string[]): Record<string, string> {
  return links.length === 0 ? {} : { link: links.join(', ') }
}
