import type { Change } from '../../core/change.ts'
import { known } from '../../core/decode.ts'
import type { LiveHandle } from '../../core/entry.ts'
import { Waiting } from '../../core/errors.ts'
import { equalJson, type Json, type JsonObject } from '../../core/json.ts'
import type { Policy } from '../../core/policy.ts'
import { show } from '../../core/text.ts'
import { type Step, step } from '../step.ts'
import { type Desk, provisionSteps, type Wanted } from './providing.ts'
import { untouched } from './spec.ts'

type Fields = Readonly<Record<string, Json | undefined>>

/** The writes that change a domain: what a log-in needs stands before it is asked for, so that nobody is locked out in between. */
export function domainSteps(change: Change, { id, provisioning }: LiveHandle, desk: Desk): Step[] {
  const { key, live } = change
  const changed = changedIn(change)
  const login = live?.verified === true ? loginBody(changed) : undefined
  const path = `/api/organizations/${desk.organization}/domains/${id}/`
  return [
    ...provisionSteps({ id, name: key, provisioning }, provisionOf(key, changed, desk.policy), desk),
    ...(login ? [step('PATCH', path, login)] : []),
  ]
}

/** What a domain waits for: before somebody has proved that it is ours, PostHog takes no word on how its people log in. */
export function whatDomainAwaits(change: Change): Waiting | undefined {
  const { key, operation, live } = change
  const changed = changedIn(change)
  if (operation === 'create') {
    const isBare = Object.entries(changed).every(([field, wanted]) => equalJson(wanted, (untouched as Fields)[field]))
    if (isBare) return undefined
    return unproved(
      key,
      `The domain ${show(key)} is in PostHog now. What it needs comes with the next run, and how people log in once somebody has proved that it is ours.`,
    )
  }
  if (operation === 'delete' || live?.verified === true || !loginBody(changed)) return undefined
  return unproved(
    key,
    `Nobody has proved yet that the domain ${show(key)} is ours, and before that PostHog takes neither sso_enforcement nor jit_provisioning.`,
  )
}

function unproved(domain: string, sentence: string): Waiting {
  return new Waiting(
    sentence,
    `Put the challenge that PostHog shows for the domain into a DNS TXT record named _posthog-challenge.${show(domain)}, press Verify there, then run apply again: this change stays outstanding until then.`,
  )
}

function changedIn({ fields }: Change): Fields {
  return Object.fromEntries(fields.map(({ field, wanted }) => [field, wanted]))
}

function provisionOf(name: string, changed: Fields, policy: Policy): Wanted {
  const { saml_entity_id, saml_acs_url, saml_certificate, scim } = changed
  const path = policy.shape.organization?.domains?.[name]?.saml?.certificate
  const saml = {
    ...(typeof saml_entity_id === 'string' && { saml_entity_id }),
    ...(typeof saml_acs_url === 'string' && { saml_acs_url }),
    ...(saml_certificate !== undefined && {
      saml_x509_cert: known(policy.certificates.get(path ?? ''), `the certificate of ${name}`),
    }),
  }
  return { saml, scim: typeof scim === 'boolean' ? { scim_enabled: scim } : {} }
}

function loginBody({ sso_enforcement: method, jit_provisioning: jit }: Fields): JsonObject | undefined {
  const body = {
    ...(method !== undefined && { sso_enforcement: method === 'none' ? '' : method }),
    ...(jit !== undefined && { jit_provisioning_enabled: jit }),
  }
  return Object.keys(body).length > 0 ? body : undefined
}
