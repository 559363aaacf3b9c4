import type { Seed, Variant } from '../../sandbox/index.ts'
import type { Policy } from '../../src/core/policy.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { organizationId, policyOf } from '../support/policies.ts'
import { apply, type Box, startBox } from './box.ts'

const pem = '-----BEGIN CERTIFICATE-----\nMIIBone=\n-----END CERTIFICATE-----\n'

const files: Readonly<Record<string, string>> = {
  'certs/one.pem': pem,
  'certs/other-breaks.pem': pem.replaceAll('\n', '\r\n'),
}

/** A policy of every kind, which reaches as far as it can: whatever it missed would be a change. */
export const organizedText = `
version: 1
organization:
  id: ${organizationId}
  settings: { enforce_2fa: false, members_can_invite: true, members_can_create_projects: false, members_can_use_personal_api_keys: true, members_can_see_org_members: true, allow_publicly_shared_resources: true, default_role: old }
  domains: { x.io: { sso_enforcement: saml, jit_provisioning: true, saml: { entity_id: "https://idp/x", acs_url: "https://idp/sso", certificate: certs/one.pem } }, y.io: { sso_enforcement: none } }
members: { ana@x.io: { level: owner }, bo@x.io: { level: member }, cy@x.io: { level: member } }
roles:
  engineer: { name: Engineers, members: [bo@x.io] }
  old: { name: Old, members: [bo@x.io, cy@x.io] }
projects:
  prod:
    id: 5
    name: Production
    cohorts: { staff: 17 }
    access: { default: none, roles: { engineer: member }, members: { cy@x.io: admin } }
    resources: { dashboard: { default: viewer, roles: { engineer: editor }, members: {} } }
    objects: [{ resource: dashboard, id: "42", default: none, roles: { engineer: viewer } }]
flags: { prod: { on: { active: true, rollout: 30, description: Is on, tags: [a, b] } } }
manage: { members: exclusive, roles: exclusive, role_members: exclusive, access: exclusive }
`

const seed: Partial<Seed> = {
  domains: [{ domain: 'x.io', verified: true }, { domain: 'y.io' }],
  projects: [
    {
      id: 5,
      name: 'Production',
      cohorts: [{ id: 17, name: 'Staff' }],
      dashboards: [{ id: 42, name: 'Executive summary' }],
      flags: [{ key: 'on', name: 'Is on', active: true, rollout: 30, tags: ['b', 'a'] }],
    },
  ],
}

/** The policy, or another one made of its text. */
export function organizedPolicy(edit: (text: string) => string = (same) => same): Policy {
  const all = [['a.yml', edit(organizedText)], ...Object.entries(files)] as const
  const { policy, findings } = loadPolicy(
    all.map(([path, content]) => ({ path: `policy/${path}`, content: new TextEncoder().encode(content) })),
    'policy',
  )
  if (policy) return policy
  throw new Error(findings.map(({ message }) => message).join('\n'))
}

/** A box to which that policy was applied. */
export async function organizedBox(variant: Partial<Variant> = {}): Promise<Box> {
  const box = await startBox(seed, variant)
  await apply(box, policyOf(), organizedPolicy())
  return box
}
