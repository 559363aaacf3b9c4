import { describe, expect, it } from '@jest/globals'
import type { Seed } from '../../sandbox/index.ts'
import type { PostHogReader, PostHogWriter } from '../../src/core/ports/posthog.ts'
import { objectAccess } from '../../src/resources/object-access.ts'
import { policyOf } from '../support/policies.ts'
import { apply, type Box, differences, look, performOne, startBox } from './box.ts'

const roles = 'roles: { engineer: { name: Engineers }, old: { name: Old } }'
const objects = (text: string, manage = 'update') =>
  policyOf(roles, `projects: { prod: { id: 5, objects: [${text}] } }`, `manage: { access: ${manage} }`)
const dashboard = (rules: string) => objects(`{ resource: dashboard, id: "42", ${rules} }`)

const projects: NonNullable<Seed['projects']> = [
  {
    id: 5,
    name: 'Production',
    dashboards: [
      { id: 42, name: 'Executive summary' },
      { id: 43, name: 'Other' },
    ],
    objects: [
      { resource: 'dashboard', object: 'Executive summary', level: 'none' },
      { resource: 'dashboard', object: 'Executive summary', role: 'Engineers', level: 'viewer' },
      { resource: 'dashboard', object: 'Executive summary', member: 'Cy@X.io', level: 'editor' },
      { resource: 'dashboard', object: 'Other', role: 'Old', level: 'none' },
    ],
  },
]
const asSeeded = dashboard('default: none, roles: { engineer: viewer }, members: { cy@x.io: editor }')

function rules({ sandbox }: Box): string[] {
  const stored = sandbox.dump().projects.Production?.objects ?? []
  return stored.map(({ resource_id, role, member, level }) => `${resource_id} ${role ?? member ?? 'default'} ${level}`)
}

describe('rules on single objects, applied to PostHog', () => {
  it('are read for the named objects alone, one request each', async () => {
    const box = await startBox({ projects })

    expect(await differences(box, asSeeded)).toEqual([])
    const reads = box.sandbox.requests.map(({ path }) => path).filter((path) => /dashboards/.test(path))
    expect(reads).toEqual(['/api/projects/5/dashboards/42/access_controls/'])
  })

  it('are written as they are wanted, and read back so', async () => {
    const box = await startBox({ projects })
    const head = objects(
      '{ resource: dashboard, id: "42", default: viewer, roles: { engineer: manager, old: none }, members: { bo@x.io: viewer } }, { resource: dashboard, id: "43", default: none }',
    )

    await apply(box, asSeeded, head)

    expect(await differences(box, head)).toEqual([])
    expect(rules(box).sort()).toEqual([
      '42 Engineers manager',
      '42 Old none',
      '42 bo@x.io viewer',
      '42 default viewer',
      '43 Old none',
      '43 default none',
    ])
  })

  it('go with their object when it leaves the list, save the default', async () => {
    const box = await startBox({ projects })

    expect(await apply(box, asSeeded, objects(''))).toEqual([
      'delete object_access/prod/dashboard/42/member/cy@x.io',
      'delete object_access/prod/dashboard/42/role/engineer',
    ])
    expect(rules(box)).toEqual(['42 default none', '43 Old none'])
  })

  it('stay when nobody named them, under exclusive too', async () => {
    const box = await startBox({ projects })

    expect(
      await differences(box, objects('{ resource: dashboard, id: "42", roles: {}, members: {} }', 'exclusive')),
    ).toEqual([])
  })

  it('have their default cleared by builtin alone', async () => {
    const box = await startBox({ projects })
    const head = dashboard('default: builtin, roles: { engineer: viewer }, members: { cy@x.io: editor }')

    expect(await apply(box, asSeeded, head)).toEqual(['update object_access/prod/dashboard/42/default'])
    expect(rules(box)).not.toContain('42 default none')
    expect(await differences(box, head)).toEqual([])
  })

  it('of an object that is gone are an error while the policy names it, and nothing to do after', async () => {
    const box = await startBox({ projects })
    const gone = objects('{ resource: dashboard, id: "99", default: none }')

    await expect(look(box, [gone])).rejects.toThrow('PostHog shows no dashboard with the id 99 in prod')
    expect(await apply(box, gone, objects(''))).toEqual([])
  })
})

describe('kinds whose address has another name than their rules', () => {
  const notebook = objects(
    '{ resource: notebook, id: n1, default: none, roles: { engineer: viewer }, members: { Cy@X.io: editor } }',
  )

  it('are read by the settings of the project: one request a subject that is named', async () => {
    const { scope } = await look(await startBox(), [policyOf(roles)])
    const paths: string[] = []
    const get: PostHogReader['get'] = async (path, decode) => {
      paths.push(path.replace(/=.*/, '=ID'))
      const level = path.includes('default') ? 'none' : 'viewer'
      const row = (resource_id: string) => ({ resource: 'notebook', resource_id, name: 'N', access_level: level })
      return decode({ results: [row('n1'), row('n2')] }, '')
    }
    const { names } = (await look(await startBox(), [policyOf(roles, 'projects: { prod: { id: 5 } }')])).scope

    const entries = await objectAccess.read({
      ...scope,
      names,
      policies: [notebook],
      posthog: { ...scope.posthog, get },
    })

    expect(entries.map(({ key, spec }) => `${key} ${spec.level}`)).toEqual([
      'prod/notebook/n1/default none',
      'prod/notebook/n1/role/engineer viewer',
      'prod/notebook/n1/member/cy@x.io viewer',
    ])
    expect(paths).toEqual([
      '/api/projects/5/access_control_default_objects/',
      '/api/projects/5/access_control_role_objects/?role_id=ID',
      '/api/projects/5/access_control_member_objects/?member_id=ID',
    ])
  })

  it('are written there too, each subject by its own route', async () => {
    const box = await startBox()
    const { scope } = await look(box, [policyOf(roles, 'projects: { prod: { id: 5 } }')])
    const sent: unknown[] = []
    const send: PostHogWriter['send'] = async (method, path, body, decode) => {
      sent.push([method, path, body])
      return decode(undefined, '')
    }
    for (const { key, spec } of objectAccess.desired(notebook)) {
      const change = {
        ...({
          item: '',
          kind: 'object_access',
          key,
          operation: 'create',
          origin: 'proposed',
          conflict: false,
        } as const),
        ...{ fields: [], live: undefined, wanted: spec, lastApplied: undefined, sentence: '', facts: [], needs: [] },
        effect: 'grant' as const,
      }
      await performOne({ ...box.posthog, send }, scope, change)
    }

    const named = { resource: 'notebook', resource_id: 'n1' }
    expect(sent).toEqual([
      ['PUT', '/api/projects/5/access_control_default_rules/', { ...named, access_level: 'none' }],
      [
        'PUT',
        '/api/projects/5/access_control_role_rules/',
        { ...named, access_level: 'viewer', role: expect.any(String) },
      ],
      [
        'PUT',
        '/api/projects/5/access_control_member_rules/',
        { ...named, access_level: 'editor', organization_member: expect.any(String) },
      ],
    ])
  })
})
