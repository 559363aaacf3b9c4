import type { Reach } from '../access/people.ts'
import { levelWord } from '../state/members.ts'
import type { JsonRecord } from '../values.ts'

/** The answer to "who can reach this?". `user_id` is the UUID of the person, although its name says id. */
export function showReach(people: readonly Reach[]): JsonRecord {
  const users = people.map(({ member, level, source }) => ({
    user_id: member.person.uuid,
    access_level: level,
    access_source: source,
    organization_membership_id: member.id,
    organization_membership_level: levelWord(member.level),
  }))
  return { users, total_count: users.length }
}
