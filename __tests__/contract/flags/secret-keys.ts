import { type ContractRow, type OwnLevel, refused, type Scene, type Values } from '../row.ts'
import { page, type Shape } from '../shape.ts'
import { user } from './shapes.ts'

const secretKey: Shape = {
  id: 'text',
  label: 'text',
  value: 'null',
  mask_value: 'text',
  created_at: 'text',
  created_by: user,
  last_used_at: 'text or null',
  last_rolled_at: 'text or null',
  scopes: ['text'],
}
const told: Shape = { ...secretKey, value: 'text' }

const paragraph = '4.1'
const KEYS = '/api/projects/:project/project_secret_api_keys/'
const sent = { label: 'svc', scopes: ['feature_flag:read'] }

/** The project is closed to all but members by a default rule, so that plain members are not its admins. */
const projectAdmin: OwnLevel = {
  name: 'project admin',
  right: 'bo',
  low: 'eva',
  refusal: refused("You don't have sufficient permissions in the project."),
}
const read = { paragraph, scope: 'project:read', level: 'member' } as const
const write = { paragraph, scope: 'project:write', level: projectAdmin, arrange: oneKey } as const

async function oneKey({ send, box }: Scene): Promise<Values> {
  box.as('ana@example.com').setProjectAccess(101, { default: true }, 'member')
  const { body } = await send('ana', 'POST', '/api/projects/101/project_secret_api_keys/', { ...sent, label: 'first' })
  return { id: body.id }
}

const closed = refused('This action does not support personal API key access')
const OLD = '/api/organizations/:org/projects/:project/'

/** Secret keys of a project: unlike personal ones, keys can make and roll them. */
export const secretKeyRows: readonly ContractRow[] = [
  { ...read, method: 'GET', path: KEYS, arrange: oneKey, expected: { status: 200, shape: page(secretKey) } },
  { ...write, method: 'POST', path: KEYS, body: sent, expected: { status: 201, shape: told } },
  { ...read, method: 'GET', path: `${KEYS}:id/`, arrange: oneKey, expected: { status: 200, shape: secretKey } },
  {
    ...write,
    method: 'PATCH',
    path: `${KEYS}:id/`,
    body: { label: 'other' },
    expected: { status: 200, shape: secretKey },
  },
  { ...write, method: 'DELETE', path: `${KEYS}:id/`, expected: { status: 204, shape: 'nothing' } },
  { ...write, method: 'POST', path: `${KEYS}:id/roll/`, expected: { status: 200, shape: told } },
  {
    paragraph: '4.2',
    method: 'PATCH',
    path: `${OLD}rotate_secret_token/`,
    scope: 'closed',
    level: projectAdmin,
    expected: closed,
  },
  {
    paragraph: '4.2',
    method: 'PATCH',
    path: `${OLD}delete_secret_token_backup/`,
    scope: 'closed',
    level: projectAdmin,
    expected: closed,
  },
]
