import { type ContractRow, invalidBody, type Scene, type Values } from '../row.ts'
import { page } from '../shape.ts'
import { emptied, engineers, noSuchMethod, ORGANIZATION, person } from './scene.ts'
import { role, roleMembership } from './shapes.ts'

const read = 'organization:read'
const write = 'organization:write'
const ROLES = `${ORGANIZATION}roles/`
const ONE = `${ROLES}:role/`
const HOLDERS = `${ONE}role_memberships/`
const arrange = engineers
const withGil = async (scene: Scene): Promise<Values> => ({
  ...(await engineers(scene)),
  ...(await person(scene, 'gil')),
})
const withEva = async (scene: Scene): Promise<Values> => ({
  ...(await engineers(scene)),
  ...(await person(scene, 'eva')),
})
const holder = ({ user }: Values): object => ({ user_uuid: user })

/** Roles and who holds them: no feature of the plan is asked for. */
export const roleRows: readonly ContractRow[] = [
  {
    paragraph: '7.2',
    method: 'GET',
    path: ROLES,
    scope: read,
    level: 'member',
    expected: { status: 200, shape: page(role) },
  },
  {
    paragraph: '7.2',
    method: 'POST',
    path: ROLES,
    scope: write,
    level: 'admin',
    body: { name: 'Analysts' },
    expected: { status: 201, shape: role },
  },
  {
    paragraph: '7.2',
    method: 'POST',
    path: ROLES,
    scope: write,
    level: 'admin',
    body: { name: 'ENGINEERS' },
    expected: {
      status: 400,
      shape: {
        type: '=validation_error',
        code: '=unique',
        detail: '=There is already a role with this name.',
        attr: '=name',
      },
    },
  },
  {
    paragraph: '7.2',
    method: 'GET',
    path: ONE,
    scope: read,
    level: 'member',
    arrange,
    expected: { status: 200, shape: role },
  },
  ...(['PATCH', 'PUT'] as const).map((method): ContractRow => {
    const body = { name: 'Builders' }
    return {
      paragraph: '7.2',
      method,
      path: ONE,
      scope: write,
      level: 'admin',
      arrange,
      body,
      expected: { status: 200, shape: role },
    }
  }),
  { paragraph: '7.2', method: 'DELETE', path: ONE, scope: write, level: 'admin', arrange, expected: emptied },
  {
    paragraph: '7.3',
    method: 'GET',
    path: HOLDERS,
    scope: read,
    level: 'member',
    arrange,
    expected: { status: 200, shape: page(roleMembership) },
  },
  {
    paragraph: '7.3',
    method: 'POST',
    path: HOLDERS,
    scope: write,
    level: 'admin',
    arrange: withGil,
    body: holder,
    expected: { status: 201, shape: roleMembership },
  },
  {
    paragraph: '7.3',
    method: 'POST',
    path: HOLDERS,
    scope: write,
    level: 'admin',
    arrange: withEva,
    body: holder,
    expected: invalidBody('invalid_input', null),
  },
  {
    paragraph: '7.3',
    method: 'POST',
    path: HOLDERS,
    scope: write,
    level: 'admin',
    arrange,
    body: {},
    expected: invalidBody('required', 'user_uuid'),
  },
  {
    paragraph: '7.3',
    method: 'GET',
    path: `${HOLDERS}:holder/`,
    scope: read,
    level: 'member',
    arrange,
    expected: { status: 200, shape: roleMembership },
  },
  {
    paragraph: '7.3',
    method: 'PATCH',
    path: `${HOLDERS}:holder/`,
    scope: null,
    level: 'member',
    arrange,
    expected: noSuchMethod('PATCH'),
  },
  {
    paragraph: '7.3',
    method: 'DELETE',
    path: `${HOLDERS}:holder/`,
    scope: write,
    level: 'admin',
    arrange,
    expected: emptied,
  },
]
