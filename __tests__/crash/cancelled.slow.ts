import { expect, it } from '@jest/globals'
import type { FaultKind } from '../../sandbox/index.ts'
import { cancelAt } from './cancelled.ts'

const organization = '/api/organizations/0190c0de-0000-7000-8000-000000000001'

it.each<{ name: string; method: string; path: string; fault?: FaultKind }>([
  { name: 'at one of the first writes', method: 'POST', path: `${organization}/domains/` },
  { name: 'in the middle', method: 'POST', path: `${organization}/roles/` },
  { name: 'towards the end', method: 'PUT', path: '/api/projects/102/access_controls/' },
  { name: 'while PostHog hangs', method: 'POST', path: `${organization}/roles/`, fault: { kind: 'hang' } },
  { name: 'while an answer stalls', method: 'POST', path: `${organization}/roles/`, fault: { kind: 'stall' } },
])(
  'a run that is cancelled $name ends by itself before GitHub kills it',
  async ({ name, method, path, fault }) => {
    const { tookMs, outcomes } = await cancelAt({ spot: { method, path, nth: 1 }, ...(fault && { fault }) })

    process.stdout.write(`cancelled ${name}: ended after ${tookMs} ms with ${[...outcomes].sort().join(', ')}\n`)
    expect(tookMs).toBeLessThan(10_000)
  },
  180_000,
)
