import { boolean, type Decoder, nullable, object, optional, string } from '../core/decode.ts'
import { UserError } from '../core/errors.ts'
import type { Fact } from '../core/fact.ts'
import type { Json, JsonObject } from '../core/json.ts'
import { itemOf } from '../core/kind.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { list, show } from '../core/text.ts'
import { setTo } from './logged.ts'
import type { Names } from './names.ts'
import { defineResource } from './resource.ts'
import { step } from './step.ts'

type Settings = NonNullable<NonNullable<PolicyShape['organization']>['settings']>
type Spec = { readonly [Field in keyof Settings]: Settings[Field] | undefined }

// PostHog takes what was never set for false where nothing else can be meant; elsewhere it stays "not set".
const orOff: Decoder<boolean | undefined> = (value, path) => (value === null ? false : optional(boolean)(value, path))

const organization = object({
  enforce_2fa: orOff,
  members_can_invite: optional(boolean),
  members_can_create_projects: orOff,
  members_can_use_personal_api_keys: optional(boolean),
  members_can_see_org_members: optional(boolean),
  allow_publicly_shared_resources: optional(boolean),
  default_role_id: optional(nullable(string)),
})

// The value of each that narrows what people may do.
const narrow: Readonly<JsonObject> = {
  enforce_2fa: true,
  members_can_invite: false,
  members_can_create_projects: false,
  members_can_use_personal_api_keys: false,
  members_can_see_org_members: false,
  allow_publicly_shared_resources: false,
}

// What the log calls the settings: some by PostHog's own names, some by what it shows to people.
const words: Readonly<Record<string, readonly string[]>> = {
  enforce_2fa: ['enforce_2fa', 'two-factor authentication requirement'],
  members_can_invite: ['members_can_invite', 'member invitation permissions'],
  members_can_create_projects: ['members_can_create_projects'],
  members_can_use_personal_api_keys: ['members_can_use_personal_api_keys', 'personal API key permissions'],
  members_can_see_org_members: ['members_can_see_org_members'],
  allow_publicly_shared_resources: ['allow_publicly_shared_resources', 'public sharing permissions'],
  default_role: ['default_role', 'default_role_id'],
}

const key = 'settings'

/** The settings of the organization: only those that the policy writes. */
export const organizationSettings = defineResource<Spec>({
  kind: 'organization_settings',
  after: ['role'],
  looksUp: ['roles'],
  compare: [
    'enforce_2fa',
    'members_can_invite',
    'members_can_create_projects',
    'members_can_use_personal_api_keys',
    'members_can_see_org_members',
    'allow_publicly_shared_resources',
    'default_role',
  ],

  unset: {
    enforce_2fa: false,
    members_can_invite: true,
    members_can_create_projects: false,
    members_can_use_personal_api_keys: true,
    members_can_see_org_members: true,
    allow_publicly_shared_resources: true,
  },

  logged: {
    scopes: ['Organization'],
    fields: Object.keys(words),
    isAbout: (row, { handle }) => row.id === handle?.id,
    presence: () => undefined,
    ledTo: (row, { live }, field, names) =>
      setTo(row, words[field] ?? [], live?.[field], (value) => inOurTerms(field, value, names)),
  },

  reach: () => 'update', // One entry, which can neither come nor go.

  desired({ shape, locate }) {
    const settings = shape.organization?.settings
    return settings ? [{ key, spec: settings, at: locate(['organization', 'settings'], 'key') }] : []
  },

  // The organization's id is no entry: whoever writes the file puts it beside.
  emit: ([entry]) => (entry ? ({ organization: { settings: written(entry.spec) } } as PolicyShape) : {}),

  place: () => ['organization', 'settings'],

  async read({ posthog, organization: id, names, policies }) {
    if (!policies.some(({ shape }) => shape.organization?.settings)) return []
    const { default_role_id, ...flags } = await posthog.get(`/api/organizations/${id}/`, organization)
    const spec: Spec = { ...flags, default_role: roleCalled(default_role_id, names) }
    return [{ key, spec, live: { id } }]
  },

  manages: () => false, // A setting that leaves the policy stays as it is.
  needs: ({ spec }) => (spec.default_role === undefined ? [] : [itemOf('role', spec.default_role)]),

  // Only the second factor has a fact: what else these settings loosen is in the sentence of the change.
  facts(_, before, after): Fact[] {
    if (before?.enforce_2fa !== true || after?.enforce_2fa !== false) return []
    const sentence = 'nobody in the organization must use two-factor authentication any more'
    return [{ name: 'two_factor_relaxed', sentence, detail: { from: true, to: false } }]
  },

  effect(before, after) {
    const [from, to]: JsonObject[] = [{ ...before }, { ...after }]
    const narrows = Object.keys(narrow).some(
      (field) => to?.[field] === narrow[field] && from?.[field] !== narrow[field],
    )
    return narrows ? 'revoke' : 'grant'
  },

  describe({ fields }) {
    const steps = fields.map(
      ({ field, live, wanted }) => `${inWords(field)} from ${inWords(live)} to ${inWords(wanted)}`,
    )
    return `change the settings of the organization${steps.length > 0 ? `: ${list(steps)}` : ''}`
  },

  writes({ fields }, { organization: id, names }) {
    const body = Object.fromEntries(
      fields.map(({ field, wanted }) =>
        field === 'default_role' ? ['default_role_id', roleId(String(wanted), names)] : [field, wanted],
      ),
    )
    return [step('PATCH', `/api/organizations/${id}/`, body)]
  },
})

function written(spec: Spec): Settings {
  return Object.fromEntries(Object.entries(spec).filter(([, value]) => value !== undefined))
}

function inOurTerms(field: string, logged: Json | undefined, names: Names): Json | undefined {
  if (field === 'default_role') return typeof logged === 'string' ? roleCalled(logged, names) : logged
  return logged === null && (field === 'enforce_2fa' || field === 'members_can_create_projects') ? false : logged
}

// A role that this key cannot see keeps PostHog's id, and is nobody's alias.
function roleCalled(id: string | null | undefined, names: Names): string | undefined {
  const role = names.directory.roles.find((one) => one.id === id)
  return role ? names.roleAlias(role) : (id ?? undefined)
}

// PostHog checks nothing here: a wrong id would only show when the next person joins.
function roleId(alias: string, names: Names): string {
  const role = names.role(alias)
  if (role) return role.id
  throw new UserError(
    `The role ${show(alias)}, which shall be the default role, does not exist in PostHog.`,
    'Create it there or in the policy, then run apply again.',
  )
}

function inWords(value: Json | undefined): string {
  return value === undefined ? 'not set' : `\`${show(String(value))}\``
}
