import { afterEach, describe, expect, it } from '@jest/globals'
import type { FaultRule } from '../../sandbox/index.ts'
import { closeBoxes, ORG_PATH, request, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const roles = `${ORG_PATH}/roles/`
const nameOfRoles = (box: { dump(): { roles: object } }) => Object.keys(box.dump().roles)

describe('faults', () => {
  it.each([
    ['reset-before', ['Engineers', 'Support']],
    ['reset-after', ['Analysts', 'Engineers', 'Support']],
  ] as const)('%s cuts the connection; the roles are then %j', async (kind, expected) => {
    const box = await startBox()
    box.faults.add({ kind, method: 'POST' })

    await expect(box.call('bo', 'POST', roles, { name: 'Analysts' })).rejects.toThrow()

    expect(nameOfRoles(box)).toEqual(expected)
    expect(box.requests.at(-1)?.status).toBe(0)
  })

  it.each([
    [429, 'throttled', null],
    [429, 'throttled', '7'],
    [500, 'error', null],
    [503, 'error', null],
  ])(
    'status %i (%s) is answered without performing, Retry-After only on request: %s',
    async (status, code, retryAfter) => {
      const box = await startBox()
      box.faults.add({
        kind: 'status',
        status,
        ...(retryAfter === null ? {} : { headers: { 'Retry-After': retryAfter } }),
      })

      const answer = await box.call('bo', 'POST', roles, { name: 'Analysts' })

      expect(answer).toMatchObject({ status, body: { code, attr: null } })
      expect(answer.headers.get('retry-after')).toBe(retryAfter)
      expect(nameOfRoles(box)).toHaveLength(2)
    },
  )

  it.each([
    ['html', 'text/html; charset=utf-8'],
    ['truncate', 'application/json'],
  ] as const)('%s answers 200 with something that is not JSON', async (kind, type) => {
    const { url, faults } = await startBox()
    faults.add({ kind })

    const response = await fetch(url + roles, { headers: { authorization: 'Bearer phx_bo' } })

    expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
    const text = await response.text()
    expect(() => JSON.parse(text)).toThrow()
  })

  it('status answers with the body that is asked for', async () => {
    const box = await startBox()
    box.faults.add({ kind: 'status', status: 402, body: { detail: 'Pay.' } })

    expect(await box.call('bo', 'GET', roles)).toMatchObject({ status: 402, body: { detail: 'Pay.' } })
  })

  it.each(['cut', 'stall'] as const)('%s performs, and sends half of the answer', async (kind) => {
    const box = await startBox()
    box.faults.add({ kind, method: 'POST' })

    const response = await fetch(box.url + roles, {
      method: 'POST',
      headers: { authorization: 'Bearer phx_bo', 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Analysts' }),
    })
    const rest = expect(response.text()).rejects.toThrow()
    if (kind === 'stall') await box.close()

    await rest
    expect([response.status, Number(response.headers.get('content-length')) > 100]).toEqual([201, true])
    expect(nameOfRoles(box)).toHaveLength(3)
  })

  it.each(['cut', 'stall'] as const)('%s loses an answer that has no body', async (kind) => {
    const box = await startBox()
    box.faults.add({ kind, method: 'DELETE' })
    const path = `${roles}${await box.roleId('Support')}/`

    const outcome = expect(box.call('bo', 'DELETE', path)).rejects.toThrow()
    while (box.faults.fired.length === 0) await new Promise((resolve) => setImmediate(resolve))
    if (kind === 'stall') await box.close()

    await outcome
    expect(nameOfRoles(box)).toEqual(['Engineers'])
  })

  it('drip sends the whole answer, in pieces', async () => {
    const box = await startBox()
    box.faults.add({ kind: 'drip', pieces: 7, ms: 1 })
    const dripped = await box.call('bo', 'GET', roles)
    box.faults.clear()

    expect(dripped.body).toEqual((await box.call('bo', 'GET', roles)).body)
  })

  it.each<[string, FaultRule, object]>([
    ['a row came', { kind: 'shift', by: 1 }, { count: 3, results: [{ name: 'Engineers' }] }],
    ['a row went', { kind: 'shift', by: -1 }, { count: 1, results: [] }],
    [
      'one came, another went',
      { kind: 'shift', by: 1, count: 'stays' },
      { count: 2, results: [{ name: 'Engineers' }] },
    ],
    ['one went, another came', { kind: 'shift', by: -1, count: 'stays' }, { count: 2, results: [] }],
  ])('shift shows a later page as if %s', async (_words, rule, page) => {
    const box = await startBox({ pageSize: 1 })
    const first = await box.call('bo', 'GET', roles)
    box.faults.add(rule)

    expect((await box.call('bo', 'GET', roles)).body).toEqual(first.body)
    expect((await box.call('bo', 'GET', `${roles}?limit=1&offset=1`)).body).toMatchObject(page)
    expect((await box.call('bo', 'GET', '/api/users/@me/')).status).toBe(200)
  })

  it('shift leaves the links where they were', async () => {
    const box = await startBox({ pageSize: 1 })
    const members = `${ORG_PATH}/members/?limit=2&offset=2`
    const before = await box.call('bo', 'GET', members)
    box.faults.add({ kind: 'shift', by: -1 })

    expect((await box.call('bo', 'GET', members)).body.next).toBe(before.body.next)
  })

  it('foreign-next leads to another host', async () => {
    const box = await startBox({ pageSize: 1 })
    box.faults.add({ kind: 'foreign-next', host: 'https://elsewhere.invalid' })

    const { body } = await box.call('bo', 'GET', roles)

    expect(body.next).toBe(`https://elsewhere.invalid${roles}?limit=1&offset=1`)
    expect(body.results).toHaveLength(1)
  })

  it('delay performs and answers, late', async () => {
    const box = await startBox()
    box.faults.add({ kind: 'delay', ms: 1 })

    expect((await box.call('bo', 'POST', roles, { name: 'Analysts' })).status).toBe(201)
  })

  it.each<[string, FaultRule]>([
    ['hang', { kind: 'hang' }],
    ['a long delay', { kind: 'delay', ms: 3_600_000 }],
  ])('%s ends when the box is closed, unperformed', async (_words, rule) => {
    const box = await startBox()
    box.faults.add(rule)
    const waiting = box.call('bo', 'POST', roles, { name: 'Analysts' })
    const outcome = expect(waiting).rejects.toThrow()
    while (box.faults.fired.length === 0) await new Promise((resolve) => setImmediate(resolve))

    await box.close()

    await outcome
    expect(nameOfRoles(box)).toHaveLength(2)
  })
})

describe('which requests a fault hits', () => {
  it.each<[string, Omit<FaultRule, 'kind'>, number[]]>([
    ['every one without conditions', {}, [503, 503, 503]],
    ['so many times', { times: 2 }, [503, 503, 200]],
    ['the nth only', { nth: 2 }, [200, 503, 200]],
    ['a method', { method: 'POST' }, [200, 200, 200]],
    ['a path', { path: /roles/ }, [503, 503, 503]],
    ['a path with its query', { path: /\?page=3$/g }, [200, 200, 503]],
  ])('%s', async (_words, match, expected) => {
    const box = await startBox()
    box.faults.add({ ...match, kind: 'status', status: 503 })

    const statuses: number[] = []
    for (const page of [1, 2, 3]) statuses.push((await box.call('bo', 'GET', `${roles}?page=${page}`)).status)

    expect(statuses).toEqual(expected)
    expect(box.faults.fired).toHaveLength(expected.filter((status) => status === 503).length)
  })

  it('forgets its rules on clear', async () => {
    const box = await startBox()
    box.faults.add({ kind: 'html' })
    box.faults.clear()

    expect((await box.call('bo', 'GET', roles)).status).toBe(200)
  })
})

describe('the log of requests', () => {
  it('keeps what was asked and answered, never the key', async () => {
    const box = await startBox({ seed: seed() })

    await box.call('bo', 'POST', `${roles}?x=1`, { name: 'Analysts' })
    await fetch(box.url + roles, { headers: { authorization: 'Bearer phx_eva', 'x-posthog-client': 'posthog-policy' } })
    await request(box.url, 'phx_wrong', 'GET', roles)

    expect(box.requests).toEqual([
      {
        n: 1,
        at: '2026-11-01T09:00:00.000000Z',
        method: 'POST',
        path: `${roles}?x=1`,
        status: 201,
        keyOwner: 'bo@example.com',
        body: { name: 'Analysts' },
      },
      {
        n: 2,
        at: '2026-11-01T09:00:01.000000Z',
        method: 'GET',
        path: roles,
        status: 200,
        keyOwner: 'eva@example.com',
        client: 'posthog-policy',
      },
      { n: 3, at: '2026-11-01T09:00:01.000000Z', method: 'GET', path: roles, status: 401 },
    ])
  })
})
