import { invalid, serverError } from '../errors.ts'
import { booleanField, choiceField, nullableBooleanField, textField } from '../fields.ts'
import type { JsonRecord } from '../values.ts'
import type { Common, World } from './world.ts'

type SettingReader = (body: JsonRecord, name: string) => unknown

/** The settings of an organization that its admins can write, each with the way to read it from a body. */
const WRITABLE: Readonly<Record<string, SettingReader>> = {
  logo_media_id: nullableText,
  enforce_2fa: nullableBooleanField,
  enforce_verified_domains: booleanField,
  members_can_invite: nullableBooleanField,
  members_can_create_projects: nullableBooleanField,
  members_can_use_personal_api_keys: booleanField,
  members_can_see_org_members: booleanField,
  allow_publicly_shared_resources: booleanField,
  is_ai_data_processing_approved: nullableBooleanField,
  is_ai_training_opted_in: nullableBooleanField,
  default_experiment_stats_method: statsMethod,
  default_anonymize_ips: booleanField,
  default_role_id: nullableText,
}

/** Settings that the servers of 2025 do not know. */
const NEWER = [
  'enforce_verified_domains',
  'members_can_create_projects',
  'members_can_see_org_members',
  'default_anonymize_ips',
  'is_ai_training_opted_in',
]

/** What a new organization starts with. */
export const SETTING_DEFAULTS: Readonly<JsonRecord> = {
  logo_media_id: null,
  enforce_2fa: null,
  enforce_verified_domains: false,
  members_can_invite: true,
  members_can_create_projects: null,
  members_can_use_personal_api_keys: true,
  members_can_see_org_members: true,
  allow_publicly_shared_resources: true,
  is_ai_data_processing_approved: null,
  is_ai_training_opted_in: null,
  default_experiment_stats_method: 'bayesian',
  default_anonymize_ips: false,
  default_role_id: null,
}

/** Reads the writable settings out of a body; every other field is ignored, as PostHog does with typing errors. */
export function readSettings({ variant }: Pick<Common, 'variant'>, body: JsonRecord): JsonRecord {
  const settings: JsonRecord = {}
  for (const [name, read] of Object.entries(WRITABLE)) {
    if (variant.olderOrganizations && NEWER.includes(name)) continue
    const value = read(body, name)
    if (value !== undefined) settings[name] = value
  }
  return settings
}

/** The settings as this server shows them. */
export function shownSettings({ variant, organization }: World): JsonRecord {
  const known = Object.entries(organization.settings).filter(
    ([name]) => !(variant.olderOrganizations && NEWER.includes(name)),
  )
  return structuredClone(Object.fromEntries(known))
}

/** Changes the name or settings of the organization. */
export function updateOrganization(world: World, body: JsonRecord): void {
  const name = textField(body, 'name', { max: 64 })
  const settings = readSettings(world, body)
  checkDefaultRole(world, settings.default_role_id)
  const { organization } = world
  if (name !== undefined) organization.name = name
  Object.assign(organization.settings, settings)
  organization.updatedAt = world.clock.tick()
}

/** A role of another organization passes unless the server looks; an id that names nothing breaks in the database. */
function checkDefaultRole(world: World, id: unknown): void {
  if (id === undefined || id === null) return
  const roles = (world.variant.checksDefaultRole ? [world] : world.worlds).flatMap((known) => known.roles)
  if (roles.some((role) => role.id === id)) return
  if (!world.variant.checksDefaultRole) throw serverError()
  throw invalid(`Invalid pk "${String(id)}" - object does not exist.`, 'default_role_id', 'does_not_exist')
}

function nullableText(body: JsonRecord, name: string): string | null | undefined {
  const value = body[name]
  if (value === undefined || value === null) return value
  if (typeof value !== 'string') throw invalid('Not a valid string.', name)
  return value
}

function statsMethod(body: JsonRecord, name: string): string | null | undefined {
  return choiceField(body, name, ['bayesian', 'frequentist', ''])
}
