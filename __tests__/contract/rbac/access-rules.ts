import { type ContractRow, invalidBody, refused, type Scene, type Values } from '../row.ts'
import { emptied, engineers, noSuchMethod, ORGANIZATION, PROJECT, ruled, ruleEditor } from './scene.ts'
import { kindRules, projectRules, reach, rule } from './shapes.ts'

const read = 'access_control:read'
const write = 'access_control:write'
const MOUNTS = [PROJECT, `${ORGANIZATION}projects/:project/`, '/api/environments/:project/'] as const
const KIND_ROUTES = ['resource_access_controls', 'global_access_controls'] as const
const NO_ROLE_RULES = refused('Role-based access controls require the Role-based access feature.')

const onProject = ruleEditor('Must be admin to modify project permissions.')
const onKinds = ruleEditor('Must be an Organization admin to modify project-wide permissions.')

async function withProjectRule(scene: Scene): Promise<Record<string, string>> {
  await ruled(scene, 'access_controls')
  return {}
}

async function withKindRule(scene: Scene): Promise<Record<string, string>> {
  await ruled(scene, 'resource_access_controls', { resource: 'dashboard', access_level: 'viewer' })
  return {}
}

/** Rules on a project and on all things of a kind in it, at every address where they can be found. */
export const accessRuleRows: readonly ContractRow[] = [
  ...MOUNTS.flatMap((mount) => [...projectRows(mount), ...KIND_ROUTES.flatMap((name) => kindRows(mount, name))]),
  ...(['POST', 'PATCH', 'DELETE'] as const).map(
    (method): ContractRow => ({
      paragraph: '10.2',
      method,
      path: `${PROJECT}access_controls/`,
      scope: null,
      level: 'member',
      expected: noSuchMethod(method),
    }),
  ),
]

function projectRows(mount: string): ContractRow[] {
  const path = `${mount}access_controls/`
  const put = { paragraph: '10.2', method: 'PUT', path, scope: write, level: onProject } as const
  return [
    {
      paragraph: '10.1',
      method: 'GET',
      path,
      scope: read,
      level: 'member',
      arrange: withProjectRule,
      expected: { status: 200, shape: projectRules },
    },
    {
      ...put,
      arrange: engineers,
      entitlement: { feature: 'role_based_access', without: NO_ROLE_RULES },
      body: ({ role }: Values) => ({ access_level: 'admin', role }),
      expected: { status: 200, shape: rule },
    },
    { ...put, body: { access_level: null }, expected: emptied },
    { ...put, level: 'member', body: {}, expected: invalidBody('required', 'access_level') },
    {
      ...put,
      level: 'member',
      body: { access_level: 'editor' },
      expected: invalidBody('invalid_input', 'access_level'),
    },
    {
      paragraph: '10.5',
      method: 'GET',
      path: `${mount}users_with_access/`,
      scope: read,
      level: 'member',
      expected: { status: 200, shape: reach },
    },
  ]
}

function kindRows(mount: string, name: string): ContractRow[] {
  const path = `${mount}${name}/`
  const put = { paragraph: '10.4', method: 'PUT', path, scope: write, level: onKinds } as const
  return [
    {
      paragraph: '10.3',
      method: 'GET',
      path,
      scope: read,
      level: 'member',
      arrange: withKindRule,
      expected: { status: 200, shape: kindRules },
    },
    { ...put, body: { resource: 'dashboard', access_level: 'viewer' }, expected: { status: 200, shape: rule } },
    { ...put, body: { resource: 'dashboard', access_level: null }, expected: emptied },
    {
      ...put,
      level: 'member',
      body: { resource: 'action', access_level: 'none' },
      expected: invalidBody('invalid_input', 'access_level'),
    },
    {
      ...put,
      level: 'member',
      body: { resource: 'teapot', access_level: 'none' },
      expected: invalidBody('invalid_input', 'resource'),
    },
    {
      ...put,
      level: 'member',
      body: { resource: 'dashboard', resource_id: '7', access_level: 'viewer' },
      expected: refused('Cannot modify access controls for a resource different from the URL target.'),
    },
  ]
}
