import { list, nullable, object, oneOf, string } from '../core/decode.ts'
import type { Entry } from '../core/entry.ts'
import { itemOf } from '../core/kind.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { show } from '../core/text.ts'
import { beside } from './beside.ts'
import { levelFacts } from './level-facts.ts'
import { defaultFacts } from './opened-default.ts'
import { defineResource, projectsToRead, type Scope } from './resource.ts'
import {
  inWords,
  mayBeCleared,
  neededBy,
  parseSubject,
  placeOf,
  type Subject,
  subjectOf,
  targetOf,
  unsaidOf,
} from './rule-subject.ts'
import { step } from './step.ts'

type Level = 'none' | 'member' | 'admin' | 'builtin'
type Access = { readonly level: Level }

const rule = object({
  access_level: oneOf(['none', 'member', 'admin']),
  organization_member: nullable(string),
  role: nullable(string),
})
const rules = object({ access_controls: list(rule) })

// `builtin` is no stored rule: without one PostHog makes every member a project admin.
const strength: Readonly<Record<Level, number>> = { none: 0, member: 1, admin: 2, builtin: 2 }

// Without a rule of their own people have the default: a rule of `none` takes from it, any other gives.
function strengthOf(access: Access | undefined): number {
  return access ? strength[access.level] : 0.5
}

/** Who gets into a project: the default, roles and people, one rule each. */
export const projectAccess = defineResource<Access>({
  kind: 'project_access',
  after: ['role', 'organization_member', 'project'],
  perProject: true,
  looksUp: ['members', 'roles', 'projects'],
  compare: ['level'],
  unset: { level: 'builtin' },

  reach: ({ manage }) => manage?.access ?? 'update',

  desired: ({ shape, locate }) =>
    Object.entries(shape.projects ?? {}).flatMap(([project, { access }]) => {
      const at = (...path: string[]) => locate(['projects', project, 'access', ...path])
      return [
        ...(access?.default ? [{ key: `${project}/default`, spec: { level: access.default }, at: at('default') }] : []),
        ...Object.entries(access?.roles ?? {}).map(([role, level]) => ({
          key: `${project}/role/${role}`,
          spec: { level },
          at: at('roles', role),
        })),
        ...Object.entries(access?.members ?? {}).map(([email, level]) => ({
          key: `${project}/member/${email.toLowerCase()}`,
          spec: { level },
          at: at('members', email),
        })),
      ]
    }),

  emit(entries) {
    const projects: NonNullable<PolicyShape['projects']> = {}
    for (const { key, spec } of entries) {
      const [project, [kind, subject]] = parse(key)
      const access = projects[project]?.access ?? {}
      projects[project] = { access }
      if (kind === 'default') access.default = spec.level
      else if (kind !== 'guest' && spec.level !== 'builtin')
        access[`${kind}s`] = { ...access[`${kind}s`], [subject]: spec.level }
    }
    return { projects }
  },

  place(key, { projects }) {
    const [project, subject] = parse(key)
    return ['projects', project, 'access', ...placeOf(subject, projects?.[project]?.access)]
  },
  unsaid: ({ key }) => unsaidOf(parse(key)[1]),

  async read(scope) {
    const perProject = projectsToRead(scope, declared).map((alias) => readProject(scope, alias))
    return (await Promise.all(perProject)).flat()
  },

  manages(key, shape) {
    const [project, subject] = parse(key)
    const access = shape.projects?.[project]?.access
    if (!access || !mayBeCleared(subject)) return false
    return access[`${subject[0]}s`] !== undefined || shape.manage?.access === 'exclusive'
  },

  needs: ({ key }) => [itemOf('project', parse(key)[0]), ...neededBy(parse(key)[1])],

  facts(key, before, after, limits) {
    if (before?.level === after?.level) return []
    const [project, subject] = parse(key)
    const step = { subject, before: before?.level, after: after?.level, where: `in \`${show(project)}\`` }
    const rule = { ...step, beside: beside(limits, { project }, subject) }
    return subject[0] === 'default' ? defaultFacts(rule, strength, limits) : levelFacts(rule, limits)
  },

  effect: (before, after) => (strengthOf(after) >= strengthOf(before) ? 'grant' : 'revoke'),

  describe({ key, operation, live, wanted }) {
    const [project, subject] = parse(key)
    const who = inWords(subject)
    const where = `\`${show(project)}\``
    if (operation === 'delete') return `clear the level of ${who} in ${where}, now \`${show(String(live?.level))}\``
    if (operation === 'create') return `give ${who} the level \`${show(String(wanted?.level))}\` in ${where}`
    return `change the level of ${who} in ${where} from \`${show(String(live?.level))}\` to \`${show(String(wanted?.level))}\``
  },

  writes({ key, operation, wanted }, { names }) {
    const [alias, subject] = parse(key)
    const level = operation === 'delete' || wanted?.level === 'builtin' ? null : wanted?.level
    // A project is closed in the same step that creates it.
    if (subject[0] === 'default' && level === 'none' && names.isNewProject(alias)) return []
    // PostHog answers 200 with the rule when a level is set, 204 without a body when it is cleared.
    const body = { access_level: level, ...targetOf(subject, names) }
    return [step('PUT', `${names.projectPath(alias)}/access_controls/`, body)]
  },
})

async function readProject({ posthog, names }: Scope, alias: string): Promise<Entry<Access>[]> {
  const { access_controls } = await posthog.get(`${names.projectPath(alias)}/access_controls/`, rules)
  const entries = access_controls.map((row): Entry<Access> => {
    const key = `${alias}/${subjectOf(row, names)}`
    return { key, spec: { level: row.access_level }, live: { id: key } }
  })
  const hasDefault = entries.some(({ key }) => key === `${alias}/default`)
  return hasDefault
    ? entries
    : [...entries, { key: `${alias}/default`, spec: { level: 'builtin' }, live: { id: `${alias}/default` } }]
}

function declared({ projects }: PolicyShape): string[] {
  return Object.entries(projects ?? {}).flatMap(([alias, { access }]) => (access ? [alias] : []))
}

function parse(key: string): [project: string, subject: Subject] {
  const [project = '', ...subject] = key.split('/')
  return [project, parseSubject(subject)]
}
