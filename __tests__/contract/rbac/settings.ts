import { type ContractRow, type Expected, invalidBody, refused, type Scene, type Values } from '../row.ts'
import type { Shape } from '../shape.ts'
import { emptied, engineers, PROJECT, person, ruleEditor } from './scene.ts'
import { rule } from './shapes.ts'

const read = 'access_control:read'
const write = 'access_control:write'
const at = (name: string): string => `${PROJECT}access_control_${name}/`

const heads = {
  available_project_levels: ['text'],
  available_resource_levels: ['text'],
  can_edit: 'boolean',
} as const satisfies Shape

const entry: Shape = {
  access_level: 'text or null',
  effective_access_level: 'text or null',
  inherited_access: {
    access_level: 'text',
    source: 'text',
    source_subject: 'text or null',
    source_resource: 'text',
    source_resource_id: 'text or null',
  },
  minimum: 'text',
  maximum: 'text',
}

const stored: Shape = { access_level: 'text or null', minimum: 'text', maximum: 'text' }
const objects: Shape = {
  results: [
    { resource: 'text', resource_id: 'text', name: 'text or null', short_id: 'text or null', access_level: 'text' },
  ],
}
const properties: Shape = {
  results: [{ property_definition_id: 'text', property: 'text', property_type: 'text', access_level: 'text' }],
}

const SUBJECTS = {
  default: { query: '', body: () => ({}) },
  member: { query: '?member_id=:member', body: ({ member }: Values) => ({ organization_member: member }) },
  role: { query: '?role_id=:role', body: ({ role }: Values) => ({ role }) },
} as const

const KINDS = [
  'action',
  'dashboard',
  'feature_flag',
  'notebook',
  'session_recording',
  'survey',
  'activity_log',
  'toolbar',
]

/** What the settings page reads. */
export const settingsReadRows: readonly ContractRow[] = [
  reading('defaults', {
    ...heads,
    project_access_level: 'text',
    resource_access_levels: { ...byKind(stored), '...': 'any' },
    object_rule_resources: [{ resource: 'text', available_access_levels: ['text'], minimum_access_level: 'text' }],
  }),
  reading('roles', {
    ...heads,
    results: [{ role_id: 'text', role_name: 'text', project: entry, resources: { ...byKind(entry), '...': 'any' } }],
  }),
  reading('members', {
    ...heads,
    results: [
      {
        organization_membership_id: 'text',
        user: { uuid: 'text', first_name: 'text', last_name: 'text', email: 'text' },
        organization_level: 'number',
        role_ids: 'list',
        project: entry,
        resources: { ...byKind(entry), '...': 'any' },
      },
    ],
  }),
  ...subjects().flatMap((subject) => [
    listing(subject, 'objects', { resource: 'dashboard', resource_id: '7', access_level: 'viewer' }, objects),
    listing(subject, 'properties', property('read'), properties),
  ]),
  ...(['member', 'role'] as const).map(
    (subject): ContractRow => ({
      ...reading(`${subject}_objects`, 'any'),
      expected: invalidBody('invalid_input', null),
    }),
  ),
  {
    ...reading('object_search', { results: [{ id: 'text', name: 'text' }] }),
    query: '?resource=dashboard&search=sal',
  },
  {
    ...reading('resolution_preview', {
      changes: 'list',
      summary: { total: 'number', gains: 'number', loses: 'number', resources: 'number', objects: 'number' },
    }),
    level: ruleEditor('You do not have permission to perform this action.'),
  },
]

/** What the settings page writes. */
export const settingsWriteRows: readonly ContractRow[] = [
  ...subjects().flatMap((subject) => [
    writing(subject, { resource: 'project', access_level: 'member' }, 'Must be admin to modify project permissions.'),
    writing(
      subject,
      { resource: 'notebook', access_level: 'viewer' },
      'Must be an Organization admin to modify project-wide permissions.',
    ),
    writing(
      subject,
      { resource: 'dashboard', resource_id: '7', access_level: 'viewer' },
      'Must be manager to modify dashboard permissions.',
    ),
  ]),
  {
    ...writing('default', property('none'), 'Must be manager to modify property_definition permissions.'),
    entitlement: {
      feature: 'property_access_control',
      without: refused('Property access rules are not part of the plan.'),
    },
  },
  {
    ...writing('default', { resource: 'plugin', access_level: 'none' }, ''),
    level: 'member',
    expected: invalidBody('invalid_input', null),
  },
  objectRule('viewer', { status: 200, shape: rule }),
  objectRule(null, emptied),
  {
    paragraph: '11.4',
    method: 'POST',
    path: at('resolution_accept'),
    scope: write,
    level: 'admin',
    expected: { status: 200, shape: { uses_most_specific_access_resolution: 'boolean' } },
  },
]

function subjects(): (keyof typeof SUBJECTS)[] {
  return ['default', 'member', 'role']
}

function reading(name: string, shape: Shape): ContractRow {
  return {
    paragraph: '11.1',
    method: 'GET',
    path: at(name),
    scope: read,
    level: 'member',
    expected: { status: 200, shape },
  }
}

/** A list of rules with one row in it, put there as the settings page would. */
function listing(subject: keyof typeof SUBJECTS, what: string, body: object, shape: Shape): ContractRow {
  return {
    ...reading(`${subject}_${what}`, shape),
    query: SUBJECTS[subject].query,
    arrange: async (scene) => {
      const values = await everybody(scene)
      const sent = { ...body, ...SUBJECTS[subject].body(values) }
      await scene.send('ana', 'PUT', `/api/projects/101/access_control_${subject}_rules/`, sent)
      return values
    },
  }
}

function writing(subject: keyof typeof SUBJECTS, body: object, refusal: string): ContractRow {
  const feature = 'role_based_access'
  const without = refused('Role-based access controls require the Role-based access feature.')
  return {
    paragraph: '11.2',
    method: 'PUT',
    path: at(`${subject}_rules`),
    scope: write,
    level: ruleEditor(refusal),
    ...(subject === 'role' ? { entitlement: { feature, without } } : {}),
    arrange: everybody,
    body: (values: Values) => ({ ...body, ...SUBJECTS[subject].body(values) }),
    expected: {
      status: 200,
      shape: {
        outcome: '=created',
        rule: {
          resource: 'text',
          resource_id: 'text or null',
          access_level: 'text',
          organization_member: 'text or null',
          role: 'text or null',
        },
      },
    },
  }
}

function objectRule(access_level: string | null, expected: Expected): ContractRow {
  return {
    paragraph: '11.2',
    method: 'PUT',
    path: at('object_rules'),
    scope: write,
    level: ruleEditor('Must be manager to modify dashboard permissions.'),
    body: { resource: 'dashboard', resource_id: '7', access_level },
    expected,
  }
}

function property(access_level: string): object {
  return { resource: 'property_definition', resource_id: '0190c0de-000f-7000-8000-000000000001', access_level }
}

function byKind(shape: Shape): Record<string, Shape> {
  return Object.fromEntries(KINDS.map((kind) => [kind, shape]))
}

async function everybody(scene: Scene): Promise<Values> {
  return { ...(await engineers(scene)), ...(await person(scene, 'eva')) }
}
