import { afterEach, describe, expect, it } from '@jest/globals'
import type { Seed } from '../../sandbox/index.ts'
import { closeBoxes, seed, startBox } from './box.ts'

afterEach(closeBoxes)

type Project = NonNullable<Seed['projects']>[number]
type Rules = NonNullable<Project['access']>
type KindRules = NonNullable<Project['resources']>

const BOTH = ['access_control', 'role_based_access']
const eva = 'eva@example.com'

/** Eva holds the roles Engineers and Support. */
async function levels(
  rules: { access?: Rules; resources?: KindRules },
  mostSpecific: boolean,
  features: string[],
  who = 'eva',
) {
  const organization = { features, most_specific_access: mostSpecific }
  const projects = [
    { id: 101, name: 'Production', flags: [{ key: 'checkout', created_by: 'finn@example.com' }], ...rules },
  ]
  const box = await startBox({ seed: seed({ organization, projects }) })
  const project = await box.call(who, 'GET', '/api/projects/101/')
  const flag = await box.call(who, 'GET', '/api/projects/101/feature_flags/1/')
  return {
    project: project.status === 404 ? 'none' : project.body.user_access_level,
    effective: project.status === 404 ? null : project.body.effective_membership_level,
    flag: flag.status === 403 ? 'none' : flag.body.user_access_level,
  }
}

describe('the level in a project', () => {
  it.each<[string, Rules, string, string]>([
    ['no rule: every member is admin', [], 'admin', 'admin'],
    ['the default closes it', [{ level: 'none' }], 'none', 'none'],
    ['a role opens a closed project', [{ level: 'none' }, { role: 'Engineers', level: 'member' }], 'member', 'member'],
    [
      'a rule that names somebody wins over a higher default',
      [{ level: 'admin' }, { member: eva, level: 'member' }],
      'member',
      'member',
    ],
    [
      'of two roles the stronger counts',
      [
        { role: 'Engineers', level: 'member' },
        { role: 'Support', level: 'admin' },
      ],
      'admin',
      'admin',
    ],
    [
      'member against role is where the modes differ',
      [
        { role: 'Engineers', level: 'admin' },
        { member: eva, level: 'none' },
      ],
      'none',
      'admin',
    ],
    ['rules about others do not count', [{ member: 'finn@example.com', level: 'none' }], 'admin', 'admin'],
  ])('%s', async (_words, access, mostSpecific, highest) => {
    expect((await levels({ access }, true, BOTH)).project).toBe(mostSpecific)
    expect((await levels({ access }, false, BOTH)).project).toBe(highest)
  })

  it.each<[string, Rules, string[], string, { project: string; effective: number | null }]>([
    [
      'organization admins are admins, whatever the rules say',
      [{ member: 'bo@example.com', level: 'none' }],
      BOTH,
      'bo',
      { project: 'admin', effective: 8 },
    ],
    ['owners count as 8, not 15', [{ level: 'none' }], BOTH, 'ana', { project: 'admin', effective: 8 }],
    [
      'without the paid feature rules are inert, and a member counts as 1',
      [{ level: 'none' }],
      [],
      'eva',
      { project: 'admin', effective: 1 },
    ],
    ['with it and without a rule a member counts as 8', [], BOTH, 'eva', { project: 'admin', effective: 8 }],
    ['a member by rule counts as 1', [{ level: 'member' }], BOTH, 'eva', { project: 'member', effective: 1 }],
    [
      'role rules are inert without role_based_access',
      [{ level: 'none' }, { role: 'Engineers', level: 'admin' }],
      ['access_control'],
      'eva',
      { project: 'none', effective: null },
    ],
  ])('%s', async (_words, access, features, who, expected) => {
    expect(await levels({ access }, true, features, who)).toMatchObject(expected)
  })
})

describe('the level on a flag', () => {
  const flag = (level: string, subject: { role?: string; member?: string } = {}) => ({
    resource: 'feature_flag',
    level,
    ...subject,
  })

  it.each<[string, KindRules, string, string]>([
    ['no rule: editor', [], 'editor', 'editor'],
    ['the default counts', [flag('viewer')], 'viewer', 'viewer'],
    ['a member rule alone lowers somebody', [flag('viewer', { member: eva })], 'viewer', 'viewer'],
    [
      'below a stored default only the specific mode lowers',
      [flag('editor'), flag('viewer', { member: eva })],
      'viewer',
      'editor',
    ],
    ['a role above the default raises', [flag('viewer'), flag('manager', { role: 'Support' })], 'manager', 'manager'],
    [
      'member before role in the specific mode only',
      [flag('manager', { role: 'Support' }), flag('viewer', { member: eva })],
      'viewer',
      'manager',
    ],
    ['rules on other kinds do not count', [{ resource: 'dashboard', level: 'none' }], 'editor', 'editor'],
  ])('%s', async (_words, resources, mostSpecific, highest) => {
    expect((await levels({ resources }, true, BOTH)).flag).toBe(mostSpecific)
    expect((await levels({ resources }, false, BOTH)).flag).toBe(highest)
  })

  it.each<[string, KindRules, string[], string, string]>([
    ['the creator may do everything', [flag('none')], BOTH, 'finn', 'manager'],
    ['organization admins may do everything', [flag('none')], BOTH, 'bo', 'manager'],
    ['explicit project admins do not bypass rules', [flag('viewer')], BOTH, 'eva', 'viewer'],
    ['without the paid feature rules are inert', [flag('none')], [], 'eva', 'editor'],
  ])('%s', async (_words, resources, features, who, expected) => {
    const access = [{ member: eva, level: 'admin' }]

    expect((await levels({ access, resources }, true, features, who)).flag).toBe(expected)
  })
})

describe('what a level on flags allows', () => {
  const path = '/api/projects/101/feature_flags/'
  it.each([
    ['none', 403, 403, 403, 403],
    ['viewer', 200, 200, 403, 403],
    ['editor', 200, 200, 201, 200],
  ])('%s: list %i, read %i, create %i, change %i', async (level, ...expected) => {
    const projects = [
      { id: 101, name: 'Production', resources: [{ resource: 'feature_flag', level }], flags: [{ key: 'checkout' }] },
    ]
    const box = await startBox({ seed: seed({ projects }) })

    const answers = [
      await box.call('eva', 'GET', path),
      await box.call('eva', 'GET', `${path}1/`),
      await box.call('eva', 'POST', path, { key: 'mine' }),
      await box.call('eva', 'PATCH', `${path}1/`, { name: 'x' }),
    ]

    expect(answers.map((answer) => answer.status)).toEqual(expected)
    if (level === 'viewer') expect(answers[3]?.body.detail).toBe('You do not have editor access to this resource.')
    if (level === 'viewer') expect(answers[1]?.body).toMatchObject({ can_edit: false, user_access_level: 'viewer' })
  })
})
