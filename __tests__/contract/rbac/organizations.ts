import { type ContractRow, invalidBody } from '../row.ts'
import { page } from '../shape.ts'
import { emptied, ORGANIZATION, owner } from './scene.ts'
import { organization } from './shapes.ts'

const shape = organization
const closed = {
  scope: 'closed',
  level: 'member',
  expected: {
    status: 403,
    shape: {
      type: '=authentication_error',
      code: '=permission_denied',
      detail: '=This action does not support personal API key access',
      attr: 'null',
    },
  },
} as const

/** Organizations: everybody sees their own, admins change it, owners delete it. */
export const organizationRows: readonly ContractRow[] = [
  { ...closed, paragraph: '1.4', method: 'POST', path: `${ORGANIZATION}environments_rollback/` },
  { ...closed, paragraph: '1.4', method: 'POST', path: `${ORGANIZATION}migrate_access_control/` },
  {
    paragraph: '4.1',
    method: 'GET',
    path: '/api/organizations/',
    scope: 'organization:read',
    level: 'member',
    expected: { status: 200, shape: page(shape) },
  },
  {
    paragraph: '4.2',
    method: 'POST',
    path: '/api/organizations/',
    scope: 'organization:write',
    level: 'member',
    body: { name: 'Lab' },
    expected: { status: 201, shape },
  },
  {
    paragraph: '4.3',
    method: 'GET',
    path: ORGANIZATION,
    scope: 'organization:read',
    level: 'member',
    expected: { status: 200, shape },
  },
  {
    paragraph: '4.4',
    method: 'PATCH',
    path: ORGANIZATION,
    scope: 'organization:write',
    level: 'admin',
    body: { enforce_2fa: true, a_typing_error: true },
    expected: { status: 200, shape },
  },
  {
    paragraph: '4.4',
    method: 'PUT',
    path: ORGANIZATION,
    scope: 'organization:write',
    level: 'admin',
    body: { name: 'Acme' },
    expected: { status: 200, shape },
  },
  {
    paragraph: '4.4',
    method: 'PATCH',
    path: ORGANIZATION,
    scope: 'organization:write',
    level: 'admin',
    body: { name: 'x'.repeat(65) },
    expected: invalidBody('max_length', 'name'),
  },
  {
    paragraph: '4.5',
    method: 'DELETE',
    path: ORGANIZATION,
    scope: 'organization:write',
    level: owner,
    expected: emptied,
  },
]
