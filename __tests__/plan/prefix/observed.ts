import type { Seed } from '../../../sandbox/index.ts'
import { execute } from '../../../src/app/apply/execute.ts'
import type { Guard } from '../../../src/app/apply/guard.ts'
import type { Mode } from '../../../src/core/access.ts'
import { boolean, type Decoder, list, nullable, object, string } from '../../../src/core/decode.ts'
import { RemoteError } from '../../../src/core/errors.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { PostHogWriter } from '../../../src/core/ports/posthog.ts'
import { connectReader } from '../../../src/edges/posthog/client.ts'
import { withWrites } from '../../../src/plan/list-writes.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { apply, type Box, look, startBox } from '../../resources/box.ts'
import { unlikeItsList } from '../../support/listed.ts'
import { organizationId } from '../../support/policies.ts'
import { policyWith, type Step } from './random-plan.ts'
import { boards, people, projectNames } from './random-sections.ts'
import { dueIn, safeOrder, waitsFor } from './walk.ts'

/** What PostHog answers between two writes: who has access to what, and how far each flag reaches. */
export interface Observation {
  readonly after: string
  readonly access: ReadonlyMap<string, boolean>
  readonly exposures: ReadonlyMap<string, number>
}

const idOf = (project: string) => 5 + projectNames.indexOf(project)

/** Applies a step to a box, and asks the box after each single write. */
export async function observe({ last, head }: Omit<Step, 'live'>, mode: Mode): Promise<Observation[]> {
  const box = await startBox(seedFor(last, mode))
  await apply(box, policyWith(bare(last)), last)
  const { scope, live } = await look(box, [head, last])
  const due = safeOrder({ last, head, live }, withWrites(dueIn({ last, head, live }), resources, scope), mode)
  const seen = [await observation(box, 'nothing')]
  const posthog: PostHogWriter = Object.assign(Object.create(box.posthog), {
    async send<T>(...[method, path, body, decode]: Parameters<PostHogWriter['send']>): Promise<T> {
      const answer = await box.posthog.send(method, path, body, decode as Decoder<T>)
      seen.push(await observation(box, `${method} ${path} ${JSON.stringify(body)}`))
      return answer
    },
  })
  const guard: Guard = {
    prove: () => ({ cleared: [], blocks: [] }),
    waits: (ordered) => waitsFor({ live }, ordered, mode),
  }
  const results = await execute(due, [], {
    posthog,
    scope,
    guard,
    now: () => '2026-11-24T09:12:33.123Z',
    stop: async () => undefined,
    log: () => {},
  })
  const unlisted = results.flatMap(unlikeItsList)
  if (unlisted.length > 0) throw new Error(unlisted.join('\n'))
  const failed = results.filter(({ outcome }) => outcome !== 'applied' && outcome !== 'waiting')
  if (failed.length > 0) throw new Error(failed.map(({ change, reason }) => `${change.item}: ${reason}`).join('\n'))
  return seen
}

// The people and the projects; everything else is written by an apply.
function seedFor({ shape }: Policy, mode: Mode): Partial<Seed> {
  const features = ['access_control', 'role_based_access', { key: 'organizations_projects', limit: 10 }]
  return {
    organization: { id: organizationId, features, most_specific_access: mode === 'specific' },
    people: Object.fromEntries(Object.entries(shape.members ?? {}).map(([email, { level }]) => [email, { level }])),
    keys: [
      { key: 'phx_sandbox_apply', owner: 'svc@x.io', scopes: ['*'] },
      ...Object.keys(shape.members ?? {}).map((email) => ({ key: keyOf(email), owner: email, scopes: ['*'] })),
    ],
    roles: {},
    projects: projectNames.map((name) => ({
      id: idOf(name),
      name,
      dashboards: [{ id: Number(boards[name]), name: 'Board', created_by: 'svc@x.io' }],
    })),
  }
}

function bare({ shape: { members = {} } }: Policy): Policy['shape'] {
  return { version: 1, organization: { id: organizationId }, members, projects: { prod: {}, lab: {} } }
}

function keyOf(email: string): string {
  return `phx_${email.replace(/\W/g, '')}`
}

const level = object({ effective_access_level: string })
const stated = object({
  results: list(
    object({
      user: object({ email: string }),
      project: level,
      resources: object({ dashboard: level, feature_flag: level }),
    }),
  ),
})

async function observation(box: Box, after: string): Promise<Observation> {
  const access = new Map<string, boolean>()
  for (const project of projectNames) {
    const { results } = await box.posthog.get(`/api/projects/${idOf(project)}/access_control_members/`, stated)
    for (const email of people) {
      const row = results.find(({ user }) => user.email === email)
      const isIn = row !== undefined && row.project.effective_access_level !== 'none'
      access.set(`${email} ${project}`, isIn)
      for (const kind of ['dashboard', 'feature_flag'] as const) {
        access.set(`${email} ${project}/${kind}`, isIn && row.resources[kind].effective_access_level !== 'none')
      }
      access.set(`${email} ${project}/dashboard/${boards[project]}`, isIn && (await opensBoard(box, email, project)))
    }
  }
  return { after, access, exposures: exposuresIn(box) }
}

// Asked with the person's own key.
async function opensBoard({ sandbox }: Box, email: string, project: string): Promise<boolean> {
  const reader = connectReader({ host: sandbox.url, key: keyOf(email), rateShare: 1 })
  try {
    const { user_access_level: found } = await reader.get(
      `/api/projects/${idOf(project)}/dashboards/${boards[project]}/`,
      object({ user_access_level: nullable(string) }),
    )
    return found !== 'none'
  } catch (error) {
    if (error instanceof RemoteError && [401, 403, 404].includes(error.failure.status)) return false
    throw error
  } finally {
    await reader.close()
  }
}

const reached = object({ active: boolean, filters: object({ groups: list(object({ rollout_percentage: rollout })) }) })

function rollout(value: unknown): number {
  return typeof value === 'number' ? value : 100
}

function exposuresIn({ sandbox }: Box): ReadonlyMap<string, number> {
  const flags = Object.entries(sandbox.dump().projects.prod?.flags ?? {})
  return new Map(
    flags.map(([key, flag]) => {
      const { active, filters } = reached(flag, key)
      return [key, active ? Math.max(0, ...filters.groups.map((group) => group.rollout_percentage)) : 0]
    }),
  )
}
