import { denied, invalid } from '../errors.ts'
import { sameText } from '../values.ts'
import { addRoleMember } from './roles.ts'
import { putRule } from './rules.ts'
import type { Invite, InvitedProject, Membership, Person, World } from './world.ts'

const VALID_MS = 3 * 24 * 60 * 60 * 1000

/** What somebody asks for when inviting. */
export interface InviteRequest extends Pick<Invite, 'email' | 'firstName' | 'level' | 'message' | 'emailed'> {
  /** Absent: nothing was said about single projects. */
  projects: InvitedProject[] | null
  /** Keeps the highest level and the project access of earlier invites to the same address. */
  combine: boolean
}

/** Refuses an invite to somebody who is in already, and one above the inviter's own level. */
export function checkInvite(world: World, inviter: Membership, request: InviteRequest): void {
  if (world.members.some((member) => sameText(member.person.email, request.email))) {
    throw invalid('A user with this email address already belongs to the organization.')
  }
  if (request.level > inviter.level) {
    throw denied('You cannot invite a user with a higher permission level than your own.')
  }
}

/** Writes an invite. Every earlier one to the same address is deleted, so the new one has a new id. */
export function createInvite(world: World, inviter: Person | null, request: InviteRequest): Invite {
  const earlier = invitesFor(world, request.email)
  const at = world.clock.tick()
  const { combine, ...asked } = request
  const invite: Invite = {
    ...asked,
    ...(combine ? combined(request, earlier) : {}),
    id: world.ids.uuid('invite'),
    createdBy: inviter,
    createdAt: at,
    updatedAt: at,
  }
  world.invites = [...world.invites.filter((other) => !earlier.includes(other)), invite]
  return invite
}

/** Takes an invite back. */
export function deleteInvite(world: World, invite: Invite): void {
  world.clock.tick()
  world.invites = world.invites.filter((other) => other !== invite)
}

/** An invite is good for three days. */
export function isExpired(world: World, invite: Invite): boolean {
  return Date.parse(world.clock.now()) - Date.parse(invite.createdAt) > VALID_MS
}

/** The invites to an address, oldest first. */
export function invitesFor(world: World, email: string): Invite[] {
  return world.invites.filter((invite) => sameText(invite.email, email))
}

/** Somebody follows the link in an invite: a new membership, the default role, and the promised project access. */
export function acceptInvite(world: World, email: string): Membership {
  const invite = invitesFor(world, email).at(-1)
  if (invite === undefined) throw new Error(`Nobody invited "${email}".`)
  if (isExpired(world, invite)) throw new Error(`The invite for "${email}" has expired.`)
  const now = world.clock.tick()
  const person = world.people.find((known) => sameText(known.email, email)) ?? register(world, invite, now)
  const member: Membership = {
    id: world.ids.uuid('membership'),
    person,
    level: invite.level,
    guest: false,
    joinedAt: now,
    updatedAt: now,
  }
  world.members.push(member)
  const role = world.roles.find((candidate) => candidate.id === world.organization.settings.default_role_id)
  if (role !== undefined) addRoleMember(world, role, member)
  for (const { id, level } of invite.projects ?? []) openProject(world, member, id, level)
  world.invites = world.invites.filter((other) => !sameText(other.email, email))
  return member
}

/** Projects that are gone by now are passed over. */
function openProject(world: World, member: Membership, id: number, level: string): void {
  const project = world.projects.find((candidate) => candidate.id === id)
  if (project === undefined) return
  putRule(world, project, { resource: 'project', resourceId: String(id), memberId: member.id, roleId: null }, level)
}

function register(world: World, invite: Invite, joinedAt: string): Person {
  const person: Person = {
    id: world.ids.number('user'),
    uuid: world.ids.uuid('user'),
    email: invite.email,
    firstName: invite.firstName,
    lastName: '',
    twoFactor: false,
    active: true,
    githubLogin: null,
    currentProjectId: null,
    currentOrganizationId: null,
    joinedAt,
  }
  world.people.push(person)
  return person
}

function combined(request: InviteRequest, earlier: readonly Invite[]): Pick<Invite, 'level' | 'projects'> {
  const projects = new Map<number, string>()
  for (const { id, level } of [...earlier, request].flatMap((invite) => invite.projects ?? [])) projects.set(id, level)
  const level = [...earlier, request].map((invite) => invite.level).reduce((a, b) => (a > b ? a : b))
  return { level, projects: projects.size === 0 ? null : [...projects].map(([id, word]) => ({ id, level: word })) }
}
