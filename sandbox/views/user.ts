import type { Person } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'

/** The short form of a person that PostHog puts wherever a person is named. */
export function showUser(person: Person): JsonRecord {
  return {
    id: person.id,
    uuid: person.uuid,
    distinct_id: `distinct-${person.id}`,
    first_name: person.firstName,
    last_name: person.lastName,
    email: person.email,
    is_email_verified: true,
    hedgehog_config: null,
    role_at_organization: null,
  }
}
