import { contentOf, type Flag } from '../flags/flag.ts'
import { hideSecrets } from '../flags/secrets.ts'
import { levelWord } from '../state/members.ts'
import type { Person } from '../state/person.ts'
import type { JsonRecord } from '../values.ts'
import type { Drawing } from './drawing.ts'

/** Flags: `filters` is one change with the whole of it before and after, and every write also shows in `version`. */
export const FLAG: Drawing = {
  scope: 'FeatureFlag',
  *things(world) {
    for (const project of world.projects) {
      for (const flag of project.flags) {
        yield { id: String(flag.id), projectId: project.id, fields: flagFields(flag), context: null }
      }
    }
  },
  name: ({ fields }) => String(fields.key),
  // A bulk delete leaves the version alone and is logged as what it is; a PATCH is logged as an update, or as a
  // deletion: which of the two is not known for today's server.
  verb(variant, before, after) {
    if (before.deleted === after.deleted || after.deleted !== true) return 'updated'
    return before.version === after.version ? 'deleted' : variant.softDeleteVerb
  },
}

/** The organization and its settings, which the log calls by other names than the API. */
export const ORGANIZATION: Drawing = {
  scope: 'Organization',
  *things({ organization }) {
    const { name, settings, mostSpecificAccess } = organization
    const fields = { name, ...settings, uses_most_specific_access_resolution: mostSpecificAccess }
    yield { id: organization.id, projectId: null, fields, context: null }
  },
  name: ({ fields }) => String(fields.name),
  words: {
    name: 'organization name',
    enforce_2fa: 'two-factor authentication requirement',
    members_can_use_personal_api_keys: 'personal API key permissions',
    members_can_invite: 'member invitation permissions',
    allow_publicly_shared_resources: 'public sharing permissions',
    session_cookie_age: 'session cookie age',
  },
}

/** Who belongs to the organization, and at which level. */
export const MEMBERSHIP: Drawing = {
  scope: 'OrganizationMembership',
  *things({ organization, members }) {
    for (const { id, person, level } of members) {
      const context = {
        organization_id: organization.id,
        organization_name: organization.name,
        user_id: person.id,
        user_email: person.email,
        user_name: fullName(person),
        level: levelWord(level),
      }
      yield { id, projectId: null, fields: { level }, context }
    }
  },
  name({ context }, activity) {
    const who = `${String(context?.user_name)} (${String(context?.user_email)})`
    if (activity === 'updated') return who
    return `${who} ${activity === 'created' ? 'joined' : 'left'} ${String(context?.organization_name)}`
  },
}

/** Projects as such: their names, and that they come and go. */
export const PROJECT: Drawing = {
  scope: 'Project',
  *things(world) {
    for (const { id, name, pendingDeletion } of world.projects) {
      yield { id: String(id), projectId: id, fields: { name, is_pending_deletion: pendingDeletion }, context: null }
    }
  },
  name: ({ fields }) => String(fields.name),
}

/** The settings of projects. */
export const TEAM: Drawing = {
  scope: 'Team',
  *things(world) {
    for (const { id, name, settings } of world.projects) {
      yield { id: String(id), projectId: id, fields: { ...settings }, context: { name } }
    }
  },
  name: ({ context }) => String(context?.name),
}

/** What people read as the name of somebody. */
export function fullName({ firstName, lastName }: Person): string {
  return `${firstName} ${lastName}`.trim()
}

function flagFields(flag: Flag): JsonRecord {
  return { ...contentOf(flag), version: flag.version, filters: hideSecrets(flag, flag.filters) }
}
