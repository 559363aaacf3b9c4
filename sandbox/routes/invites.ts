import { denied, invalid, notFound } from '../errors.ts'
import { objectBody } from '../http/body.ts'
import { created, noContent, type OrganizationCall, type Reply } from '../http/call.ts'
import { page } from '../http/paging.ts'
import type { Route } from '../http/route.ts'
import { isEntitled, membershipOf } from '../state/find.ts'
import { checkInvite, createInvite, deleteInvite, type InviteRequest } from '../state/invites.ts'
import { currentWorld } from '../state/organizations.ts'
import type { Variant } from '../variant.ts'
import { showInvite } from '../views/invite.ts'
import { readInvite } from './invite-body.ts'

const read = 'organization_member:read'
const write = 'organization_member:write'
const MOST_AT_ONCE = 20

/** Invites: the only way in. None can be read alone or changed; inviting again replaces. */
export function inviteRoutes({ inviteNeedsScope, inviteDeleteNeedsAdmin }: Variant): Route[] {
  const invites = '/api/organizations/:org/invites'
  return [
    {
      paths: [invites],
      on: 'organization',
      methods: { GET: { scope: read, answer: list }, POST: { scope: inviteNeedsScope ? write : null, answer: create } },
    },
    { paths: [`${invites}/bulk`], on: 'organization', methods: { POST: { scope: write, answer: createMany } } },
    {
      paths: [`${invites}/:invite`],
      on: 'organization',
      methods: { DELETE: { scope: write, answer: remove, ...(inviteDeleteNeedsAdmin ? { level: 8 } : {}) } },
    },
  ]
}

/** Newest first; expired ones are listed as well. */
function list(call: OrganizationCall): Reply {
  return page(
    call,
    [...call.world.invites].reverse().map((invite) => showInvite(call.world, invite)),
  )
}

function create(call: OrganizationCall): Reply {
  checkMayInvite(call)
  const request = readInvite(call, objectBody(call.body))
  checkInvite(call.world, call.member, request)
  return created(showInvite(call.world, createInvite(call.world, call.caller, request)))
}

/** All or nothing: every invite is checked before the first one is written. */
function createMany(call: OrganizationCall): Reply {
  checkMayInvite(call)
  const { body, world } = call
  if (!Array.isArray(body)) throw invalid('This endpoint needs an array of data for bulk invite creation.')
  if (body.length > MOST_AT_ONCE) {
    throw invalid(`A maximum of ${MOST_AT_ONCE} invites can be sent in a single request.`, null, 'max_length')
  }
  const requests = body.map((item: unknown): InviteRequest => readInvite(call, objectBody(item)))
  for (const request of requests) checkInvite(world, call.member, request)
  const invites = requests.map((request) => createInvite(world, call.caller, request))
  return created(invites.map((invite) => showInvite(world, invite)))
}

function remove(call: OrganizationCall): Reply {
  const invite = call.world.invites.find((candidate) => candidate.id === call.params.invite)
  if (invite === undefined) throw notFound()
  deleteInvite(call.world, invite)
  return noContent()
}

/**
 * The switch that closes inviting to plain members works only on plans that know it. What is asked is the caller's
 * current organization, whichever one the address names.
 */
function checkMayInvite({ world: here, caller }: OrganizationCall): void {
  const world = currentWorld(here, caller) ?? here
  const member = membershipOf(world, caller)
  if ((member !== undefined && member.level >= 8) || !isEntitled(world, 'organization_invite_settings')) return
  if (world.organization.settings.members_can_invite === true) return
  throw denied('Your organization access level is insufficient.')
}
