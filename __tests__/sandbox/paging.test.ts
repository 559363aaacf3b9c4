import { afterEach, expect, it } from '@jest/globals'
import { type Box, closeBoxes, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const flags = Array.from({ length: 5 }, (_, at) => ({ key: `flag-${at}` }))
const path = '/api/projects/101/feature_flags/'

function start(options: { pageSize?: number } = {}): Promise<Box> {
  return startBox({ ...options, seed: seed({ projects: [{ id: 101, name: 'Production', flags }] }) })
}

it.each([
  ['the default of the box', 'order=key', 2, 2],
  ['the limit of the request', 'order=key&limit=3', 2, 3],
  ['the default when the limit makes no sense', 'order=key&limit=many', 2, 2],
  ['100 where nobody says a number', 'order=key', undefined, 5],
])('gives pages of %s', async (_words, query, pageSize, rows) => {
  const box = await start(pageSize === undefined ? {} : { pageSize })

  const { body } = await box.call('ana', 'GET', `${path}?${query}`)

  expect(body.count).toBe(5)
  expect(body.results).toHaveLength(rows)
})

it('leads through all rows once, with absolute addresses that keep the query', async () => {
  const box = await start({ pageSize: 2 })
  const keys: string[] = []
  let next: string | null = `${box.url}${path}?order=key`

  while (next !== null) {
    expect(next.startsWith(`${box.url}${path}?order=key`)).toBe(true)
    const { body } = await box.call('ana', 'GET', next.slice(box.url.length))
    keys.push(...body.results.map((flag: { key: string }) => flag.key))
    next = body.next
  }

  expect(keys).toEqual(['flag-0', 'flag-1', 'flag-2', 'flag-3', 'flag-4'])
})

it('points back to the page before', async () => {
  const box = await start()

  const first = await box.call('ana', 'GET', `${path}?limit=2&offset=2`)
  const later = await box.call('ana', 'GET', `${path}?limit=2&offset=4`)

  expect(first.body.previous).toBe(`${box.url}${path}?limit=2`)
  expect(later.body).toMatchObject({ next: null, previous: `${box.url}${path}?limit=2&offset=2` })
})

it('gives no more rows than the variant allows, however many are asked for', async () => {
  const projects = [{ id: 101, name: 'Production', flags }]
  const box = await startBox({ variant: { largestPage: 2 }, seed: seed({ projects }) })

  const { body } = await box.call('ana', 'GET', `${path}?limit=1000`)

  expect(body.results).toHaveLength(2)
  expect(body.next).toBe(`${box.url}${path}?limit=2&offset=2`)
})
