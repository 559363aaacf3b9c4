import { expect, it } from '@jest/globals'
import { integer, object } from '../../../src/core/decode.ts'
import type { PostHogReader } from '../../../src/core/ports/posthog.ts'
import { connect, json, type Listener, listen, rejection } from './support.ts'

interface Reading {
  /** What the server holds when this request arrives. */
  readonly ids: readonly number[]
  readonly count?: number
  /** The most that the server gives at once. */
  readonly clamp?: number
  readonly next?: string | null
}

const path = '/api/organizations/o/members/'

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}

/** A list that may look different at each request; `nth` counts from 1. */
async function serve(read: (nth: number, offset: number) => Reading): Promise<Listener> {
  const server = await listen((seen, response, nth) => {
    const url = new URL(seen.path, server.url)
    const offset = Number(url.searchParams.get('offset'))
    const limit = Number(url.searchParams.get('limit'))
    const { ids, count = ids.length, clamp = 100, next } = read(nth, offset)
    const results = ids.slice(offset, offset + Math.min(limit, clamp)).map((id) => ({ id }))
    const more = offset + results.length < ids.length
    json(response, {
      count,
      next: next === undefined ? (more ? `${server.url}${path}?offset=x` : null) : next,
      previous: null,
      results,
    })
  })
  return server
}

/** Pages that share one item with their neighbours, wherever a page has more than one. */
function pagesOf(total: number, size: number): number {
  return 1 + Math.max(0, Math.ceil((total - size) / Math.max(1, size - 1)))
}

async function read(posthog: PostHogReader, from = path): Promise<number[]> {
  const items = await posthog.list(from, object({ id: integer }), ({ id }) => id)
  return items.map(({ id }) => id)
}

it.each([0, 1, 99, 100, 101, 399, 400, 1_001])(
  'reads %i items, each once, in order, in no more pages than needed',
  async (total) => {
    const server = await serve(() => ({ ids: upTo(total) }))
    expect(await read(connect(server.url))).toEqual(upTo(total))
    expect(server.seen).toHaveLength(pagesOf(total, 100))
  },
)

it.each([999, 1_000, 2_500])('takes as much as the server gives at once: %i items', async (total) => {
  const server = await serve(() => ({ ids: upTo(total), clamp: 5_000 }))
  expect(await read(connect(server.url))).toEqual(upTo(total))
  expect(server.seen).toHaveLength(pagesOf(total, 1_000))
})

it('asks for the first page by limit and offset and keeps the rest of the query', async () => {
  const server = await serve(() => ({ ids: upTo(150) }))
  await read(connect(server.url), `${path}?archived=true&search=a%26b`)
  expect(server.seen.map(({ path: asked }) => asked)).toEqual([
    `${path}?archived=true&search=a%26b&limit=1000&offset=0`,
    `${path}?archived=true&search=a%26b&limit=1000&offset=99`,
  ])
})

it.each([1, 7, 30, 99])('reads everything from a server that gives %i at most', async (clamp) => {
  const server = await serve(() => ({ ids: upTo(205), clamp }))
  expect(await read(connect(server.url))).toEqual(upTo(205))
  expect(server.seen).toHaveLength(pagesOf(205, clamp))
})

it('reads everything from a server that gives less and less', async () => {
  const server = await serve((_, offset) => ({ ids: upTo(205), clamp: offset === 0 ? 50 : 20 }))
  expect(await read(connect(server.url))).toEqual(upTo(205))
})

it('takes everything at once from a server that knows no pages', async () => {
  const server = await listen((_, response) => json(response, { count: 250, results: upTo(250).map((id) => ({ id })) }))
  expect(await read(connect(server.url))).toEqual(upTo(250))
  expect(server.seen).toHaveLength(1)
})

it('reads again when an item goes while the pages are read', async () => {
  const server = await serve((nth) => ({ ids: nth === 1 ? upTo(300) : upTo(300).slice(1) }))
  expect(await read(connect(server.url))).toEqual(upTo(300).slice(1))
  expect(server.seen.filter(({ path: asked }) => asked.endsWith('offset=0'))).toHaveLength(2)
})

