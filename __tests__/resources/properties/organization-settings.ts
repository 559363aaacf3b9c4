import fc from 'fast-check'
import type { KindProperties } from './kind-properties.ts'
import { boxNames } from './vocabulary.ts'

const flags = [
  'enforce_2fa',
  'members_can_invite',
  'members_can_create_projects',
  'members_can_use_personal_api_keys',
  'members_can_see_org_members',
  'allow_publicly_shared_resources',
]

/** The settings of the organization: one entry, with some of the fields. */
export const organizationSettings: KindProperties = {
  entries({ roles }) {
    const fields = { ...Object.fromEntries(flags.map((field) => [field, fc.boolean()])), default_role: roles }
    const spec = fc.record<Record<string, string | boolean>>(fields, { requiredKeys: [] })
    return fc.option(spec, { freq: 10 }).map((one) => (one ? [{ key: 'settings', spec: one }] : []))
  },
  around: { roles: Object.fromEntries(boxNames.roles.map((name) => [name, {}])) },
}
