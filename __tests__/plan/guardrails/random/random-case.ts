import type { Mode } from '../../../../src/core/access.ts'
import type { Entry } from '../../../../src/core/entry.ts'
import type { Kind } from '../../../../src/core/kind.ts'
import type { Policy } from '../../../../src/core/policy.ts'
import type { PolicyShape } from '../../../../src/core/policy-shape.gen.ts'
import type { Snapshot } from '../../../../src/core/snapshot.ts'
import { levels } from '../../../../src/core/subjects.ts'
import type { Seeded } from '../../../review/seeded.ts'
import { organizationId } from '../../../support/policies.ts'
import { liveOf, policyWith } from '../../prefix/random-plan.ts'

/** A plan that may lead anywhere: nobody has linted or reviewed it, and live may be otherwise than what was applied. */
export interface RandomCase {
  readonly last: Policy
  readonly head: Policy
  readonly live: Snapshot
  readonly keyOwner: string
  readonly mode: Mode
}

const people = ['svc', 'ana', 'bo', 'cy', 'di'].map((name) => `${name}@x.io`)
const roles = ['r0', 'r1']
const ways = ['none', 'member', 'admin'] as const
const methods = ['saml', 'google-oauth2', 'none'] as const

/** Small, so that much of it is dangerous. */
export function randomCase(random: Seeded): RandomCase {
  const [last, head] = [policyWith(shape(random)), policyWith(shape(random))]
  const live = new Map(liveOf(last, head))
  live.set('organization_member', read(entriesOf(live, 'organization_member').map((one) => otherLevel(random, one))))
  live.set('domain', read(domains.map((key) => domain(random, key))))
  const present = entriesOf(live, 'organization_member').map(({ key }) => key)
  return { last, head, live, keyOwner: random.pick(present), mode: random.pick(['highest', 'specific'] as const) }
}

const domains = ['x.io', 'y.io']

function shape(random: Seeded): PolicyShape {
  const present = people.filter((_, index) => index < 2 || random.chance(0.8))
  const member = (email: string) => ({
    level: level(random),
    ...(email === people[0] && { service: random.chance(0.5) }),
  })
  return {
    version: 1,
    organization: {
      id: organizationId,
      domains: Object.fromEntries(domains.map((name) => [name, { sso_enforcement: random.pick(methods) }])),
    },
    manage: { members: 'exclusive', roles: 'exclusive', role_members: 'exclusive', access: 'exclusive' },
    members: Object.fromEntries(present.map((email) => [email, member(email)])),
    roles: Object.fromEntries(random.some(roles).map((name) => [name, { members: random.some(present) }])),
    projects: { prod: { access: access(random) }, lab: { access: access(random) } },
    ...(random.chance(0.7) && {
      guardrails: { min_owners: 1 + random.number(3), max_removals: { percent: 100, from: 1 } },
    }),
  }
}

function level(random: Seeded) {
  return random.chance(0.5) ? 'owner' : random.pick(levels)
}

function access(random: Seeded) {
  const rules = (names: readonly string[]) =>
    Object.fromEntries(names.filter(() => random.chance(0.3)).map((name) => [name, random.pick(ways)]))
  return { default: random.pick([...ways, 'builtin'] as const), roles: rules(roles), members: rules(people) }
}

function otherLevel(random: Seeded, entry: Entry): Entry {
  return random.chance(0.1) ? { ...entry, spec: { ...entry.spec, level: random.pick(levels) } } : entry
}

function domain(random: Seeded, key: string): Entry {
  const spec = {
    sso_enforcement: random.pick(methods),
    verified: random.chance(0.5),
    saml_entity_id: 'x',
    saml_acs_url: 'x',
  }
  return { key, spec: { ...spec, saml_certificate: random.pick(['', 'sha256:x']) }, live: { id: key } }
}

/** The entries of a kind. */
export function entriesOf(snapshot: Snapshot, kind: Kind): readonly Entry[] {
  const reading = snapshot.get(kind)
  return reading?.state === 'read' ? reading.entries : []
}

function read(entries: readonly Entry[]) {
  return { state: 'read' as const, entries }
}
