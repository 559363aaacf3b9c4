import type { SearchMatch } from '../state/people-search.ts'
import type { Membership, World } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { showUser } from './user.ts'

/** A member as a list or a level change shows it; some servers speak of the search only where there was one. */
export function showMember({ variant }: World, member: Membership, match: SearchMatch | null = null): JsonRecord {
  const row = { ...showNestedMember(member), last_login: null }
  return match === null && !variant.searchMatchAlways ? row : { ...row, search_match_type: match }
}

/** A member inside something else: only the members list works out the last login. */
export function showNestedMember(member: Membership): JsonRecord {
  return {
    id: member.id,
    user: showUser(member.person),
    level: member.level,
    joined_at: member.joinedAt,
    updated_at: member.updatedAt,
    is_2fa_enabled: member.person.twoFactor,
    has_social_auth: false,
    // Only a guest's row tells: members look as they did before there were guests.
    ...(member.guest ? { is_guest: true } : {}),
  }
}
