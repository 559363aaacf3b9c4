import { known } from '../../core/decode.ts'
import type { Home, Provisioning } from '../../core/entry.ts'
import { UserError } from '../../core/errors.ts'
import { equalJson, type JsonObject } from '../../core/json.ts'
import type { Policy } from '../../core/policy.ts'
import type { PostHogReader } from '../../core/ports/posthog.ts'
import { list, show } from '../../core/text.ts'
import { type Step, step } from '../step.ts'
import { fingerprintOf } from './fingerprint.ts'
import {
  isServing,
  liveDomain,
  type Provider,
  type Provision,
  type Purpose,
  providerOf,
  provider as providerShape,
  provision,
  readServer,
} from './reading.ts'
import { specOf } from './spec.ts'

type Body = Partial<Provision>

/** What an identity provider shall do for a domain, by purpose; empty where nothing changes. */
export type Wanted = Readonly<Record<Purpose, Body>>

/** Where the domains of an organization are written, and the policy that says how. */
export interface Desk {
  readonly posthog: PostHogReader
  readonly organization: string
  readonly policy: Policy
}

interface Target {
  readonly id: string
  readonly name: string
  readonly provisioning: Provisioning | undefined
}

const purposes = ['saml', 'scim'] as const

/**
 * The writes for what an identity provider does for a domain, wherever this server keeps it: on the domain, on a provider
 * that the domain names, or on a provider that names its domains.
 *
 * @throws {UserError} when another domain would change along with it
 */
export function provisionSteps(domain: Target, wanted: Wanted, desk: Desk): Step[] {
  const changing = purposes.filter((purpose) => Object.keys(wanted[purpose]).length > 0)
  if (changing.length === 0) return []
  const provisioning = known(domain.provisioning, `where ${domain.name} keeps its log-ins`)
  const homeless = changing.filter((purpose) => provisioning[purpose] === undefined)
  const kept = changing.flatMap((purpose) => {
    const home = provisioning[purpose]
    return home ? [writeHome(domain, home, wanted[purpose], desk)] : []
  })
  if (homeless.length === 0) return kept
  const made = provisioning.isNamed
    ? createNamed(domain, { ...wanted.saml, ...wanted.scim }, desk)
    : homeless.map((purpose) => createScoped(domain, purpose, wanted[purpose], desk))
  return [...kept, ...made]
}

function writeHome({ name }: Target, home: Home, body: Body, { organization, policy }: Desk): Step {
  refuseShared(name, home, body, policy)
  return step('PATCH', `/api/organizations/${organization}/${home.path}`, { ...body }, async (send) =>
    refuseLoss(name, body, await send(provision)),
  )
}

// Of a provider that serves several domains each must want what is written, or they would take turns.
function refuseShared(domain: string, { name, others }: Home, body: Body, policy: Policy): void {
  const wanted = fieldsOf(body)
  const unlike = others.filter((other) => {
    const declared = policy.shape.organization?.domains?.[other]
    const spec: JsonObject = declared ? specOf(declared, policy) : {}
    return !Object.entries(wanted).every(([field, value]) => equalJson(spec[field], value))
  })
  if (unlike.length === 0) return
  throw new UserError(
    `The identity provider ${show(name)} of the domain ${show(domain)} also serves ${list(unlike.map(show))}, and would change there too.`,
    'Write the same values for all its domains, or give the domain a provider of its own in PostHog.',
  )
}

// Where a provider has one purpose and names its domains.
function createScoped(domain: Target, purpose: Purpose, body: Body, desk: Desk): Step {
  const name = `${domain.name} ${purpose.toUpperCase()}`
  const reach = { config_scope: purpose, domain_scope: 'selected', organization_domain_ids: [domain.id] }
  return step('POST', providersPath(desk), { name, ...reach, ...body }, async (send) => {
    await refuseSecond(domain, purpose, desk)
    const made = await send(providerShape)
    if (!isServing(made, { id: domain.id, provider: undefined }, purpose)) throw untied(made, domain)
    refuseLoss(domain.name, body, made)
  })
}

// Where a domain names one provider for everything: it is made, and then named.
function createNamed(domain: Target, body: Body, desk: Desk): Step[] {
  const { organization } = desk
  let made: Provider | undefined
  return [
    step('POST', providersPath(desk), { name: domain.name, ...body }, async (send) => {
      await refuseSecond(domain, 'saml', desk)
      made = await send(providerShape)
      // One server keeps the link where no key can write it.
      if (made.serves) throw untied(made, domain)
      refuseLoss(domain.name, body, made)
    }),
    {
      method: 'PATCH',
      path: `/api/organizations/${organization}/domains/${domain.id}/`,
      fields: ['identity_provider_config'],
      async run(send) {
        const provider = known(made, `the identity provider of ${domain.name}`)
        const { provider: named } = await send({ identity_provider_config: provider.id }, liveDomain)
        if (named !== provider.id) throw untied(provider, domain)
      },
    },
  ]
}

// A second provider for one purpose would leave nobody able to tell which one counts.
async function refuseSecond({ id, name }: Target, purpose: Purpose, { posthog, organization }: Desk): Promise<void> {
  const server = await readServer(posthog, organization)
  const domain = server.domains.find((one) => one.id === id)
  if (domain && providerOf(server, domain, purpose) === undefined) return
  throw new UserError(
    `Somebody changed the domain ${show(name)} in PostHog, or its identity provider, while this run was on.`,
    'Run again, so that the change is planned from what is there now.',
  )
}

// A provider that serves nothing must not pass for done.
function untied({ name }: Provider, domain: Target): UserError {
  return new UserError(
    `The identity provider ${show(name)} was created, but PostHog did not tie it to the domain ${show(domain.name)}.`,
    'Tie the two together in PostHog, under its authentication settings, then run apply again.',
  )
}

// What PostHog does not know it drops in silence, with an answer of 200.
function refuseLoss(domain: string, sent: Body, answered: Provision): void {
  const there: JsonObject = fieldsOf(answered)
  const lost = Object.entries(fieldsOf(sent)).filter(([field, value]) => !equalJson(there[field], value))
  if (lost.length === 0) return
  throw new UserError(
    `PostHog answered that all is well, but did not keep ${list(lost.map(([field]) => field))} of the domain ${show(domain)}.`,
    'This PostHog keeps it somewhere that this version does not know: set it there by hand, and please report it.',
  )
}

function fieldsOf({ saml_entity_id, saml_acs_url, saml_x509_cert, scim_enabled }: Body): JsonObject {
  return {
    ...(saml_entity_id !== undefined && { saml_entity_id }),
    ...(saml_acs_url !== undefined && { saml_acs_url }),
    ...(saml_x509_cert !== undefined && { saml_certificate: fingerprintOf(saml_x509_cert) }),
    ...(scim_enabled !== undefined && { scim: scim_enabled }),
  }
}

function providersPath({ organization }: Desk): string {
  return `/api/organizations/${organization}/identity_provider_configs/`
}
