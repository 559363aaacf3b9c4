import type { Change } from '../../core/change.ts'
import type { Block } from '../../core/guardrail.ts'
import type { JsonObject } from '../../core/json.ts'
import { list, show } from '../../core/text.ts'
import { entriesOf, type Proof } from './guardrail.ts'

/** Single sign-on is enforced only where it can work: PostHog would let nobody of the domain in otherwise. */
export function signOnWorks({ changes, after, features }: Proof): Block[] {
  return changes.filter(isEnforcing).flatMap(({ item, key }) => {
    const domain = entriesOf(after, 'domain').find((one) => one.key === key)?.spec ?? {}
    const lacks = missingFor(domain, features)
    if (lacks.length === 0) return []
    const sentence = `single sign-on would be enforced for "${show(key)}", and ${list(lacks)}`
    const remedy = 'Settle that in PostHog first, then run apply again.'
    return [{ guardrail: 'sso_enforcement', items: [item], sentence, remedy }]
  })
}

/**
 * Somebody who can set it back logs in another way: an identity provider that is down must not lock out every owner.
 */
export function signOnCanBeUndone({ changes, after, limits }: Proof): Block[] {
  const enforcing = changes.filter(isEnforcing)
  if (enforcing.length === 0) return []
  const block = (sentence: string): Block[] => [
    { guardrail: 'sso_lockout', items: enforcing.map(({ item }) => item), sentence },
  ]
  if (after.get('organization_member')?.state !== 'read') return block('who the owners are could not be read')
  const enforced = new Set(
    entriesOf(after, 'domain')
      .filter(({ spec }) => isEnforced(spec))
      .map(({ key }) => key),
  )
  const required = limits.flatMap(({ guardrails }) => guardrails?.required_owners ?? []).map((one) => one.toLowerCase())
  const owners = entriesOf(after, 'organization_member')
    .filter(({ key, spec }) => spec.level === 'owner' && spec.state === 'member' && !isIn(required, key))
    .map(({ key }) => key)
  if (owners.some((email) => !enforced.has(email.slice(email.lastIndexOf('@') + 1)))) return []
  const who = required.length > 0 ? 'no required owner' : 'no owner'
  return block(
    `${who} has an e-mail outside of the enforced domains (${list([...enforced].sort().map((one) => `"${show(one)}"`))}): if the identity provider fails, nobody can set it back`,
  )
}

// Where owners are required by name, only they count.
function isIn(required: readonly string[], email: string): boolean {
  return required.length > 0 && !required.includes(email)
}

function isEnforcing({ kind, live, wanted }: Change): boolean {
  return (
    kind === 'domain' &&
    wanted !== undefined &&
    isEnforced(wanted) &&
    wanted.sso_enforcement !== (live?.sso_enforcement ?? 'none')
  )
}

function isEnforced({ sso_enforcement: method }: JsonObject): boolean {
  return method !== undefined && method !== 'none'
}

function missingFor(domain: JsonObject, features: ReadonlySet<string> | undefined): string[] {
  const { sso_enforcement: method } = domain
  const saml = ['saml_entity_id', 'saml_acs_url', 'saml_certificate'] as const
  const needed = ['sso_enforcement', ...(method === 'saml' ? ['saml'] : [])]
  const lacking = features ? needed.filter((one) => !features.has(one)) : []
  return [
    ...(domain.verified === true ? [] : ['the domain is not verified']),
    ...lacking.map((one) => `the plan of the organization has no \`${one}\``),
    ...(method === 'saml' && saml.some((field) => !domain[field]) ? ['its SAML settings are not complete'] : []),
  ]
}
