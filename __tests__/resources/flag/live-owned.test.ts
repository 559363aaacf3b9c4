import { describe, expect, it } from '@jest/globals'
import { known } from '../../../src/core/decode.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { buildPlan } from '../../../src/plan/build.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { organizationId } from '../../support/policies.ts'
import { apply, differences, look, performOne, startBox } from '../box.ts'
import { type Box, flagsPolicy, liveFlag, writesOf } from './live-flags.ts'

const variants = [
  { key: 'control', rollout_percentage: 50 },
  { key: 'test', rollout_percentage: 50 },
]
const filters = { groups: [{ properties: [], rollout_percentage: 50 }], multivariate: { variants } }

/** A box whose one project has flags that belong to something, a secret one, and rules about approval. */
function startOwned(): Promise<Box> {
  const policies = ['enable', 'update'].map((action) => ({
    action: `feature_flag.${action}`,
    created_by: 'ana@x.io',
    users: ['bo@x.io'],
  }))
  return startBox({
    organization: { id: organizationId, name: 'Acme', slug: 'acme', features: ['approvals'] },
    roles: {},
    projects: [
      {
        id: 5,
        name: 'Production',
        flags: [
          { key: 'tested', name: 'T', active: true, filters },
          { key: 'ended', name: 'E', active: true, filters },
          { key: 'beta', name: 'B', active: true, rollout: 10 },
          {
            key: 'secret',
            name: 'S',
            active: true,
            is_remote_configuration: true,
            has_encrypted_payloads: true,
            filters: { groups: [{ properties: [], rollout_percentage: 100 }], payloads: { true: '"hunter2"' } },
          },
        ],
        experiments: [
          { name: 'Checkout', flag: 'tested', running: true },
          { name: 'Old', flag: 'ended', running: false },
        ],
        early_access_features: [{ name: 'New editor', flag: 'beta' }],
        approval_policies: policies,
      },
    ],
  })
}

const one = (key: string, fields: string) => flagsPolicy(`${key}: { ${fields} }`)

async function changesOf(box: Box, lastApplied: Policy, head: Policy) {
  const { scope, live } = await look(box, [head, lastApplied])
  const { changes } = buildPlan({ lastApplied, base: lastApplied, head, limits: [] }, live, resources)
  return { scope, changes }
}

describe('a flag that belongs to something else in PostHog', () => {
  it.each([
    ['tested', 'the running experiment `Checkout`'],
    ['beta', 'the early access feature `New editor`'],
  ])('is shown and not compared, and a change of it stops there: %s', async (key, owner) => {
    const box = await startOwned()
    const held = one(key, 'active: true, rollout: 5')

    expect(await differences(box, held)).toEqual([])
    const { changes } = await changesOf(box, held, one(key, 'active: true, rollout: 6'))
    expect(changes).toMatchObject([
      { conflict: true, live: { rollout: expect.anything() }, handle: { owner: { name: owner } } },
    ])
  })

  it('can be described all the same', async () => {
    const box = await startOwned()
    const before = one('tested', 'active: true, rollout: 5, description: T')

    await apply(box, before, one('tested', 'active: true, rollout: 5, description: New'))

    expect(writesOf(box)).toEqual(['PATCH name'])
  })

  it("is anybody's again when that has ended", async () => {
    const box = await startOwned()

    expect(await differences(box, one('ended', 'active: true, rollout: 5'))).toEqual(['update feature_flag/prod/ended'])
  })
})

describe('a flag with encrypted payloads', () => {
  it('keeps them through every write, and shows them to nobody', async () => {
    const box = await startOwned()
    const before = one('secret', 'active: true, rollout: 100, description: S')
    const { changes } = await changesOf(box, before, one('secret', 'active: false, rollout: 100, description: S2'))

    expect(JSON.stringify(changes)).not.toContain('hunter2')
    await apply(box, before, one('secret', 'active: false, rollout: 100, description: S2'))
    expect(await liveFlag(box, 'secret')).toMatchObject({ name: 'S2', filters: { payloads: { true: '"hunter2"' } } })
  })

  it('takes none from a policy', async () => {
    const box = await startOwned()
    const before = one('secret', 'active: true, rollout: 100')
    const { scope, changes } = await changesOf(
      box,
      before,
      one('secret', 'active: true, rollout: 100, payloads: { a: 1 }'),
    )

    await expect(performOne(box.posthog, scope, known(changes[0], 'the change'))).rejects.toThrow('are encrypted')
    expect(writesOf(box)).toEqual([])
  })
})

describe("PostHog's own approval", () => {
  it('is asked for in single steps, so that never several of its rules cover one write', async () => {
    const box = await startOwned()
    const none = flagsPolicy('')
    await apply(box, none, one('a', 'active: false, rollout: 5'))

    const waits = apply(box, one('a', 'active: false, rollout: 5'), one('a', 'active: true, rollout: 6'))

    await expect(waits).rejects.toMatchObject({ failure: { status: 409, code: 'approval_required' } })
    expect(writesOf(box).slice(1)).toEqual(['PATCH filters'])
    const again = apply(box, one('a', 'active: false, rollout: 5'), one('a', 'active: true, rollout: 6'))
    await expect(again).rejects.toMatchObject({ failure: { status: 409, code: 'change_request_pending' } })
    expect(await liveFlag(box, 'a')).toMatchObject({ active: false, version: 1 })
  })

  it('holds a new flag back when it is turned on, with its rollout in place', async () => {
    const box = await startOwned()

    const waits = apply(box, flagsPolicy(''), one('a', 'active: true, rollout: 5'))

    await expect(waits).rejects.toMatchObject({ failure: { status: 409, code: 'approval_required' } })
    expect(await liveFlag(box, 'a')).toMatchObject({ active: false, filters: { groups: [{ rollout_percentage: 5 }] } })
  })
})
