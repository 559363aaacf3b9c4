import {
  boolean,
  type Decoder,
  integer,
  known,
  list,
  nullable,
  object,
  oneOf,
  optional,
  string,
} from '../core/decode.ts'
import { UserError } from '../core/errors.ts'
import type { Policy } from '../core/policy.ts'
import type { PostHogReader } from '../core/ports/posthog.ts'
import { declaredPeople } from '../core/subjects.ts'

/** The people, roles and projects of an organization: what every other kind refers to by id. Each is a whole list. */
export interface Directory {
  readonly members: readonly Member[]
  /** Left out where every person that a policy declares is a member: then nobody asked for invites. */
  readonly invites?: readonly Invite[]
  readonly roles: readonly Role[]
  readonly projects: readonly Project[]
}

/** One list of the directory. */
export type Listing = 'members' | 'roles' | 'projects'

export interface Member {
  /** The membership's id, which access rules name. */
  readonly id: string
  /** The person's UUID, which role memberships are made with. */
  readonly userId: string
  readonly email: string
  readonly level: 1 | 8 | 15
  /** True for somebody from outside, whom only access rules let in. */
  readonly isGuest: boolean
  /** Whether they log in with a second factor; a server that does not say so counts as no. */
  readonly hasSecondFactor: boolean
}

/** An invitation that nobody has followed yet. PostHog keeps it after its three days, as expired. */
export interface Invite {
  readonly id: string
  readonly email: string
  readonly level: 1 | 8 | 15
  readonly isExpired: boolean
}

export interface Role {
  readonly id: string
  readonly name: string
  readonly members: readonly { readonly id: string; readonly email: string }[]
}

export interface Project {
  readonly id: number
  readonly name: string
}

const everyListing: ReadonlySet<Listing> = new Set<Listing>(['members', 'roles', 'projects'])

const user = object({ uuid: string, email: string })
const level = oneOf([1, 8, 15])
// A server that knows no guests, or no second factor, says nothing about them.
const member = object({ id: string, user, level, is_guest: optional(boolean), is_2fa_enabled: optional(boolean) })
const invite = object({ id: string, target_email: string, level, is_expired: boolean })
const roleMember = object({ id: string, user: nullable(object({ email: string })) })
const role = object({ id: string, name: string, members: list(roleMember) })
const project = object({ id: integer, name: string })

/**
 * Reads who and what there is: at most three lists, whatever the size of the organization. Invites are a fourth, asked
 * for only when somebody whom a policy declares is no member.
 *
 * @param wanted the lists to read, all by default; to look anything up in another one is a bug, or it would seem empty
 */
export async function readDirectory(
  posthog: PostHogReader,
  organization: string,
  policies: readonly Policy[],
  wanted: ReadonlySet<Listing> = everyListing,
): Promise<Directory> {
  const all = async <T extends { id: string | number }>(name: Listing, decode: Decoder<T>) =>
    wanted.has(name) ? posthog.list(`/api/organizations/${organization}/${name}/`, decode, ({ id }) => id) : undefined
  const [people, roles, projects] = await Promise.all([
    wanted.has('members') ? readPeople(posthog, organization, policies) : undefined,
    all('roles', role),
    all('projects', project),
  ])
  const holders = roles?.map(({ id, name, members: memberships }) => ({
    id,
    name,
    members: memberships.flatMap((one) => (one.user ? [{ id: one.id, email: one.user.email }] : [])),
  }))
  return {
    ...(people?.invites && { invites: people.invites }),
    get members() {
      return known(people?.members, 'the list of members')
    },
    get roles() {
      return known(holders, 'the list of roles')
    },
    get projects() {
      return known(projects, 'the list of projects')
    },
  }
}

async function readPeople(
  posthog: PostHogReader,
  organization: string,
  policies: readonly Policy[],
): Promise<Pick<Directory, 'members' | 'invites'>> {
  const rows = await posthog.list(
    `/api/organizations/${organization}/members/?include_guests=true`,
    member,
    ({ id }) => id,
  )
  if (rows.length <= 1) await refuseHidden(posthog, organization)
  const members = rows.map(({ id, user: { uuid, email }, level: number, is_guest, is_2fa_enabled }) => ({
    id,
    userId: uuid,
    email,
    level: number,
    isGuest: is_guest === true,
    hasSecondFactor: is_2fa_enabled === true,
  }))
  const present = new Set(members.map(({ email }) => email.toLowerCase()))
  const isComplete = policies.every(({ shape }) => declaredPeople(shape).every((email) => present.has(email)))
  return isComplete ? { members } : { members, invites: await readInvites(posthog, organization) }
}

const visibility = object({ membership_level: level, members_can_see_org_members: optional(boolean) })

/**
 * Refuses a list of people that PostHog has cut short: where members may not see each other, whoever is no admin sees
 * only themselves, and all others would seem to have left.
 *
 * @throws {UserError}
 */
async function refuseHidden(posthog: PostHogReader, organization: string): Promise<void> {
  const { membership_level: own, members_can_see_org_members: areSeen } = await posthog.get(
    `/api/organizations/${organization}/`,
    visibility,
  )
  if (own >= 8 || areSeen !== false) return
  throw new UserError(
    'PostHog shows this key no other members: its owner is no admin, and the organization lets only admins see its members.',
    'Make the key with an admin, or turn `members_can_see_org_members` on.',
  )
}

/** Every invite, newest first, expired ones among them. */
export async function readInvites(posthog: PostHogReader, organization: string): Promise<Invite[]> {
  const invites = await posthog.list(`/api/organizations/${organization}/invites/`, invite, ({ id }) => id)
  return invites.map(({ id, target_email, level: number, is_expired }) => ({
    id,
    email: target_email,
    level: number,
    isExpired: is_expired,
  }))
}
