import { expect, it } from '@jest/globals'
import { applyOnce, connectTo, startWideBox, widePolicies } from './in-process.ts'

// The organization is read by the guardrails too, and a domain once more right before it is written.
const thrice = /\/(domains\/\?|identity_provider_configs\/\?)|\/organizations\/[^/]+\/$/

it('reads everything at most twice, around its writes, and writes nothing where nothing is to do', async () => {
  const { last, head } = widePolicies()
  const box = await startWideBox()
  const posthog = connectTo(box)
  try {
    await applyOnce(posthog, last, head)
    const first = [...box.requests]
    await applyOnce(posthog, last, head)
    const again = box.requests.slice(first.length)

    const pages = Map.groupBy(
      first.filter(({ method, path }) => method === 'GET' && !path.startsWith('/api/users/@me/')),
      ({ path }) => path,
    )
    const often = [...pages].flatMap(([path, reads]) =>
      reads.length > (thrice.test(path) ? 3 : 2) ? [`${reads.length} × ${path}`] : [],
    )
    expect(often).toEqual([])
    expect(again.filter(({ method }) => method !== 'GET')).toEqual([])
  } finally {
    await Promise.all([posthog.close(), box.close()])
  }
})
