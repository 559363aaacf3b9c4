import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Sandbox, type Seed, startSandbox } from '../../../sandbox/index.ts'
import { flagContexts } from '../../../src/app/drift/flag-contexts.ts'
import { readSnapshot } from '../../../src/app/read-snapshot.ts'
import { partsOf } from '../../../src/core/change.ts'
import type { FlagContexts } from '../../../src/core/flag-context.ts'
import type { PostHogReader } from '../../../src/core/ports/posthog.ts'
import { connectReader } from '../../../src/edges/posthog/client.ts'
import { buildPlan } from '../../../src/plan/build.ts'
import { flagContextSection } from '../../../src/report/flag-context-markdown.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { organizationId, policyOf } from '../../support/policies.ts'

const pro = { properties: [{ key: 'plan', value: ['pro'], operator: 'exact', type: 'person' }], rollout_percentage: 20 }
const keys = Array.from({ length: 6 }, (_, n) => `f${n}`)
const seed: Seed = {
  organization: { id: organizationId },
  people: { 'ana@example.com': { level: 'owner' } },
  keys: [{ key: 'phx_ana', owner: 'ana@example.com', scopes: ['*'] }],
  projects: [
    {
      id: 1,
      name: 'web',
      persons: [{ count: 9500, properties: { plan: 'pro' } }, { count: 38_700 }],
      flags: [
        { key: 'plain', rollout: 25, last_called: '2026-11-24T09:12:33.123456Z' },
        { key: 'rich', filters: { groups: [pro, { properties: [], rollout_percentage: 5 }] } },
        { key: 'off', rollout: 50, active: false },
        ...keys.map((key) => ({ key, rollout: 10 })),
      ],
    },
  ],
}

const groups = (share: number, rest: number) =>
  `[${JSON.stringify({ ...pro, rollout_percentage: share })}, { properties: [], rollout_percentage: ${rest} }]`
const written = {
  plain: '{ active: true, rollout: 25 }',
  rich: `{ active: true, groups: ${groups(20, 5)} }`,
  off: '{ active: false, rollout: 50 }',
  ...Object.fromEntries(keys.map((key) => [key, '{ active: true, rollout: 10 }'])),
}

let box: Sandbox
let reader: PostHogReader & { close(): Promise<void> }

beforeEach(async () => {
  box = await startSandbox({ seed })
  reader = connectReader({ key: 'phx_ana', host: box.url, rateShare: 1 })
})

afterEach(async () => {
  await reader.close()
  await box.close()
})

/** What is known about the flags that differ from what is live. */
async function context(change: Record<string, string>): Promise<FlagContexts> {
  const policy = (flags: Record<string, string>) => {
    const lines = Object.entries(flags).map(([key, flag]) => `\n    ${key}: ${flag}`)
    return policyOf(`projects: { web: { id: 1 } }\nflags:\n  web:${lines.join('')}`)
  }
  const [base, head] = [policy(written), policy({ ...written, ...change })]
  const { live, scope } = await readSnapshot(reader, [head, base])
  const plan = buildPlan({ lastApplied: base, base, head, limits: [base], merged: [] }, live, resources)
  box.forgetRequests()
  return flagContexts(scope, partsOf(plan.changes, 'proposed'))
}

async function schedule(flag: number, more: object): Promise<void> {
  const payload = { operation: 'update_status', value: false }
  const body = { record_id: String(flag), model_name: 'FeatureFlag', payload, scheduled_at: '2099-12-01T00:00:00Z' }
  const { status } = await fetch(`${box.url}/api/projects/1/scheduled_changes/`, {
    method: 'POST',
    headers: { authorization: 'Bearer phx_ana', 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, ...more }),
  })
  expect(status).toBe(201)
}

const textOf = (contexts: FlagContexts) => flagContextSection(contexts) || ''

