import { type Decoder, integer, list, object, optional, string } from '../../core/decode.ts'
import { RemoteError } from '../../core/errors.ts'
import { foreignNext, type Telling, unsteady } from './failure.ts'
import { forRange } from './lanes.ts'
import { concurrency } from './transport.ts'

/** Reads one page: what `PostHogReader.get` does. */
type Get = <T>(path: string, decode: Decoder<T>) => Promise<T>

interface Page<T> {
  readonly offset: number
  readonly count: number
  readonly results: readonly T[]
}

/** PostHog gives 100 unless asked, and so far as is known any number when asked: one page cannot move while it is read. */
const pageSize = 1_000
const readings = 3

/**
 * Reads a list to its end, or throws. Complete means: every page names the same count, that many different items came,
 * and each page begins with the item that the one before ended with. Otherwise the list moved while it was read, and
 * all of it is read again, at most twice.
 *
 * @throws {RemoteError}
 */
export async function readList<T>(
  get: Get,
  telling: Telling,
  path: string,
  decode: Decoder<T>,
  idOf: (item: T) => string | number,
): Promise<T[]> {
  const envelope = object({ count: integer, next: optional(string), results: list(decode) })
  async function page(offset: number): Promise<Page<T>> {
    const from = pagePath(path, offset)
    const { count, next, results } = await get(from, envelope)
    if (next !== undefined && !isOurs(next, from, telling.origin)) {
      throw new RemoteError(foreignNext({ method: 'GET', path: from }, next, telling))
    }
    return { offset, count, results }
  }

  for (let reading = 1; reading <= readings; reading += 1) {
    const items = complete(await readPages(page), idOf)
    if (items) return items
  }
  throw new RemoteError(unsteady({ method: 'GET', path }, telling))
}

/** Reads the first page, which tells how many there are, and then the rest of them side by side. */
async function readPages<T>(page: (offset: number) => Promise<Page<T>>): Promise<Page<T>[]> {
  const first = await page(0)
  const step = first.results.length
  const pages = [first]
  if (step === 0 || step >= first.count) return pages
  // One item twice at each seam: when one goes and another comes elsewhere, only the seam shows that an item slipped by.
  const stride = Math.max(1, step - 1)
  await forRange(1, 1 + Math.ceil((first.count - step) / stride), concurrency, async (index) => {
    const end = Math.min(index * stride + step, first.count)
    // A server may give less than asked for: what counts is what came, and an empty page ends the search for more.
    for (let offset = index * stride; offset < end; ) {
      const next = await page(offset)
      pages.push(next)
      if (next.results.length === 0 || next.count !== first.count) return
      offset += next.results.length
    }
  })
  return pages.sort((one, other) => one.offset - other.offset)
}

function complete<T>(pages: readonly Page<T>[], idOf: (item: T) => string | number): T[] | undefined {
  const found = new Map<string | number, T>()
  const places = new Map<number, string | number>()
  for (const { offset, results } of pages) {
    for (const [index, item] of results.entries()) {
      const id = idOf(item)
      const place = offset + index
      if ((places.get(place) ?? id) !== id) return undefined
      places.set(place, id)
      found.set(id, item)
    }
  }
  const isWhole = pages.every(({ count }) => count === found.size) && places.size === found.size
  return isWhole ? [...found.values()] : undefined
}

/** The list's own path with its own query, and where the page begins. */
function pagePath(path: string, offset: number): string {
  const [route = '', query] = path.split(/\?(.*)/s)
  const members = new URLSearchParams(query)
  members.set('limit', String(pageSize))
  members.set('offset', String(offset))
  return `${route}?${members}`
}

/** The scheme is not looked at: behind a proxy a PostHog may not know its own, and the link is never followed. */
function isOurs(next: string, from: string, origin: string): boolean {
  if (!URL.canParse(next, origin)) return false
  const there = new URL(next, origin)
  const here = new URL(from, origin)
  return there.host === here.host && there.pathname === here.pathname
}
