import { emailOf } from '../cast.ts'
import type { Expected, OwnLevel, Scene, Values } from '../row.ts'
import { refused } from '../row.ts'
import { errorShape } from './shapes.ts'

export const ORGANIZATION = '/api/organizations/:org/'
export const PROJECT = '/api/projects/:project/'

const HERE = '/api/organizations/@current/'

/** Owners and nobody else. */
export const owner: OwnLevel = {
  name: 'owner',
  right: 'ana',
  low: 'bo',
  refusal: refused('Your organization access level is insufficient.'),
}

/** People who may write access rules: here the organization's admins, since nobody has such a rule. */
export function ruleEditor(refusal: string): OwnLevel {
  return { name: 'editor of rules', right: 'bo', low: 'eva', refusal: refused(refusal) }
}

/** Nothing comes back. */
export const emptied: Expected = { status: 204, shape: 'nothing' }

/** The route is there, and has no such method. */
export function noSuchMethod(method: string): Expected {
  return { status: 405, shape: errorShape('invalid_request', 'method_not_allowed', `Method "${method}" not allowed.`) }
}

/** PostHog has no such route any more. */
export const noSuchRoute: Expected = {
  status: 404,
  shape: errorShape('invalid_request', 'not_found', 'Endpoint not found.'),
}

/** The uuid of somebody as `user`, and the id of their membership as `member`. */
export async function person({ send }: Scene, who: string): Promise<Values> {
  const { body } = await send('ana', 'GET', `${HERE}members/?limit=100&email=${emailOf(who)}`)
  const [found] = body.results
  return { user: found.user.uuid, member: found.id }
}

/** The id of the role of the cast as `role`. */
export async function engineers({ send }: Scene): Promise<Values> {
  const { body } = await send('ana', 'GET', `${HERE}roles/`)
  return { role: body.results[0].id, holder: body.results[0].members[0].id }
}

/** The id of an invite that somebody sent, as `invite`. */
export async function invited({ send }: Scene): Promise<Values> {
  const { body } = await send('ana', 'POST', `${HERE}invites/`, { target_email: 'new@example.com' })
  return { invite: body.id }
}

/** Writes a rule, so that a list has one to show. */
export async function ruled({ send }: Scene, path: string, body: object = {}): Promise<void> {
  await send('ana', 'PUT', `/api/projects/101/${path}/`, { access_level: 'member', ...body })
}
