import { afterEach, describe, expect, it } from '@jest/globals'
import { closeBoxes, ORG_PATH, startBox } from './box.ts'

afterEach(closeBoxes)

const path = `${ORG_PATH}/roles/`

describe('requests that a key may make', () => {
  it('are not limited unless somebody says so', async () => {
    const box = await startBox()
    const answers = await Promise.all(Array.from({ length: 20 }, () => box.call('ana', 'GET', path)))

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  })

  it('stop at so many a minute, with the wait in the text only, and go on when it is over', async () => {
    const box = await startBox({ rateLimits: { perMinute: 2, perHour: 100 } })
    const ask = () => box.call('ana', 'GET', path)

    await ask()
    box.clock.advance(20)
    await ask()
    const refused = await ask()
    box.clock.advance(39)
    const early = await ask()
    box.clock.advance(1)
    const after = await ask()

    expect(refused).toMatchObject({
      status: 429,
      body: {
        type: 'throttled_error',
        code: 'throttled',
        detail: 'Request was throttled. Expected available in 40 seconds.',
        attr: null,
      },
    })
    expect(refused.headers.get('retry-after')).toBeNull()
    expect(early.body.detail).toBe('Request was throttled. Expected available in 1 second.')
    expect(after.status).toBe(200)
  })

  it('stop at so many an hour', async () => {
    const box = await startBox({ rateLimits: { perMinute: 2, perHour: 3 } })
    const statuses: number[] = []
    for (const seconds of [0, 60, 60, 60, 3420]) {
      box.clock.advance(seconds)
      statuses.push((await box.call('ana', 'GET', path)).status)
    }

    expect(statuses).toEqual([200, 200, 200, 429, 200])
  })

  it('are counted for each key alone, and only behind the gate', async () => {
    const box = await startBox({ rateLimits: { perMinute: 1, perHour: 100 } })

    await box.call('eva', 'POST', path, { name: 'Mine' })
    expect((await box.call('eva', 'GET', path)).status).toBe(200)
    expect((await box.call('eva', 'GET', path)).status).toBe(429)
    expect((await box.call('finn', 'GET', path)).status).toBe(200)
  })

  it('are told in a header where something before the server adds it', async () => {
    const box = await startBox({ rateLimits: { perMinute: 1, perHour: 100 }, variant: { edgeAddsRetryAfter: true } })

    await box.call('ana', 'GET', path)

    expect((await box.call('ana', 'GET', path)).headers.get('retry-after')).toBe('60')
  })

  it('can be switched on and off while the box runs', async () => {
    const box = await startBox()
    box.limit({ perMinute: 1, perHour: 100 })
    await box.call('ana', 'GET', path)
    const refused = await box.call('ana', 'GET', path)
    box.limit(null)

    expect([refused.status, (await box.call('ana', 'GET', path)).status]).toEqual([429, 200])
  })
})
