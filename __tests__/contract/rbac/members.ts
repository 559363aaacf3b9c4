import { type ContractRow, invalidBody, type OwnLevel, refused } from '../row.ts'
import { page } from '../shape.ts'
import { emptied, invited, noSuchMethod, ORGANIZATION, person } from './scene.ts'
import { invite, member } from './shapes.ts'

const read = 'organization_member:read'
const write = 'organization_member:write'
const MEMBERS = `${ORGANIZATION}members/`
const ONE = `${MEMBERS}:user/`
const INVITES = `${ORGANIZATION}invites/`

const editor: OwnLevel = {
  name: 'admin',
  right: 'bo',
  low: 'gil',
  refusal: refused('You can only edit others if you are an admin.'),
}
const arrange = (scene: Parameters<typeof person>[0]) => person(scene, 'eva')

/** The people of an organization, and those who are asked to join it. */
export const memberRows: readonly ContractRow[] = [
  {
    paragraph: '5.1',
    method: 'GET',
    path: MEMBERS,
    scope: read,
    level: 'member',
    expected: { status: 200, shape: page(member) },
  },
  {
    paragraph: '5.1',
    method: 'GET',
    path: MEMBERS,
    query: `?search=${'x'.repeat(201)}`,
    scope: read,
    level: 'member',
    expected: invalidBody('max_length', 'search'),
  },
  { paragraph: '5.2', method: 'POST', path: MEMBERS, scope: null, level: 'member', expected: noSuchMethod('POST') },
  { paragraph: '5.2', method: 'GET', path: ONE, scope: null, level: 'member', arrange, expected: noSuchMethod('GET') },
  ...(['PATCH', 'PUT'] as const).map((method): ContractRow => {
    const body = { level: 8 }
    return {
      paragraph: '5.3',
      method,
      path: ONE,
      scope: write,
      level: editor,
      arrange,
      body,
      expected: { status: 200, shape: member },
    }
  }),
  {
    paragraph: '5.3',
    method: 'PATCH',
    path: ONE,
    scope: write,
    level: editor,
    arrange,
    body: { level: 2 },
    expected: invalidBody('invalid_choice', 'level'),
  },
  { paragraph: '5.4', method: 'DELETE', path: ONE, scope: write, level: editor, arrange, expected: emptied },
  {
    paragraph: '5.4',
    method: 'DELETE',
    path: ONE,
    scope: write,
    level: { name: 'the owner', right: 'ana' },
    arrange: (scene) => person(scene, 'ana'),
    expected: invalidBody('invalid_input', null),
  },
  {
    paragraph: '5.5',
    method: 'GET',
    path: `${ONE}scoped_api_keys/`,
    scope: 'closed',
    level: 'member',
    arrange,
    expected: refused('This action does not support personal API key access'),
  },
  {
    paragraph: '5.5',
    method: 'GET',
    path: `${ONE}github_login/`,
    scope: read,
    level: 'member',
    arrange,
    expected: { status: 200, shape: { github_login: 'text or null' } },
  },
  {
    paragraph: '6.1',
    method: 'GET',
    path: INVITES,
    scope: read,
    level: 'member',
    arrange: invited,
    expected: { status: 200, shape: page(invite) },
  },
  {
    paragraph: '6.2',
    method: 'POST',
    path: INVITES,
    scope: write,
    level: 'member',
    body: { target_email: 'new@example.com', private_project_access: [{ id: 101, level: 'member' }] },
    expected: { status: 201, shape: invite },
  },
  {
    paragraph: '6.2',
    method: 'POST',
    path: INVITES,
    scope: write,
    level: 'member',
    body: { target_email: 'new@example.com', level: 8 },
    expected: refused('You cannot invite a user with a higher permission level than your own.'),
  },
  {
    paragraph: '6.2',
    method: 'POST',
    path: INVITES,
    scope: write,
    level: 'member',
    body: { target_email: 'new@example.com', private_project_access: [{ id: 101, level: 8 }] },
    expected: invalidBody('invalid_input', 'private_project_access'),
  },
  {
    paragraph: '6.3',
    method: 'POST',
    path: `${INVITES}bulk/`,
    scope: write,
    level: 'member',
    body: [{ target_email: 'new@example.com' }, { target_email: 'other@example.com' }],
    expected: { status: 201, shape: [invite] },
  },
  {
    paragraph: '6.3',
    method: 'POST',
    path: `${INVITES}bulk/`,
    scope: write,
    level: 'member',
    body: Array.from({ length: 21 }, (_, at) => ({ target_email: `new${at}@example.com` })),
    expected: invalidBody('max_length', null),
  },
  {
    paragraph: '6.4',
    method: 'DELETE',
    path: `${INVITES}:invite/`,
    scope: write,
    level: 'member',
    arrange: invited,
    expected: emptied,
  },
]
