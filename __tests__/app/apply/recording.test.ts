import { describe, expect, it } from '@jest/globals'
import { recording } from '../../../src/app/apply/recording.ts'
import type { SentWrite } from '../../../src/core/apply-result.ts'
import { anything } from '../../../src/core/decode.ts'
import { Bug, RemoteError } from '../../../src/core/errors.ts'
import type { PostHogWriter } from '../../../src/core/ports/posthog.ts'
import type { PlannedWrite } from '../../../src/core/write.ts'

const enable: PlannedWrite = { method: 'PATCH', path: '/api/flags/7/', fields: ['active', 'version'] }
const archive: PlannedWrite = {
  method: 'POST',
  path: '/api/flags/{feature_flag/p/new}/archive/',
  fields: [],
  instead: { when: '404', writes: [{ method: 'PATCH', path: '/api/flags/8/', fields: ['archived'] }] },
}

/** A port for these writes, over a PostHog that gives these answers in turn; what reached it, and what was noted. */
function portFor(listed: readonly PlannedWrite[], answers: readonly (RemoteError | undefined)[] = []) {
  const reached: string[] = []
  const sent: SentWrite[] = []
  const posthog: PostHogWriter = {
    ...{ host: 'https://posthog.test', requests: 0, perMinute: 120, waitedMs: 0 },
    ...{ sleep: async () => {}, ready: async () => {}, get: refuse, ask: refuse, list: refuse },
    async send(method, path, _, decode, accepted) {
      const refusal = answers[reached.length]
      reached.push(`${method} ${path}`)
      if (refusal) throw refusal
      accepted?.(200)
      return decode({}, '')
    },
  }
  const filled = (path: string) => path.replace('{feature_flag/p/new}', '8')
  const port = recording(posthog, { listed, sent, filled, now: () => '2026-11-25T09:00:00Z' })
  const send = (method: PlannedWrite['method'], path: string, body?: object) => port.send(method, path, body, anything)
  return { send, reached, sent }
}

async function refuse(): Promise<never> {
  throw new Error('nobody reads here')
}

function refusal(status: number, more: { readonly code?: string; readonly ambiguous?: boolean } = {}): RemoteError {
  return new RemoteError({ method: 'POST', path: '/', status, detail: 'No.', remedy: 'Run again.', ...more })
}

describe('a write that is not the next one listed', () => {
  it.each<[string, PlannedWrite['method'], string, object | undefined]>([
    ['another method', 'PUT', '/api/flags/7/', { active: true, version: 1 }],
    ['another thing', 'PATCH', '/api/flags/70/', { active: true, version: 1 }],
    ['a deeper path', 'PATCH', '/api/flags/7/copy/', { active: true, version: 1 }],
    ['one member more', 'PATCH', '/api/flags/7/', { active: true, version: 1, deleted: true }],
    ['one member less', 'PATCH', '/api/flags/7/', { active: true }],
    ['another member', 'PATCH', '/api/flags/7/', { active: true, deleted: true }],
    ['no body', 'PATCH', '/api/flags/7/', undefined],
    ['a later one of the list', 'POST', '/api/flags/8/archive/', undefined],
  ])('is refused before it goes out: %s', async (_, method, path, body) => {
    const { send, reached, sent } = portFor([enable, archive])

    await expect(send(method, path, body)).rejects.toThrow(Bug)

    expect({ reached, sent }).toEqual({ reached: [], sent: [] })
  })

  it.each([
    ['nothing was listed', [], 0],
    ['all that was listed is sent', [enable], 1],
  ])('is refused where %s', async (_, listed, count) => {
    const { send, reached } = portFor(listed)
    const again = () => send('PATCH', '/api/flags/7/', { active: true, version: 1 })
    for (let n = 0; n < count; n += 1) await again()

    await expect(again()).rejects.toThrow('PATCH /api/flags/7/ is not the write that was listed next')

    expect(reached).toHaveLength(count)
  })
})

describe('the writes that were listed', () => {
  it('go through in their order, with ids that are known by now, and are noted', async () => {
    const { send, sent } = portFor([enable, archive])

    await send('PATCH', '/api/flags/7/', { version: 1, active: true })
    await send('POST', '/api/flags/8/archive/')

    expect(sent.map(({ path, status }) => [path, status])).toEqual([
      ['/api/flags/7/', 200],
      ['/api/flags/8/archive/', 200],
    ])
  })

  it('go another way round where PostHog asks for that very one', async () => {
    const { send, reached } = portFor([archive, enable], [refusal(404)])

    await expect(send('POST', '/api/flags/8/archive/')).rejects.toThrow(RemoteError)
    await send('PATCH', '/api/flags/8/', { archived: true })
    await send('PATCH', '/api/flags/7/', { version: 1, active: true })

    expect(reached).toHaveLength(3)
  })

  it.each([403, 409, 500])('end with any other refusal, such as %d', async (status) => {
    const { send, reached } = portFor([archive, enable], [refusal(status)])
    await expect(send('POST', '/api/flags/8/archive/')).rejects.toThrow(RemoteError)

    await expect(send('PATCH', '/api/flags/8/', { archived: true })).rejects.toThrow(Bug)
    await expect(send('PATCH', '/api/flags/7/', { version: 1, active: true })).rejects.toThrow(Bug)

    expect(reached).toHaveLength(1)
  })

  it('go on after one whose answer got lost, which is not sent again', async () => {
    const { send } = portFor([archive, enable], [refusal(0, { ambiguous: true })])
    await expect(send('POST', '/api/flags/8/archive/')).rejects.toThrow(RemoteError)

    await expect(send('POST', '/api/flags/8/archive/')).rejects.toThrow(Bug)
    await send('PATCH', '/api/flags/7/', { version: 1, active: true })
  })
})
