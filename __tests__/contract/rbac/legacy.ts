import { type ContractRow, invalidBody } from '../row.ts'
import { noSuchRoute, ORGANIZATION, PROJECT } from './scene.ts'

const gone = { paragraph: '12', scope: null, level: 'member', expected: noSuchRoute } as const

/** Ways of earlier years to give access: most have no route any more. */
export const legacyRows: readonly ContractRow[] = [
  { ...gone, method: 'POST', path: `${PROJECT}members/`, body: { user_id: 1, level: 8 } },
  { ...gone, method: 'GET', path: `${PROJECT}explicit_members/` },
  { ...gone, method: 'GET', path: `${ORGANIZATION}resource_access/` },
  { ...gone, method: 'GET', path: `${PROJECT}feature_flags/:object/role_access/`, arrange: () => ({ object: '1' }) },
  {
    paragraph: '12',
    method: 'POST',
    path: `${ORGANIZATION}projects/`,
    scope: 'project:write',
    level: 'admin',
    body: { name: 'Lab', access_control: true },
    expected: invalidBody('invalid_input', 'access_control'),
  },
  {
    paragraph: '12',
    method: 'GET',
    path: `${PROJECT}dashboards/:object/collaborators/`,
    scope: 'dashboard:read',
    level: 'member',
    arrange: () => ({ object: '7' }),
    expected: { status: 200, shape: 'list' },
  },
]
