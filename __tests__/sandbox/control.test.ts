import { afterEach, describe, expect, it } from '@jest/globals'
import { type Box, closeBoxes, ORG_PATH, seed, startBox } from './box.ts'

afterEach(closeBoxes)

/** A box with a control path, and a way to give it orders. */
async function open() {
  const box = await startBox({ controlPort: 0 })
  const order = async (method: string, path: string, body?: unknown, type = 'application/json') => {
    const response = await fetch(`${box.controlUrl}${path}`, {
      method,
      ...(method === 'GET' ? {} : { headers: { 'content-type': type } }),
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers whose shape is exactly what they check
    const answer: any = await response.json()
    return { status: response.status, body: answer }
  }
  return { box, order }
}

const roles = (box: Box) => box.call('ana', 'GET', `${ORG_PATH}/roles/`)

describe('the control path', () => {
  it('is not there unless somebody asks for it', async () => {
    expect((await startBox()).controlUrl).toBeUndefined()
  })

  it('has a port of its own: the box knows no such address, and the controls know no PostHog', async () => {
    const { box, order } = await open()

    expect((await box.call('ana', 'GET', '/state')).body.detail).toBe('Endpoint not found.')
    expect(await order('GET', '/api/organizations/')).toMatchObject({
      status: 404,
      body: { error: expect.any(String) },
    })
  })

  it('lists what there is, to anybody', async () => {
    const { order } = await open()

    const { body } = await order('GET', '/')

    expect(Object.keys(body.orders)).toContain('POST /faults')
  })

  it('shows the state, and starts again from a seed in JSON or YAML', async () => {
    const { box, order } = await open()
    expect((await order('GET', '/state')).body).toEqual(box.dump())

    const json = await order('PUT', '/state', seed({ roles: { Analysts: {} } }))
    expect(Object.keys(json.body.roles)).toEqual(['Analysts'])
    expect((await roles(box)).body.count).toBe(1)

    const yaml = 'people: { zoe@example.com: { level: owner } }\nkeys: [{ key: phx_ana, owner: zoe@example.com }]\n'
    const { body } = await order('PUT', '/state', yaml, 'application/yaml')
    expect(Object.keys(body.members)).toEqual(['zoe@example.com'])
    expect(box.dump().organization.name).toBe('Acme')
  })

  it('changes plan and mode', async () => {
    const { box, order } = await open()

    const changed = await order('PATCH', '/organization', {
      features: ['access_control', { key: 'organizations_projects', limit: 3 }],
      most_specific_access: false,
    })

    expect(changed.body).toEqual({
      features: [{ key: 'access_control' }, { key: 'organizations_projects', limit: 3 }],
      most_specific_access: false,
      subscribed: false,
    })
    expect(box.dump().organization.most_specific_access).toBe(false)
    expect((await order('GET', '/organization')).body).toEqual(changed.body)
  })

  it('makes the box stand for another PostHog', async () => {
    const { box, order } = await open()
    const providers = `${ORG_PATH}/identity_provider_configs/`
    const before = (await box.call('ana', 'GET', providers)).status

    const changed = await order('PATCH', '/variant', { stage: 'E1', largestPage: 1 })

    expect(changed.body).toMatchObject({ stage: 'E1', largestPage: 1, selfHosted: false })
    expect((await roles(box)).body.results).toHaveLength(1)
    expect([before, (await box.call('ana', 'GET', providers)).status]).toEqual([200, 404])
  })

  it('sets the clock, and moves it', async () => {
    const { box, order } = await open()

    expect((await order('PUT', '/clock', { now: '2027-01-01T00:00:00Z' })).body.now).toBe('2027-01-01T00:00:00.000000Z')
    expect((await order('PUT', '/clock', { advance: 90 })).body.now).toBe('2027-01-01T00:01:30.000000Z')
    expect((await order('GET', '/clock')).body.now).toBe(box.clock.now())
  })

  it('limits what keys may do', async () => {
    const { box, order } = await open()

    await order('PUT', '/limits', { per_minute: 1, per_hour: 9 })
    await roles(box)
    expect((await roles(box)).status).toBe(429)
    expect((await order('PUT', '/limits', 'null')).body).toBeNull()
    expect((await roles(box)).status).toBe(200)
  })

  it('orders faults, and tells which struck', async () => {
    const { box, order } = await open()

    const added = await order('POST', '/faults', { kind: 'status', status: 503, path: 'roles/$', times: 1 })
    const hit = (await roles(box)).status
    const { fired } = (await order('GET', '/faults')).body

    expect(added.body.rules).toEqual([{ kind: 'status', status: 503, path: 'roles\\/$', times: 1 }])
    expect(hit).toBe(503)
    expect(fired).toEqual([{ n: 1, kind: 'status', method: 'GET', path: `${ORG_PATH}/roles/` }])
    expect((await order('DELETE', '/faults')).body.rules).toEqual([])
  })

  it('shows the requests of the box, not its own, and forgets them', async () => {
    const { box, order } = await open()
    await roles(box)

    expect((await order('GET', '/requests')).body).toMatchObject([{ n: 1, method: 'GET', status: 200 }])
    expect((await order('DELETE', '/requests')).body).toEqual([])
    await roles(box)
    expect((await order('GET', '/requests')).body).toHaveLength(1)
  })

  it.each<[string, string, unknown, string]>([
    [
      'PUT',
      '/state',
      { people: { 'eva@example.com': { level: 'chief' } } },
      'people["eva@example.com"].level: expected one',
    ],
    ['PUT', '/state', '{', '(top): '],
    ['PATCH', '/organization', { plan: 'big' }, '(top): unknown name "plan"'],
    ['PATCH', '/organization', { features: [{ limit: 3 }] }, 'features[0].key: expected text'],
    ['PATCH', '/variant', { stage: 'E9' }, '(top): stage cannot be "E9": expected one of E1, E1b, E2, E3a, E3b'],
    ['PATCH', '/variant', { selfHosted: 1 }, '(top): selfHosted cannot be 1: expected true or false'],
    ['PATCH', '/variant', { largestPage: 0 }, '(top): largestPage cannot be 0'],
    ['PATCH', '/variant', { color: 'red' }, '(top): unknown name "color"'],
    ['PUT', '/clock', {}, '(top): expected either now or advance'],
    ['PUT', '/clock', { now: 'yesterday' }, 'now: expected a moment'],
    ['PUT', '/clock', { advance: -1 }, 'advance: expected a whole number'],
    ['PUT', '/limits', { per_minute: 1 }, 'per_hour: expected a whole number'],
    ['POST', '/faults', { kind: 'earthquake' }, "(top): A fault's `kind` is one of"],
    ['POST', '/faults', undefined, '(top): A fault is an object'],
  ])('refuses %s %s %j with the place of the mistake', async (method, path, body, error) => {
    const { box, order } = await open()
    const before = box.dump()

    const answer = await order(method, path, body)

    expect(answer.status).toBe(400)
    expect(answer.body.error).toContain(error)
    expect(box.dump()).toEqual(before)
  })

  it.each([
    ['PATCH', '/clock', 'application/json', 405],
    ['PUT', '/clock', 'text/plain', 415],
  ])('answers %s %s as %s with %i', async (method, path, type, status) => {
    const { order } = await open()

    expect((await order(method, path, {}, type)).status).toBe(status)
  })
})
