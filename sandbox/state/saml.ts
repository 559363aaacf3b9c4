import { textField } from '../fields.ts'
import type { JsonRecord } from '../values.ts'
import type { Saml } from './world.ts'

/** True when a SAML login could work: all three values are there. It says nothing about the plan. */
export function hasSaml(saml: Saml): boolean {
  return saml.entityId !== '' && saml.acsUrl !== '' && saml.certificate !== ''
}

/** SAML values with those of a body put over them; null is stored as nothing. */
export function readSaml(body: JsonRecord, stored: Saml = { entityId: '', acsUrl: '', certificate: '' }): Saml {
  return {
    entityId: textIn(body, 'saml_entity_id', 512) ?? stored.entityId,
    acsUrl: textIn(body, 'saml_acs_url', 512) ?? stored.acsUrl,
    certificate: textIn(body, 'saml_x509_cert', 100_000) ?? stored.certificate,
  }
}

/** SAML values on the wire, under the names of the fields. */
export function showSaml(saml: Saml): JsonRecord {
  return { saml_entity_id: saml.entityId, saml_acs_url: saml.acsUrl, saml_x509_cert: saml.certificate }
}

function textIn(body: JsonRecord, name: string, max: number): string | undefined {
  return body[name] === null ? '' : textField(body, name, { max, blank: true })
}
