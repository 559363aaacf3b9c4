import { afterEach } from '@jest/globals'
import { type FaultKind, type Sandbox, type Seed, startSandbox } from '../../../../sandbox/index.ts'
import { readSnapshot } from '../../../../src/app/read-snapshot.ts'
import type { Plan } from '../../../../src/core/plan.ts'
import type { Policy } from '../../../../src/core/policy.ts'
import type { PostHogReader } from '../../../../src/core/ports/posthog.ts'
import type { ConnectOptions } from '../../../../src/edges/posthog/client.ts'
import { buildPlan } from '../../../../src/plan/build.ts'
import { resources } from '../../../../src/resources/registry.gen.ts'
import { withSettings } from '../../../resources/settings-policy.ts'
import { organizationId } from '../../../support/policies.ts'
import { connect } from '../support.ts'

const people = ['ana@x.io', 'bo@x.io', 'cy@x.io', 'di@x.io', 'ed@x.io']
const roles = ['r1', 'r2', 'r3', 'r4', 'r5']
const flags = ['f1', 'f2', 'f3', 'f4', 'f5']
const archived = ['z1', 'z2', 'z3', 'z4', 'z5']

/** Every list is longer than two pages of two rows. */
const seed: Seed = {
  organization: { id: organizationId, name: 'Acme', slug: 'acme', features: ['access_control', 'role_based_access'] },
  people: Object.fromEntries(people.map((email, at) => [email, { level: at === 0 ? 'owner' : 'member' }])),
  keys: [{ key: 'phx_sandbox_apply', owner: 'ana@x.io', scopes: ['*'] }],
  roles: Object.fromEntries(roles.map((name) => [name, { members: ['bo@x.io'] }])),
  projects: [1, 2, 3, 4, 5].map((id) => ({
    id,
    name: `p${id}`,
    ...(id === 3 && {
      access: [{ level: 'none' as const }, ...roles.map((role) => ({ role, level: 'member' as const }))],
      resources: [{ resource: 'dashboard', level: 'viewer' }],
      flags: [
        ...flags.map((key) => ({ key, name: '', active: true, rollout: 10 })),
        ...archived.map((key) => ({ key, name: '', active: false, archived: true, rollout: 10 })),
      ],
    }),
  })),
}

const text = `
members: { ${people.map((email, at) => `${email}: { level: ${at === 0 ? 'owner' : 'member'} }`).join(', ')} }
roles: { ${roles.map((name) => `${name}: { members: [bo@x.io] }`).join(', ')} }
projects:
  p3:
    id: 3
    access: { default: none, roles: { ${roles.map((name) => `${name}: member`).join(', ')} }, members: {} }
    resources: { dashboard: { default: viewer } }
flags: { p3: { ${flags.map((key) => `${key}: { active: true, rollout: 10 }`).join(', ')} } }
manage: { access: exclusive, members: exclusive, roles: exclusive, role_members: exclusive }
`

/** What the box holds at first, as a policy that reaches as far as it can: whatever it missed would be a change. */
export const live = withSettings('enforce_2fa: false', text)

/** The same policy with one part of its text written otherwise. */
export function edited(from: string, to: string): Policy {
  return withSettings('enforce_2fa: false', text.replace(from, to))
}

/** How long a request may take where a fault keeps silent: real time, so as little as a busy machine allows. */
const patienceMs = 250

const jsonBody = (detail: string) => ({ type: 'x', code: 'permission_denied', detail, attr: null })

/**
 * A trouble, whether a read gets over it, and whether a write that met it was performed. `again` is a refusal unread,
 * after which even a write is sent once more.
 */
export interface Trouble {
  readonly fault: FaultKind
  readonly read: 'passes' | 'fails'
  readonly write: 'performed' | 'undone' | 'again'
}

/** Every trouble that one request can meet. */
export const troubles: readonly (readonly [string, Trouble])[] = [
  ['a late answer', { fault: { kind: 'delay', ms: 1 }, read: 'passes', write: 'performed' }],
  ['a reset before', { fault: { kind: 'reset-before' }, read: 'passes', write: 'undone' }],
  ['a reset after', { fault: { kind: 'reset-after' }, read: 'passes', write: 'performed' }],
  [
    'a 429 with Retry-After',
    { fault: { kind: 'status', status: 429, headers: { 'retry-after': '7' } }, read: 'passes', write: 'again' },
  ],
  ['a 429 without', { fault: { kind: 'status', status: 429 }, read: 'passes', write: 'again' }],
  ['a 500', { fault: { kind: 'status', status: 500 }, read: 'passes', write: 'undone' }],
  ['a 502', { fault: { kind: 'status', status: 502 }, read: 'passes', write: 'undone' }],
  ['a 503', { fault: { kind: 'status', status: 503 }, read: 'passes', write: 'undone' }],
  ['a page of a proxy', { fault: { kind: 'html' }, read: 'fails', write: 'undone' }],
  ['half of the JSON', { fault: { kind: 'truncate' }, read: 'fails', write: 'performed' }],
  ['half of the answer', { fault: { kind: 'cut' }, read: 'passes', write: 'performed' }],
  ['a slow body', { fault: { kind: 'drip' }, read: 'passes', write: 'performed' }],
  ['half, then silence', { fault: { kind: 'stall' }, read: 'passes', write: 'performed' }],
  ['silence', { fault: { kind: 'hang' }, read: 'passes', write: 'undone' }],
  ...[401, 402, 403, 404, 409].map(
    (status) =>
      [
        `a ${status}`,
        { fault: { kind: 'status', status, body: jsonBody('No.') }, read: 'fails', write: 'undone' },
      ] as const,
  ),
]

const open: Sandbox[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()))
})

/** Starts a box that gives two rows at a time; it ends with the test. */
export async function startBox(): Promise<Sandbox> {
  const sandbox = await startSandbox({ seed, variant: { largestPage: 2 } })
  open.push(sandbox)
  return sandbox
}

/** Connects to a box; waiting takes no time, except for an answer that never comes. */
export function reach({ url }: Sandbox, options: Partial<ConnectOptions> = {}): ReturnType<typeof connect> {
  return connect(url, { key: 'phx_sandbox_apply', ...options })
}

/** A connection that gives up early, where the fault is silence. */
export function patience({ fault: { kind } }: Trouble): Partial<ConnectOptions> {
  return kind === 'hang' || kind === 'stall' ? { requestTimeoutMs: patienceMs } : {}
}

/** What drift would say. */
export async function planFor(posthog: PostHogReader, policy: Policy): Promise<Plan> {
  const { live: snapshot } = await readSnapshot(posthog, [policy])
  return buildPlan({ lastApplied: policy, base: policy, head: policy, limits: [] }, snapshot, resources)
}
