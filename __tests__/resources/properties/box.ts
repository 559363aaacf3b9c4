import { type Sandbox, type Seed, startSandbox } from '../../../sandbox/index.ts'
import type { PostHogWriter } from '../../../src/core/ports/posthog.ts'
import { connectWriter } from '../../../src/edges/posthog/client.ts'
import { organizationId } from '../../support/policies.ts'
import { boxNames } from './vocabulary.ts'

const key = 'phx_sandbox_apply'
const { projects, roles, people, dependencies, cohorts, objects, domains } = boxNames

const seed: Seed = {
  organization: {
    id: organizationId,
    features: [
      ...['access_control', 'role_based_access', 'automatic_provisioning', 'scim'],
      { key: 'organizations_projects', limit: 10 },
    ],
  },
  people: {
    'ana@x.io': { level: 'owner' },
    ...Object.fromEntries(people.map((email) => [email, { level: 'member' }])),
  },
  keys: [{ key, owner: 'ana@x.io', scopes: ['*'] }],
  roles: Object.fromEntries(roles.map((name) => [name, {}])),
  domains: domains.map((domain) => ({ domain, verified: true })),
  projects: projects.map((name, index) => ({
    id: 5 + index,
    name,
    dashboards: objects
      .filter((object) => object.startsWith(`${name}/`))
      .map((object) => ({ id: Number(object.split('/').at(-1)), name: object })),
    cohorts: cohorts.map((id) => ({ id, name: `Cohort ${id}` })),
    flags: dependencies.map((flag) => ({ key: flag, active: true, rollout: 100 })),
  })),
}

export interface Box {
  readonly sandbox: Sandbox
  readonly posthog: PostHogWriter
}

/** Runs a history in a box of its own. Whoever waits for PostHog's rate limit there waits in no time. */
export async function inBox(play: (box: Box) => Promise<void>): Promise<void> {
  let now = 0
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms
    },
  }
  const sandbox = await startSandbox({ seed })
  const posthog = connectWriter({ host: sandbox.url, key, clock, rateShare: 1, runTimeoutMs: Number.MAX_SAFE_INTEGER })
  try {
    await play({ sandbox, posthog })
  } finally {
    await posthog.close()
    await sandbox.close()
  }
}
