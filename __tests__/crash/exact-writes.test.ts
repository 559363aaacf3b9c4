import { expect, it } from '@jest/globals'
import type { Sandbox } from '../../sandbox/index.ts'
import type { ApplyResult } from '../../src/core/apply-result.ts'
import type { PlannedWrite } from '../../src/core/write.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { isSame } from '../support/listed.ts'
import { applyOnce, connectTo, startWideBox, widePolicies } from './in-process.ts'

// The organization is read by the guardrails too, and domains once more before an identity provider is made.
const thrice = /\/organizations\/[^/]+\/(?:(?:domains|identity_provider_configs)\/\?.*)?$/

interface WideRun {
  readonly results: readonly ApplyResult[]
  readonly first: Sandbox['requests']
  readonly again: Sandbox['requests']
}

/** Applies the wide plan, and then once more with nothing to do. */
async function runTwice(): Promise<WideRun> {
  const { last, head } = widePolicies()
  const box = await startWideBox()
  const posthog = connectTo(box)
  try {
    let results: readonly ApplyResult[] = []
    await applyOnce(posthog, last, head, {
      see: (seen) => {
        results = seen
      },
    })
    const first = [...box.requests]
    await applyOnce(posthog, last, head)
    return { results, first, again: box.requests.slice(first.length) }
  } finally {
    await Promise.all([posthog.close(), box.close()])
  }
}

const wide = runTwice()

it('reads everything at most twice, around its writes, and writes nothing where nothing is to do', async () => {
  const { first, again } = await wide

  const pages = Map.groupBy(
    first.filter(({ method, path }) => method === 'GET' && !path.startsWith('/api/users/@me/')),
    ({ path }) => path,
  )
  const often = [...pages].flatMap(([path, reads]) =>
    reads.length > (thrice.test(path) ? 3 : 2) ? [`${reads.length} × ${path}`] : [],
  )
  expect(often).toEqual([])
  expect(again.filter(({ method }) => method !== 'GET')).toEqual([])
})

it('sends every write that was listed, for every kind, in the order of its change, and no other', async () => {
  const { results, first } = await wide
  const writes = first.filter(({ method }) => method !== 'GET')

  const got = results.flatMap(({ sent = [] }) => sent.map(({ method, path }) => `${method} ${path}`))
  expect(got.sort()).toEqual(writes.map(({ method, path }) => `${method} ${path}`).sort())
  const listed = results.flatMap(({ change, sent }) => (sent ? (change.writes ?? []) : []))
  expect(inTurn(writes, listed)).toEqual([])
  expect(new Set(results.filter(({ sent = [] }) => sent.length > 0).map(({ change }) => change.kind))).toEqual(
    new Set(resources.map(({ kind }) => kind)),
  )
  process.stdout.write(`${writes.length} writes, ${listed.length} listed\n`)
})

it('sends nothing for what falls with a role', async () => {
  const { results } = await wide
  const fallen = results.filter(({ outcome, sent }) => outcome === 'applied' && sent === undefined)

  expect(fallen.length).toBeGreaterThan(0)
  for (const { change } of fallen) {
    expect(change).toMatchObject({ operation: 'delete', writes: [{}], goesWith: expect.any(String) })
  }
})

/** What the box received and nobody listed, and the other way round: method, path and members of the body, one for one. */
function inTurn(received: Sandbox['requests'], listed: readonly PlannedWrite[]): string[] {
  // What is listed for something to come takes whatever nobody else is listed for, whichever arrives first.
  const isToCome = ({ path }: PlannedWrite) => path.includes('{')
  const open = [...listed.filter((one) => !isToCome(one)), ...listed.filter(isToCome)]
  const unlisted = received.flatMap(({ method, path, body }) => {
    const members = Object.keys(Object(body)).sort().join()
    const at = open.findIndex((one) => isSame({ method, path }, one) && [...one.fields].sort().join() === members)
    if (at >= 0) open.splice(at, 1)
    return at >= 0 ? [] : [`received ${method} ${path} ${members}`]
  })
  return [...unlisted, ...open.map(({ method, path, fields }) => `not received ${method} ${path} ${fields.join()}`)]
}
