import { known } from '../core/decode.ts'
import type { Json, JsonObject } from '../core/json.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { list, show } from '../core/text.ts'
import { domainFacts, isStricter } from './domain/facts.ts'
import { certificateFiles, liveSpec, provisioningOf, readServer } from './domain/reading.ts'
import { type DomainSpec, declaredOf, specOf, untouched } from './domain/spec.ts'
import { domainSteps, whatDomainAwaits } from './domain/writing.ts'
import { cameOrWent, isCalled, setTo } from './logged.ts'
import { defineResource } from './resource.ts'
import { step } from './step.ts'

type Domains = NonNullable<NonNullable<PolicyShape['organization']>['domains']>

// What the log calls the fields of a domain: by PostHog's names, or by what it shows to people.
const words: Readonly<Record<string, readonly string[]>> = {
  sso_enforcement: ['sso_enforcement', 'SSO enforcement'],
  jit_provisioning: ['jit_provisioning_enabled', 'just-in-time provisioning'],
  saml_entity_id: ['saml_entity_id', 'SAML entity ID'],
  saml_acs_url: ['saml_acs_url', 'SAML ACS URL'],
  saml_certificate: ['saml_x509_cert', 'SAML X.509 certificate'],
  scim: ['scim_enabled', 'SCIM provisioning', 'SCIM enabled'],
}

/** The e-mail domains of the organization: how their people log in, and how they come in. */
export const domain = defineResource<DomainSpec>({
  kind: 'domain',
  after: [],
  looksUp: [],
  compare: ['sso_enforcement', 'jit_provisioning', 'saml_entity_id', 'saml_acs_url', 'saml_certificate', 'scim'],
  unset: untouched,

  logged: {
    scopes: ['OrganizationDomain'],
    fields: Object.keys(words),
    isAbout: (row, { key, handle }) => (handle ? row.id === handle.id : isCalled(row, ['domain'], key)),
    presence: (row) => cameOrWent(row),
    ledTo: (row, { live }, field) => setTo(row, words[field] ?? [], live?.[field], (value) => inOurTerms(field, value)),
  },

  reach: () => 'update', // A domain that no file names stays as it is.

  desired: (policy) =>
    Object.entries(policy.shape.organization?.domains ?? {}).map(([name, declared]) => ({
      key: name,
      spec: specOf(declared, policy),
      at: policy.locate(['organization', 'domains', name], 'key'),
    })),

  // The organization's id is no domain's: whoever writes the file puts it beside.
  emit(entries) {
    const domains: Domains = Object.fromEntries(entries.map(({ key, spec }) => [key, declaredOf(spec)]))
    return entries.length > 0 ? ({ organization: { domains } } as PolicyShape) : {}
  },

  place: (name) => ['organization', 'domains', name],

  async read({ posthog, organization, policies }) {
    if (!policies.some(({ shape }) => shape.organization?.domains)) return []
    const server = await readServer(posthog, organization)
    return server.domains.map((live) => ({
      key: live.domain,
      spec: liveSpec(server, live),
      live: { id: live.id, files: certificateFiles(server, live), provisioning: provisioningOf(server, live) },
    }))
  },

  manages: (_, { organization }) => organization?.domains !== undefined,
  needs: () => [],
  facts: domainFacts,

  effect(before, after) {
    if (!after) return 'revoke'
    return before && isStricter(before, after) ? 'revoke' : 'grant'
  },

  describe({ key, operation, fields, wanted }) {
    const name = `the domain \`${show(key)}\``
    if (operation === 'delete') return `delete ${name}: nothing is asked of its people's log-ins any more`
    const token =
      wanted?.scim === true && fields.some(({ field }) => field === 'scim')
        ? '; PostHog tells the SCIM token to this run alone, which forgets it: make a new one there afterwards'
        : ''
    if (operation === 'create') return `add ${name}, which a person must then prove to be ours${token}`
    const steps = fields.map(
      ({ field, live, wanted: value }) => `${inWords(field)} from ${inWords(live)} to ${inWords(value)}`,
    )
    return `change ${name}${steps.length > 0 ? `: ${list(steps)}` : ''}${token}`
  },

  writes(change, { posthog, organization, policies }) {
    const path = `/api/organizations/${organization}/domains/`
    const { key, operation, handle } = change
    if (operation === 'create') return [step('POST', path, { domain: key })]
    const live = known(handle, `the live domain ${key}`)
    if (operation === 'delete') return [step('DELETE', `${path}${live.id}/`)]
    return domainSteps(change, live, { posthog, organization, policy: known(policies[0], 'the wanted policy') })
  },

  awaits: whatDomainAwaits,
})

// Nothing is an empty text in what log-ins need, and a word of ours in what they enforce.
function inOurTerms(field: string, logged: Json | undefined): Json | undefined {
  if (field === 'sso_enforcement') return logged || untouched.sso_enforcement
  return logged ?? (untouched as JsonObject)[field]
}

function inWords(value: Json | undefined): string {
  return value === undefined || value === '' ? 'not set' : `\`${show(String(value))}\``
}