it('reads again when items trade places between pages', async () => {
  const server = await serve((nth) => ({ ids: nth <= 2 && nth > 1 ? [...upTo(250)].reverse() : upTo(250) }))
  expect(await read(connect(server.url))).toEqual(upTo(250))
  expect(server.seen.length).toBeGreaterThan(3)
})

it('reads again when one item goes and another comes, so that the count and all items look right', async () => {
  const later = [...upTo(250).slice(1), 1_000]
  const server = await serve((nth) => ({ ids: nth === 1 ? upTo(250) : later }))
  expect(await read(connect(server.url))).toEqual(later)
})

it.each<[string, (nth: number, offset: number) => Reading]>([
  ['the count does not match the items', () => ({ ids: upTo(150), count: 151 })],
  ['the count is smaller than the items', () => ({ ids: upTo(150), count: 90 })],
  ['the count differs from page to page', (_, offset) => ({ ids: upTo(150), count: 150 + offset })],
  ['a page is empty', (_, offset) => ({ ids: offset === 0 ? upTo(300) : [], count: 300 })],
  ['all pages are empty', () => ({ ids: [], count: 5 })],
  ['pages repeat', (_, offset) => ({ ids: [...upTo(offset), ...upTo(100)], count: 300 })],
])('gives up after three readings when %s', async (_, look) => {
  const server = await serve(look)
  const error = await rejection(read(connect(server.url)))
  expect(error).toMatchObject({
    name: 'RemoteError',
    failure: { code: 'list_changed', detail: 'The list kept changing while it was read.', path },
  })
  expect(server.seen.filter(({ path: asked }) => asked.endsWith('offset=0'))).toHaveLength(3)
})

it('never takes a moving list for a shorter one', async () => {
  // The list loses or gains at random between any two requests, always with an honest count.
  let random = 7
  const draw = (below: number) => {
    random = (random * 48_271) % 2_147_483_647
    return random % below
  }
  let answers = 0
  for (let run = 0; run < 60; run += 1) {
    const history: string[] = []
    let ids = upTo(150 + draw(200))
    const server = await serve(() => {
      const change = draw(6)
      if (change === 0) ids = ids.filter((id) => id !== ids[0])
      if (change === 1)
        ids = [1_000 + run * 10 + draw(10), ...ids].filter((id, index, all) => all.indexOf(id) === index)
      history.push(String([...ids].sort()))
      return { ids }
    })
    const answer = await read(connect(server.url)).catch(() => undefined)
    if (!answer) continue
    answers += 1
    expect(history).toContain(String(answer.sort()))
  }
  expect(answers).toBeGreaterThan(5)
})

it.each([
  ['another host', (url: string) => url.replace('127.0.0.1', '127.0.0.2'), '127.0.0.2'],
  ['another port', () => 'http://127.0.0.1:1/api/organizations/o/members/', '127.0.0.1:1'],
  ['another path', (_: string, url: string) => `${url}/api/elsewhere/?offset=100`, '127.0.0.1'],
  ['no address', () => 'http://[', 'no address'],
])('sends nothing to a next page at %s', async (_, nextOf, named) => {
  const other = await listen((__, response) => json(response, { count: 0, next: null, results: [] }))
  const server: Listener = await serve(() => ({ ids: upTo(150), next: nextOf(other.url, server.url) }))
  const error = await rejection(read(connect(server.url)))
  expect(error).toMatchObject({ name: 'RemoteError', failure: { detail: expect.stringContaining(named) } })
  expect(other.seen).toHaveLength(0)
  expect(server.seen).toHaveLength(1)
})

it('forgives a next page that only has another scheme', async () => {
  const server: Listener = await serve((_, offset) => ({
    ids: upTo(150),
    next: offset === 0 ? `${server.url.replace('http:', 'https:')}${path}?offset=100` : null,
  }))
  expect(await read(connect(server.url))).toHaveLength(150)
})

it('names the place of an item that it does not understand', async () => {
  const server = await listen((_, response) =>
    json(response, { count: 2, next: null, results: [{ id: 1 }, { id: null }] }),
  )
  await expect(read(connect(server.url))).rejects.toThrow(
    `GET ${path}?limit=1000&offset=0: status 200. results[1].id should be a whole number, but is null.`,
  )
})
