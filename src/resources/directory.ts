import { boolean, type Decoder, integer, list, nullable, object, oneOf, optional, string } from '../core/decode.ts'
import type { Policy } from '../core/policy.ts'
import type { PostHogReader } from '../core/ports.ts'
import { declaredPeople } from '../core/subjects.ts'

/** The people, roles and projects of an organization: what every other kind refers to by id. */
export interface Directory {
  readonly members: readonly Member[]
  /** Left out where every person that a policy declares is a member: then nobody asked for invites. */
  readonly invites?: readonly Invite[]
  readonly roles: readonly Role[]
  readonly projects: readonly Project[]
}

export interface Member {
  /** The membership's id, which access rules name. */
  readonly id: string
  /** The person's UUID, which role memberships are made with. */
  readonly userId: string
  readonly email: string
  readonly level: 1 | 8 | 15
  /** True for somebody from outside, whom only access rules let in. */
  readonly isGuest: boolean
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

const user = object({ uuid: string, email: string })
const level = oneOf([1, 8, 15])
// A server that knows no guests says nothing about them.
const member = object({ id: string, user, level, is_guest: optional(boolean) })
const invite = object({ id: string, target_email: string, level, is_expired: boolean })
const roleMember = object({ id: string, user: nullable(object({ email: string })) })
const role = object({ id: string, name: string, members: list(roleMember) })
const project = object({ id: integer, name: string })

/**
 * Reads who and what there is: three lists, whatever the size of the organization. Invites are a fourth, asked for only
 * when somebody whom a policy declares is no member.
 */
export async function readDirectory(
  posthog: PostHogReader,
  organization: string,
  policies: readonly Policy[],
): Promise<Directory> {
  const base = `/api/organizations/${organization}`
  const all = <T extends { id: string | number }>(path: string, decode: Decoder<T>) =>
    posthog.list(path, decode, ({ id }) => id)
  const [members, roles, projects] = await Promise.all([
    all(`${base}/members/?include_guests=true`, member),
    all(`${base}/roles/`, role),
    all(`${base}/projects/`, project),
  ])
  const present = new Set(members.map(({ user: { email } }) => email.toLowerCase()))
  const isComplete = policies.every(({ shape }) => declaredPeople(shape).every((email) => present.has(email)))
  return {
    members: members.map(({ id, user: { uuid, email }, level: number, is_guest }) => ({
      id,
      userId: uuid,
      email,
      level: number,
      isGuest: is_guest === true,
    })),
    ...(!isComplete && { invites: await readInvites(posthog, organization) }),
    roles: roles.map(({ id, name, members: holders }) => ({
      id,
      name,
      members: holders.flatMap((holder) => (holder.user ? [{ id: holder.id, email: holder.user.email }] : [])),
    })),
    projects,
  }
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
