import { isRecord } from '../values.ts'
import type { Perform, Reply } from './call.ts'

/** A page whose `next` leads to another host. */
export function foreignNext(reply: Reply, host: string): Reply {
  const { body } = reply
  if (!isRecord(body) || typeof body.next !== 'string') return reply
  const { pathname, search } = new URL(body.next)
  return { ...reply, body: { ...body, next: `${host}${pathname}${search}` } }
}

/** How a list moved between two pages. */
interface Shift {
  by: 1 | -1
  count?: 'follows' | 'stays'
}

/** A later page as it would be had a row come or gone in front of it; a first page as it is. */
export function shifted(url: URL, perform: Perform, { by, count = 'follows' }: Shift): Reply {
  const offset = Number(url.searchParams.get('offset'))
  if (!(offset > 0)) return perform()
  const reply = perform(withOffset(url, offset - by))
  const { body } = reply
  if (!isRecord(body) || typeof body.count !== 'number') return perform()
  const next = typeof body.next === 'string' ? moved(new URL(body.next), by) : body.next
  return { ...reply, body: { ...body, next, count: count === 'follows' ? body.count + by : body.count } }
}

// The links speak of places in the list, and those did not move.
function moved(next: URL, by: number): string {
  return withOffset(next, Number(next.searchParams.get('offset')) + by).href
}

function withOffset(url: URL, offset: number): URL {
  const copy = new URL(url)
  copy.searchParams.set('offset', String(offset))
  return copy
}
