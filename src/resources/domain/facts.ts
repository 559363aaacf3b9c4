import type { Fact } from '../../core/fact.ts'
import type { JsonObject } from '../../core/json.ts'
import { list, show } from '../../core/text.ts'
import { type DomainSpec, type Enforcement, untouched } from './spec.ts'

// An account anywhere is less than an account with one's own identity provider.
const strength: Readonly<Record<Enforcement, number>> = {
  none: 0,
  github: 1,
  gitlab: 1,
  'google-oauth2': 1,
  saml: 2,
  oidc: 2,
}

/**
 * What a change of a domain means: somebody may log in, or come in, who could not before. A change between two methods
 * of one strength counts too, and so does another identity provider: nothing proves that it is as strict.
 */
export function domainFacts(domain: string, before: DomainSpec | undefined, after: DomainSpec | undefined): Fact[] {
  const name = `\`${show(domain)}\``
  if (!after) {
    if (!before) return []
    return [relaxed(`${name} goes, with all that it asks of log-ins`, { from: 'present', to: null })]
  }
  const from = known(before)
  const to = known({ ...before, ...after })
  const parts = [...enforcement(from.sso_enforcement, to.sso_enforcement), ...waysIn(from, to), ...provider(from, to)]
  return parts.length === 0 ? [] : [relaxed(`${name}: ${list(parts)}`, { from: told(from), to: told(to) })]
}

/** Whether a step asks more of log-ins than before, or lets fewer people in. */
export function isStricter(before: DomainSpec, after: DomainSpec): boolean {
  const from = known(before)
  const to = known({ ...before, ...after })
  const closes = (from.jit_provisioning && !to.jit_provisioning) || (from.scim && !to.scim)
  return closes || strength[to.sso_enforcement] > strength[from.sso_enforcement]
}

type Known = Required<Omit<DomainSpec, 'verified'>>

function known(spec: DomainSpec | undefined): Known {
  return { ...untouched, ...spec }
}

function enforcement(from: Enforcement, to: Enforcement): string[] {
  if (from === to || strength[to] > strength[from]) return []
  if (to === 'none') return [`single sign-on is no longer enforced, now \`${from}\``]
  return [`single sign-on is enforced by \`${to}\` instead of \`${from}\``]
}

function waysIn(from: Known, to: Known): string[] {
  return [
    ...(to.jit_provisioning && !from.jit_provisioning
      ? ['whoever logs in with an address of it becomes a member, without an invitation']
      : []),
    ...(to.scim && !from.scim ? ['its identity provider adds and removes people'] : []),
  ]
}

function provider(from: Known, to: Known): string[] {
  const fields = ['saml_entity_id', 'saml_acs_url', 'saml_certificate'] as const
  return fields.some((field) => from[field] !== to[field]) ? ['another identity provider vouches for who logs in'] : []
}

function relaxed(sentence: string, detail: JsonObject): Fact {
  return { name: 'sso_relaxed', sentence, detail }
}

function told({ sso_enforcement, jit_provisioning, saml_entity_id, saml_acs_url, saml_certificate, scim }: Known) {
  return { sso_enforcement, jit_provisioning, saml_entity_id, saml_acs_url, saml_certificate, scim }
}
