import type { Seed } from '../../sandbox/index.ts'
import { ORG } from '../sandbox/box.ts'

/** Every feature of the plan that some line of a contract asks for. */
const FEATURES = [
  ...['access_control', 'role_based_access', 'audit_logs', 'approvals', 'automatic_provisioning', 'sso_enforcement'],
  ...['saml', 'oidc', 'scim', 'xaa_authentication', 'organization_security_settings', 'organizations_projects'],
  'property_access_control',
]

/** Who plays: an owner, an admin, three plain members. Finn made everything that has a maker. */
export const CAST = { ana: 'owner', bo: 'admin', eva: 'member', finn: 'member', gil: 'member' } as const

/** The email of somebody in the cast. */
export function emailOf(who: string): string {
  return `${who}@example.com`
}

/** The organization in which every contract is replayed, with the whole plan but for `lacking`. */
export function castSeed(lacking: string | undefined, change: Partial<Seed> = {}): Seed {
  const people = Object.entries(CAST).map(([who, level]) => [emailOf(who), { level, first_name: who }])
  const features = FEATURES.filter((feature) => feature !== lacking)
  return {
    organization: {
      id: ORG,
      name: 'Acme',
      features: features.map((key) => (key === 'organizations_projects' ? { key, limit: null } : key)),
    },
    people: Object.fromEntries(people),
    roles: { Engineers: { members: [emailOf('eva'), emailOf('finn')] } },
    projects: [{ id: 101, name: 'Production' }],
    ...change,
  }
}
