import { inspect } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { known } from '../../src/core/decode.ts'
import { readActivity } from '../../src/resources/activity.ts'
import { told, whoDid } from '../app/drift/who-did.ts'
import { policyOf } from '../support/policies.ts'
import { seed, startBox } from './box.ts'

const secret = 'canary-payload'

describe('the history of a flag with encrypted payloads', () => {
  const encrypted = {
    projects: [
      {
        ...known(seed.projects?.[0], 'a project'),
        flags: [
          {
            key: 'vault',
            active: true,
            is_remote_configuration: true,
            has_encrypted_payloads: true,
            filters: {
              groups: [{ properties: [], rollout_percentage: 100 }],
              payloads: { true: JSON.stringify(secret) },
            },
          },
        ],
      },
    ],
  }

  it('tells who changed it, and never what the payloads are', async () => {
    const box = await startBox(encrypted)
    const filters = { payloads: { true: `"${secret}-2"` }, groups: [{ properties: [], rollout_percentage: 40 }] }
    box.sandbox.as('bo@x.io').updateFlag(5, 'vault', { filters })
    const head = policyOf('projects: { prod: { id: 5 } }', 'flags: { prod: { vault: { active: true, rollout: 100 } } }')

    const found = await whoDid(box, head)

    expect(told(found)).toMatchObject({ 'feature_flag/prod/vault rollout': { from: 'log', by: { email: 'bo@x.io' } } })
    expect(`${JSON.stringify(found)}${inspect(found, { depth: 9 })}`).not.toContain(secret)
  })

  it('is held so that what its rows say cannot be printed', async () => {
    const box = await startBox()
    box.sandbox.as('bo@x.io').updateFlag(5, 'rich', { filters: { payloads: { true: `"${secret}"` } } })

    const page = await readActivity(box.posthog, '/api/projects/5/feature_flags/activity/?limit=10&page=1')

    expect(page.rows[0]?.steps.open().map(({ field }) => field)).toEqual(['filters', 'version'])
    expect(`${JSON.stringify(page)}${inspect(page, { depth: 9 })}`).not.toContain(secret)
  })
})

it('reads a page after the other, and knows the last', async () => {
  const box = await startBox()
  for (const rollout of [31, 32, 33]) box.sandbox.as('bo@x.io').updateFlag(5, 'on', { rollout })
  const page = (number: number) =>
    readActivity(box.posthog, `/api/projects/5/feature_flags/1/activity/?limit=2&page=${number}`)

  expect([await page(1), await page(2)].map(({ rows, isLast }) => [rows.length, isLast])).toEqual([
    [2, false],
    [1, true],
  ])
})
