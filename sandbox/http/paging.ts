import type { Call } from './call.ts'
import { ok, type Reply } from './call.ts'

/** 200 with one page of rows: `limit` and `offset` in the query choose it, `next` is absolute. */
export function page(call: Call, rows: readonly unknown[]): Reply {
  const asked = positive(call.url.searchParams.get('limit')) ?? call.pageSize
  const limit = Math.min(asked, call.world.variant.largestPage)
  const offset = positive(call.url.searchParams.get('offset')) ?? 0
  const end = offset + limit
  return ok({
    count: rows.length,
    next: end < rows.length ? address(call.url, limit, end) : null,
    previous: offset > 0 ? address(call.url, limit, offset - limit) : null,
    results: rows.slice(offset, end),
  })
}

/** Numbers that make no sense are ignored, not refused. */
function positive(text: string | null): number | undefined {
  const value = Number(text)
  return text !== null && Number.isInteger(value) && value > 0 ? value : undefined
}

function address(url: URL, limit: number, offset: number): string {
  const copy = new URL(url)
  copy.searchParams.set('limit', String(limit))
  if (offset > 0) copy.searchParams.set('offset', String(offset))
  else copy.searchParams.delete('offset')
  return copy.href
}
