import type { Seed } from '../../../sandbox/index.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { seed } from '../../resources/box.ts'
import { withDomains } from '../../resources/domains-policy.ts'
import { policyOf } from '../../support/policies.ts'

/** Two merges one after the other: what was live, what the first one wants, and what the second one wants. */
export interface Scene {
  readonly name: string
  readonly seed: Seed
  readonly last: Policy
  readonly older: Policy
  readonly newer: Policy
  /** Whether it is over in seconds. */
  readonly isSmall?: true
  /** Whether a change reads before it writes, so that the newer commit may come between its look and its first write. */
  readonly readsFirst?: true
  /** Whether both of two runs may make the same thing, which PostHog lets share its name. */
  readonly isDoubled?: true
  /** Why nobody may tell what a late write left: nothing that is read then names it. */
  readonly untold?: string
}

const roles = (engineers: string, old: string) =>
  policyOf(`
roles: { engineer: { name: Engineers, members: [${engineers}] }, old: { name: Old, members: [${old}] } }
manage: { role_members: exclusive }`)

const access = (rest: string, engineer: string, old: string) =>
  policyOf(`
roles: { engineer: { name: Engineers }, old: { name: Old } }
projects:
  prod: { id: 5, access: { default: ${rest}, roles: { engineer: ${engineer}, old: ${old} }, members: { cy@x.io: admin } } }`)

const flags = (on: string, off: string) =>
  policyOf(`
projects: { prod: { id: 5 } }
flags: { prod: { on: { ${on} }, off: { ${off} } } }`)

const role = (old: string) =>
  policyOf(`
roles: { engineer: { name: Engineers, members: [bo@x.io] }${old} }
manage: { roles: exclusive, role_members: exclusive }`)

const inUpdate = (members: string) => policyOf(`roles: { engineer: { name: Engineers, members: [${members}] } }`)

const owners = (dee: string, cy: string) =>
  policyOf(`
members: { ana@x.io: { level: owner }, bo@x.io: { level: member }, dee@x.io: { level: ${dee} }, cy@x.io: { level: ${cy} } }
guardrails: { min_owners: 2 }`)

const domain = (jit: boolean, scim: boolean) => withDomains(`x.io: { jit_provisioning: ${jit}, scim: ${scim} }`)

const people: Seed['people'] = { ...seed.people, 'dee@x.io': { level: 'owner' } }

export const scenes: readonly Scene[] = [
  {
    name: 'who holds which role',
    seed: { ...seed, projects: [] },
    last: roles('bo@x.io', 'bo@x.io, cy@x.io'),
    older: roles('bo@x.io, cy@x.io', 'cy@x.io'),
    newer: roles('cy@x.io, ana@x.io', 'bo@x.io, cy@x.io'),
  },
  {
    name: 'access to a project',
    seed,
    last: access('none', 'member', 'member'),
    older: access('member', 'admin', 'none'),
    newer: access('none', 'none', 'admin'),
  },
  {
    name: 'flags',
    seed,
    last: flags('active: true, rollout: 30', 'active: false, rollout: 100'),
    older: flags('active: true, rollout: 40', 'active: true, rollout: 50'),
    newer: flags('active: true, rollout: 20', 'active: false, rollout: 60'),
  },
  {
    name: 'a flag that is turned off, and on again',
    isSmall: true,
    seed,
    last: flags('active: true, rollout: 30', 'active: false, rollout: 100'),
    older: flags('active: false, rollout: 30', 'active: false, rollout: 100'),
    newer: flags('active: true, rollout: 30', 'active: false, rollout: 100'),
  },
  {
    name: 'a role that goes, and stays after all with one more',
    seed: { ...seed, projects: [] },
    last: role(', old: { name: Old, members: [bo@x.io, cy@x.io] }'),
    older: role(''),
    newer: role(', old: { name: Old, members: [bo@x.io, cy@x.io, ana@x.io] }'),
  },
  {
    name: 'a role that gets one more, and goes',
    isSmall: true,
    seed: { ...seed, projects: [] },
    last: role(', old: { name: Old, members: [bo@x.io, cy@x.io] }'),
    older: role(', old: { name: Old, members: [bo@x.io, cy@x.io, ana@x.io] }'),
    newer: role(''),
  },
  {
    name: 'somebody who comes into a role that may have others, and goes again',
    seed: { ...seed, projects: [] },
    last: inUpdate('bo@x.io'),
    older: inUpdate('bo@x.io, cy@x.io'),
    newer: inUpdate('bo@x.io'),
    untold: 'the newest policy neither names the membership nor says that there are no others',
  },
  {
    name: 'owners',
    readsFirst: true,
    seed: { ...seed, people, projects: [] },
    last: owners('owner', 'member'),
    older: owners('admin', 'owner'),
    newer: owners('owner', 'admin'),
  },
  {
    name: 'a domain',
    readsFirst: true,
    seed: { ...seed, projects: [], domains: [{ domain: 'x.io', verified: true }] },
    last: domain(false, false),
    older: domain(true, true),
    newer: domain(false, true),
  },
]

const staff = 'ana@x.io: { level: owner }, bo@x.io: { level: member }, cy@x.io: { level: member }'

/** Two runs of one commit. */
function twin(name: string, last: string, head: string, more: Partial<Scene> = {}): Scene {
  const made = policyOf(head)
  return { name, seed, last: policyOf(last), older: made, newer: made, ...more }
}

/** Two runs of one commit: what they create shall be there once. */
export const twins: readonly Scene[] = [
  twin(
    'a role and its holder',
    'roles: { engineer: { name: Engineers }, old: { name: Old } }',
    'roles: { engineer: { name: Engineers }, old: { name: Old }, fresh: { members: [bo@x.io] } }',
  ),
  twin(
    'a flag that is on',
    '{ projects: { prod: { id: 5 } }, flags: { prod: {} } }',
    '{ projects: { prod: { id: 5 } }, flags: { prod: { fresh: { active: true, rollout: 10 } } } }',
  ),
  twin('an invite', `members: { ${staff} }`, `members: { ${staff}, new@x.io: { level: member } }`, { isSmall: true }),
  twin('a project', 'projects: { prod: { id: 5 } }', 'projects: { prod: { id: 5 }, shop: {} }', { isDoubled: true }),
]