describe('what PostHog knows about a risky flag', () => {
  it('is how many people it reaches, when code asked for it, and what is scheduled', async () => {
    await schedule(1, {})
    await schedule(2, {})

    expect(textOf(await context({ plain: '{ active: true, rollout: 60 }' }))).toBe(
      [
        '### What PostHog knows about these flags',
        '',
        '- `feature_flag/web/plain`: About 12,050 → 28,920 of 48,200 people (25 → 60 % of everybody). Code asked for it last on 2026-11-24 09:12 UTC. **Scheduled by `ana@example.com`:** on 2099-12-01 00:00 UTC it is turned off.',
      ].join('\n'),
    )
  })

  it('is told for each condition of which another share gets it', async () => {
    const { flags } = await context({ rich: `{ active: true, groups: ${groups(60, 5)} }` })

    expect(flags).toMatchObject([
      {
        reached: [{ whom: '`plan` is `pro`', unit: 'people', held: 9500, total: 48_200, from: 20, to: 60 }],
        lastCalled: null,
        scheduled: [],
      },
    ])
    expect(textOf({ flags, gaps: [] })).toContain('About 1,900 → 5,700 of 48,200 people (20 → 60 % of `plan` is `pro`)')
  })

  it('is a full launch where a condition goes, although no percentage moves', async () => {
    const { flags } = await context({
      rich: '{ active: true, groups: [{ properties: [], rollout_percentage: 20 }] }',
    })

    expect(flags[0]?.reached.map(({ held, from, to }) => [held, from, to])).toEqual([
      [48_200, 5, 20],
      [9500, 20, 0],
    ])
  })

  it('counts nobody while the flag is off', async () => {
    const { flags } = await context({ off: '{ active: true, rollout: 50 }' })

    expect(flags[0]?.reached).toMatchObject([{ held: 48_200, from: 0, to: 50 }])
  })

  it('leaves out of the question which other flags a person has', async () => {
    await context({ off: '{ active: true, rollout: 50, depends_on: [plain] }' })

    const asked = box.requests.find(({ method }) => method === 'POST')
    expect(asked?.path).toBe('/api/projects/1/feature_flags/user_blast_radius/')
    expect(asked?.body).toEqual({ condition: { properties: [] } })
  })

  it('is asked in the words of older servers as well, and of a flag that is new', async () => {
    box.become({ olderBlastRadius: true })

    const { flags } = await context({ fresh: '{ active: true, rollout: 10 }' })

    expect(flags).toMatchObject([
      { item: 'feature_flag/web/fresh', reached: [{ held: 48_200, from: 0, to: 10 }], scheduled: [] },
    ])
    expect(box.requests).toHaveLength(1)
  })

  it('names what happens again and again, and shows steps that it does not know', async () => {
    await schedule(1, { is_recurring: true, recurrence_interval: 'weekly' })
    const known = await context({ plain: '{ active: true, rollout: 60 }' })
    const step = { what: 'changes by `leap`', at: 'soon', repeats: undefined, by: undefined }

    expect(textOf(known)).toMatch(/on 2099-12-01 00:00 UTC it is turned off, again `weekly`\.$/)
    const [flag] = known.flags
    if (!flag) throw new Error('no flag')
    expect(textOf({ flags: [{ ...flag, scheduled: [step] }], gaps: [] })).toMatch(
      /\*\*Scheduled:\*\* on `soon` it changes by `leap`\.$/,
    )
  })
})

describe('asking', () => {
  it('stops at ten requests, and says what it left out', async () => {
    const change = Object.fromEntries(keys.map((key) => [key, '{ active: true, rollout: 90 }']))

    const { flags, gaps } = await context(change)

    expect(flags).toHaveLength(5)
    expect(box.requests).toHaveLength(10)
    expect(gaps).toEqual(['1 flag more: not more than 10 requests are made for this.'])
  })

  it('leaves out a flag that alone would take more, and goes on with the next', async () => {
    const many = Array.from({ length: 12 }, (_, n) => ({
      properties: [{ key: 'plan', value: [`p${n}`], operator: 'exact', type: 'person' }],
      rollout_percentage: 50,
    }))

    const { flags, gaps } = await context({
      plain: `{ active: true, groups: ${JSON.stringify(many)} }`,
      off: '{ active: true, rollout: 50 }',
    })

    expect(flags.map(({ item }) => item)).toEqual(['feature_flag/web/off'])
    expect(gaps).toEqual(['1 flag more: not more than 10 requests are made for this.'])
  })

  it('fails nothing: what PostHog does not tell is said once', async () => {
    box.become({ schedulesByKey: false })
    box.faults.add({ kind: 'status', status: 403, path: /blast/ })

    const found = await context({
      plain: '{ active: true, rollout: 60 }',
      rich: `{ active: true, groups: ${groups(60, 9)} }`,
    })

    expect(found.flags.map(({ reached, scheduled }) => [reached, scheduled])).toEqual([
      [[], []],
      [[], []],
    ])
    expect(found.gaps.toSorted()).toEqual([
      expect.stringMatching(/^PostHog does not tell how many people a condition holds: /),
      expect.stringMatching(/^PostHog does not tell what is scheduled: .*Personal API Key/i),
    ])
    expect(textOf(found)).toMatch(/^- Not known: PostHog does not tell how many people a condition holds: /m)
  })
})
