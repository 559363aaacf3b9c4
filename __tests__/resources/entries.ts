import type { Entry } from '../../src/core/entry.ts'
import type { JsonObject } from '../../src/core/json.ts'
import type { Policy } from '../../src/core/policy.ts'
import type { PolicyShape } from '../../src/core/policy-shape.gen.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { fingerprintOf } from '../../src/resources/domain/fingerprint.ts'
import { certificatePath } from '../../src/resources/domain/spec.ts'
import type { AnyResource } from '../../src/resources/resource.ts'
import type { Seeded } from '../review/seeded.ts'
import { organizationId, policyFrom } from '../support/policies.ts'
import { anyFlag } from './flag/any-flag.ts'

const words = ['engineer', 'support', 'a', 'x_1', 'senior_engineer', 'role', 'member', 'default', 'ops']
const emails = [
  'ana@example.com',
  'bo.lee+x@example.co.uk',
  "o'neil@example.com",
  'a/b@example.com',
  'über@example.com',
]
const certificates = ['MIIB', 'MIIC', 'MIID'].map(
  (body) => `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`,
)
const flagKeys = ['checkout-v2', 'A', 'dark_mode', '0', '-', 'true', 'null', 'role']
const texts = [
  '',
  'New checkout',
  'null',
  '# no comment',
  'a: b',
  'quote " and \\',
  '{}',
  'yes',
  '1e3',
  'a padded  one',
  'ünïcode',
]

function unique<T extends { readonly key: string }>(entries: readonly T[]): T[] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()]
}

function many<T extends { readonly key: string }>(random: Seeded, make: () => T): T[] {
  return unique(Array.from({ length: random.number(8) }, make))
}

/** Entries of a kind as a policy may want them, all sorts of names and texts among them. */
export const anyEntries: Readonly<Record<AnyResource['kind'], (random: Seeded) => Entry[]>> = {
  organization_member: (random) =>
    many(random, () => ({
      key: random.pick(emails),
      spec: { level: random.pick(['member', 'admin', 'owner']), state: 'member' },
    })),
  organization_settings: (random) => {
    const fields = random.some([
      'enforce_2fa',
      'members_can_invite',
      'members_can_create_projects',
      'members_can_use_personal_api_keys',
      'members_can_see_org_members',
      'allow_publicly_shared_resources',
    ])
    const flags = Object.fromEntries(fields.map((field) => [field, random.chance(0.5)]))
    const spec: JsonObject = { ...flags, ...(random.chance(0.5) && { default_role: random.pick(words) }) }
    return random.chance(0.8) ? [{ key: 'settings', spec }] : []
  },
  domain: (random) =>
    many(random, () => {
      const certificate = fingerprintOf(random.pick(certificates))
      const all: JsonObject = {
        sso_enforcement: random.pick(['saml', 'google-oauth2', 'github', 'gitlab', 'oidc', 'none']),
        jit_provisioning: random.chance(0.5),
        saml_entity_id: random.pick(['https://idp.example.com/x', 'urn:x']),
        saml_acs_url: random.pick(['https://idp.example.com/sso', 'https://b.example/?a=1']),
        saml_certificate: certificate,
        scim: random.chance(0.5),
      }
      const fields = random.some(Object.keys(all))
      const key = random.pick(['example.com', 'a.b.example.co.uk', 'x-1.io', 'constructor.com'])
      return { key, spec: Object.fromEntries(fields.map((field) => [field, all[field]])) }
    }),
  role: (random) =>
    many(random, () => {
      const key = random.pick(words)
      return { key, spec: { name: random.chance(0.5) ? key : random.pick(texts) || 'Team' } }
    }),
  role_membership: (random) =>
    many(random, () => {
      const [role, email] = [random.pick(words), random.pick(emails)]
      return { key: `${role}/${email}`, spec: { role, email } }
    }),
  project: (random) =>
    many(random, () => {
      const key = random.pick(words)
      return { key, spec: { name: random.chance(0.5) ? key : random.pick(texts) || 'Lab' } }
    }),
  project_access: (random) =>
    many(random, () => {
      const project = random.pick(words)
      const level = random.pick(['none', 'member', 'admin'])
      return random.pick<Entry>([
        { key: `${project}/default`, spec: { level: random.pick(['builtin', level]) } },
        { key: `${project}/role/${random.pick(words)}`, spec: { level } },
        { key: `${project}/member/${random.pick(emails)}`, spec: { level } },
      ])
    }),
  resource_access: (random) =>
    many(random, () => {
      const [resource, ...levels] = random.pick([
        ['dashboard', 'none', 'viewer', 'editor', 'manager'],
        ['feature_flag', 'none', 'viewer', 'editor', 'manager'],
        ['action', 'viewer', 'editor', 'manager'],
        ['toolbar', 'none', 'viewer'],
      ] as const)
      const prefix = `${random.pick(words)}/${resource}`
      const level = random.pick<string>(levels)
      return random.pick<Entry>([
        { key: `${prefix}/default`, spec: { level: random.pick(['builtin', level]) } },
        { key: `${prefix}/role/${random.pick(words)}`, spec: { level } },
        { key: `${prefix}/member/${random.pick(emails)}`, spec: { level } },
      ])
    }),
  object_access: (random) =>
    many(random, () => {
      const [resource, ...levels] = random.pick([
        ['dashboard', 'none', 'viewer', 'editor', 'manager'],
        ['notebook', 'none', 'viewer', 'editor', 'manager'],
        ['action', 'viewer', 'editor', 'manager'],
      ] as const)
      const prefix = `${random.pick(words)}/${resource}/${random.pick(['1', '42', 'role', '0190c0de-0000-7000-8000-00000000000a'])}`
      const level = random.pick<string>(levels)
      return random.pick<Entry>([
        { key: `${prefix}/default`, spec: { level: random.pick(['builtin', level]) } },
        { key: `${prefix}/role/${random.pick(words)}`, spec: { level } },
        { key: `${prefix}/member/${random.pick(emails)}`, spec: { level } },
      ])
    }),
  feature_flag: (random) =>
    many(random, () => ({ key: `${random.pick(words)}/${random.pick(flagKeys)}`, spec: anyFlag(random) })),
}

/** What a policy wants, without places and sorted by key. */
export function wantedBy(resource: AnyResource, policy: Policy): Entry[] {
  return byKey(resource.desired(policy).map(({ key, spec }) => ({ key, spec })))
}

export function byKey<T extends { readonly key: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Loads what was emitted. The organization is one entry of its file, so its id stands beside what was emitted. */
export function reloaded({ organization, ...part }: PolicyShape): Policy {
  if (!organization) return policyFrom(part)
  const text = JSON.stringify({ version: 1, ...part, organization: { ...organization, id: organizationId } })
  const files = [
    { path: 'policy/1.yml', text },
    ...certificates.map((pem) => ({ path: `policy/${certificatePath(fingerprintOf(pem))}`, text: pem })),
  ].map(({ path, text: written }) => ({ path, content: new TextEncoder().encode(written) }))
  const { policy, findings } = loadPolicy(files, 'policy')
  if (policy) return policy
  throw new Error(findings.map(({ message }) => message).join('\n'))
}
