import { isExpired } from '../state/invites.ts'
import type { Invite, World } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { showUser } from './user.ts'

/** An invite on the wire; whether it has expired is worked out when it is looked at. */
export function showInvite(world: World, invite: Invite): JsonRecord {
  return {
    id: invite.id,
    target_email: invite.email,
    first_name: invite.firstName,
    emailing_attempt_made: invite.emailed,
    level: invite.level,
    is_expired: isExpired(world, invite),
    created_by: invite.createdBy === null ? null : showUser(invite.createdBy),
    created_at: invite.createdAt,
    updated_at: invite.updatedAt,
    message: invite.message,
    private_project_access: structuredClone(invite.projects),
  }
}
