import { type Decoder, integer, list, nullable, object, oneOf, string } from '../core/decode.ts'
import type { PostHogReader } from '../core/ports.ts'

/** The people, roles and projects of an organization: what every other kind refers to by id. */
export interface Directory {
  readonly members: readonly Member[]
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
const member = object({ id: string, user, level: oneOf([1, 8, 15]) })
const roleMember = object({ id: string, user: nullable(object({ email: string })) })
const role = object({ id: string, name: string, members: list(roleMember) })
const project = object({ id: integer, name: string })

/** Reads who and what there is: three lists, whatever the size of the organization. */
export async function readDirectory(posthog: PostHogReader, organization: string): Promise<Directory> {
  const base = `/api/organizations/${organization}`
  const all = <T extends { id: string | number }>(path: string, decode: Decoder<T>) =>
    posthog.list(path, decode, ({ id }) => id)
  const [members, roles, projects] = await Promise.all([
    all(`${base}/members/`, member),
    all(`${base}/roles/`, role),
    all(`${base}/projects/`, project),
  ])
  return {
    members: members.map(({ id, user: { uuid, email }, level }) => ({ id, userId: uuid, email, level })),
    roles: roles.map(({ id, name, members: holders }) => ({
      id,
      name,
      members: holders.flatMap((holder) => (holder.user ? [{ id: holder.id, email: holder.user.email }] : [])),
    })),
    projects,
  }
}
