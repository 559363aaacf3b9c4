import type { Policy } from '../../core/policy.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { fingerprintOf } from './fingerprint.ts'

/** A domain as the policy writes it. */
export type Declared = NonNullable<NonNullable<PolicyShape['organization']>['domains']>[string]

/** Who must log in how: the log-in method that a domain enforces, or `none`. */
export type Enforcement = NonNullable<Declared['sso_enforcement']>

/** What a domain asks of the people whose e-mail ends with it. A field that is left out is not managed. */
export type DomainSpec = {
  readonly sso_enforcement?: Enforcement
  readonly jit_provisioning?: boolean
  readonly saml_entity_id?: string
  readonly saml_acs_url?: string
  /** The SHA-256 of the certificate, as `sha256:…`; empty where there is none. */
  readonly saml_certificate?: string
  readonly scim?: boolean
  /** Whether somebody proved that the domain is theirs. Only PostHog knows; nothing here writes it. */
  readonly verified?: boolean
}

/** What PostHog holds where nobody has set anything. */
export const untouched = {
  sso_enforcement: 'none',
  jit_provisioning: false,
  saml_entity_id: '',
  saml_acs_url: '',
  saml_certificate: '',
  scim: false,
} as const satisfies DomainSpec

/** The wanted fields of one domain; the certificate by its fingerprint. */
export function specOf({ sso_enforcement, jit_provisioning, saml = {}, scim }: Declared, policy: Policy): DomainSpec {
  const { entity_id, acs_url, certificate } = saml
  const text = certificate === undefined ? undefined : policy.certificates.get(certificate)
  return {
    ...(sso_enforcement !== undefined && { sso_enforcement }),
    ...(jit_provisioning !== undefined && { jit_provisioning }),
    ...(entity_id !== undefined && { saml_entity_id: entity_id }),
    ...(acs_url !== undefined && { saml_acs_url: acs_url }),
    ...(text !== undefined && { saml_certificate: fingerprintOf(text) }),
    ...(scim !== undefined && { scim }),
  }
}

/** The inverse: the certificate goes by a file name that its fingerprint gives. */
export function declaredOf(spec: DomainSpec): Declared {
  const { sso_enforcement, jit_provisioning, saml_entity_id, saml_acs_url, saml_certificate, scim } = spec
  const saml = {
    ...(saml_entity_id && { entity_id: saml_entity_id }),
    ...(saml_acs_url && { acs_url: saml_acs_url }),
    ...(saml_certificate && { certificate: certificatePath(saml_certificate) }),
  }
  return {
    ...(sso_enforcement !== undefined && { sso_enforcement }),
    ...(jit_provisioning !== undefined && { jit_provisioning }),
    ...(Object.keys(saml).length > 0 && { saml }),
    ...(scim !== undefined && { scim }),
  }
}

/** Where a certificate lies below the policy folder when its file is written by a machine. */
export function certificatePath(fingerprint: string): string {
  return `certs/${fingerprint.replace('sha256:', '').slice(0, 16)}.pem`
}
