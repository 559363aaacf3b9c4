import { type ContractRow, invalidBody, type OwnLevel, refused } from '../row.ts'
import { page } from '../shape.ts'
import { emptied, ORGANIZATION, PROJECT, ruled } from './scene.ts'
import { briefProject, project } from './shapes.ts'

const read = 'project:read'
const write = 'project:write'
const MANY = [`${ORGANIZATION}projects/`, '/api/projects/'] as const
const ONE = [`${ORGANIZATION}projects/:project/`, PROJECT, '/api/environments/:project/'] as const
const LIMIT =
  'You have reached the maximum limit of allowed projects for your current plan. ' +
  'Upgrade your plan to be able to create and manage more projects.'

/** Everybody is project admin by default; with a default of "member" only the organization's admins are. */
async function closeSettings(scene: Parameters<typeof ruled>[0]): Promise<Record<string, string>> {
  await ruled(scene, 'access_controls')
  return {}
}

function projectAdmin(refusal: string): OwnLevel {
  return { name: 'project admin', right: 'bo', low: 'eva', refusal: refused(refusal) }
}

const closed = {
  paragraph: '1.4',
  scope: 'closed',
  level: 'member',
  expected: refused('This action does not support personal API key access'),
} as const

/** Projects, at the addresses where they can be found. */
export const projectRows: readonly ContractRow[] = [
  ...['reset_token', 'rotate_secret_token', 'delete_secret_token_backup'].map((name): ContractRow => {
    return { ...closed, method: 'PATCH', path: `${PROJECT}${name}/` }
  }),
  { ...closed, method: 'POST', path: `${PROJECT}change_organization/` },
  ...MANY.flatMap((path): ContractRow[] => [
    {
      paragraph: '8.1',
      method: 'GET',
      path,
      scope: read,
      level: 'member',
      expected: { status: 200, shape: page(briefProject) },
    },
    {
      paragraph: '8.2',
      method: 'POST',
      path,
      scope: write,
      level: 'admin',
      entitlement: { feature: 'organizations_projects', without: refused(LIMIT) },
      body: { name: 'Lab' },
      expected: { status: 201, shape: project },
    },
  ]),
  ...ONE.flatMap((path): ContractRow[] => [
    { paragraph: '8.3', method: 'GET', path, scope: read, level: 'member', expected: { status: 200, shape: project } },
    ...(['PATCH', 'PUT'] as const).map(
      (method): ContractRow => ({
        paragraph: '8.4',
        method,
        path,
        scope: write,
        level: projectAdmin('Only project admins can modify these settings: app_urls, name'),
        arrange: closeSettings,
        body: { name: 'Prod', app_urls: [] },
        expected: { status: 200, shape: project },
      }),
    ),
    {
      paragraph: '8.5',
      method: 'DELETE',
      path,
      scope: write,
      level: projectAdmin("You don't have sufficient permissions in the project."),
      arrange: closeSettings,
      expected: emptied,
    },
  ]),
  ...[true, false].map(
    (access_control): ContractRow => ({
      paragraph: '8.6',
      method: 'POST',
      path: `${ORGANIZATION}projects/`,
      scope: write,
      level: 'admin',
      body: { name: 'Lab', access_control },
      expected: invalidBody('invalid_input', 'access_control'),
    }),
  ),
]
