import { type Decoder, list, nullable, object, oneOf, string } from '../core/decode.ts'
import type { Entry } from '../core/entry.ts'
import { itemOf } from '../core/kind.ts'
import type { Location } from '../core/location.ts'
import { flagEditors, matrixRules, type ObjectRules, objectRules } from '../core/matrix.ts'
import type { Policy } from '../core/policy.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { show } from '../core/text.ts'
import { beside } from './beside.ts'
import { levelFacts } from './level-facts.ts'
import { defaultFacts } from './opened-default.ts'
import { defineResource, projectsToRead, type Scope } from './resource.ts'
import { isResourceKind, type ResourceRules } from './resource-kinds.ts'
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

type Access = { readonly level: string }

type Wanted = Entry<Access> & { readonly at: Location }

interface Row {
  readonly resource: string
  readonly access_level: string
  readonly organization_member: string | null
  readonly role: string | null
}

const levels = ['none', 'viewer', 'editor', 'manager'] as const
const knownLevel: Decoder<string> = oneOf(levels)
const anyRow = object({
  resource: string,
  access_level: string,
  organization_member: nullable(string),
  role: nullable(string),
})

// PostHog stores rules for more kinds than a policy can name, some with levels of their own: those are only shown.
const row: Decoder<Row> = (value, path) => {
  const read = anyRow(value, path)
  if (isResourceKind(read.resource)) knownLevel(read.access_level, `${path}.access_level`)
  return read
}
const rows = object({ access_controls: list(row) })

// `builtin` is no stored rule: without one PostHog lets everybody edit, or view what nobody edits.
const strength: Readonly<Record<string, number>> = { none: 0, viewer: 1, editor: 2, manager: 3, builtin: 2 }

// Without a rule of their own people have the default: a rule of `none` takes from it, any other gives.
function strengthOf(access: Access | undefined): number {
  return access ? (strength[access.level] ?? 0) : 0.5
}

/** What people may do in a project, by kind of object: the default, roles and people, one rule each. */
export const resourceAccess = defineResource<Access>({
  kind: 'resource_access',
  after: ['role', 'organization_member', 'project_access'],
  perProject: true,
  looksUp: ['members', 'roles', 'projects'],
  compare: ['level'],
  unset: { level: 'builtin' },

  reach: ({ manage }) => manage?.access ?? 'update',
  desired: (policy) => [...written(policy), ...derived(policy)],

  emit(entries) {
    const projects: NonNullable<PolicyShape['projects']> = {}
    for (const { key, spec } of entries) {
      const [project, resource, [kind, subject]] = parse(key)
      if (!isResourceKind(resource)) continue
      const resources: Record<string, ObjectRules> = { ...projects[project]?.resources }
      const rules = { ...resources[resource] }
      if (kind === 'default') resources[resource] = { ...rules, default: spec.level }
      else if (kind !== 'guest' && spec.level !== 'builtin')
        resources[resource] = { ...rules, [`${kind}s`]: { ...rules[`${kind}s`], [subject]: spec.level } }
      // Which level a kind can have is PostHog's own limit, which the schema repeats.
      projects[project] = { resources: resources as ResourceRules }
    }
    return { projects }
  },

  place(key, shape) {
    const [project, resource, subject] = parse(key)
    const rules: Readonly<Record<string, ObjectRules>> = { ...shape.projects?.[project]?.resources }
    return ['projects', project, 'resources', resource, ...placeOf(subject, rules[resource])]
  },

  unsaid({ key, spec }) {
    const [, resource, subject] = parse(key)
    if (isResourceKind(resource)) return unsaidOf(subject)
    return [`the level \`${show(spec.level)}\` is for a kind of object that no policy names`]
  },

  async read(scope) {
    return (await Promise.all(projectsToRead(scope, declared).map((alias) => readProject(scope, alias)))).flat()
  },

  manages(key, shape) {
    const [project, resource, subject] = parse(key)
    if (!isResourceKind(resource) || !mayBeCleared(subject)) return false
    const rules = objectRules(shape, project)[resource]
    if (rules?.[`${subject[0]}s`] !== undefined) return true
    const isNamed = rules !== undefined || shape.projects?.[project]?.resources !== undefined
    return isNamed && shape.manage?.access === 'exclusive'
  },

  needs: ({ key }) => [itemOf('project', parse(key)[0]), ...neededBy(parse(key)[2])],

  facts(key, before, after, limits) {
    if (before?.level === after?.level) return []
    const [project, resource, subject] = parse(key)
    const where = `for every \`${show(resource)}\` in \`${show(project)}\``
    const step = { subject, before: before?.level, after: after?.level, where }
    const rule = { ...step, beside: beside(limits, { project, kind: resource }, subject) }
    return subject[0] === 'default' ? defaultFacts(rule, strength, limits) : levelFacts(rule, limits)
  },

  effect: (before, after) => (strengthOf(after) >= strengthOf(before) ? 'grant' : 'revoke'),

  describe({ key, operation, live, wanted }) {
    const [project, resource, subject] = parse(key)
    const who = inWords(subject)
    const where = `for every \`${show(resource)}\` in \`${show(project)}\``
    if (operation === 'delete') return `clear the level of ${who} ${where}, now \`${show(String(live?.level))}\``
    if (operation === 'create') return `give ${who} the level \`${show(String(wanted?.level))}\` ${where}`
    return `change the level of ${who} ${where} from \`${show(String(live?.level))}\` to \`${show(String(wanted?.level))}\``
  },

  writes({ key, operation, wanted }, { names }) {
    const [alias, resource, subject] = parse(key)
    const level = operation === 'delete' || wanted?.level === 'builtin' ? null : wanted?.level
    // PostHog answers 200 with the rule when a level is set, 204 without a body when it is cleared.
    const body = { resource, access_level: level, ...targetOf(subject, names) }
    return [step('PUT', `${names.projectPath(alias)}/resource_access_controls/`, body)]
  },
})

function written({ shape, locate }: Policy): Wanted[] {
  return Object.entries(shape.projects ?? {}).flatMap(([project, { resources = {} }]) =>
    Object.entries(resources).flatMap(([resource, rules]: [string, ObjectRules]) => {
      const at = (...path: string[]) => locate(['projects', project, 'resources', resource, ...path])
      const prefix = `${project}/${resource}`
      return [
        ...(rules.default ? [{ key: `${prefix}/default`, spec: { level: rules.default }, at: at('default') }] : []),
        ...Object.entries(rules.roles ?? {}).map(([role, level]) => ({
          key: `${prefix}/role/${role}`,
          spec: { level },
          at: at('roles', role),
        })),
        ...Object.entries(rules.members ?? {}).map(([email, level]) => ({
          key: `${prefix}/member/${email.toLowerCase()}`,
          spec: { level },
          at: at('members', email),
        })),
      ]
    }),
  )
}

// The permission matrix is desired state where nobody wrote the rules out.
function derived({ shape, locate }: Policy): Wanted[] {
  return Object.keys(shape.feature_flags ?? {}).flatMap((project) => {
    const editors = flagEditors(shape, project)
    const rules = matrixRules(shape, project)
    if (!editors || !rules) return []
    const prefix = `${project}/feature_flag`
    const matrix = ['feature_flags', project]
    return [
      { key: `${prefix}/default`, spec: { level: rules.default }, at: locate(matrix, 'key') },
      ...editors.flatMap(({ subject, list: name, index }) => {
        const level = rules.roles[subject]
        return level
          ? [{ key: `${prefix}/role/${subject}`, spec: { level }, at: locate([...matrix, name, index]) }]
          : []
      }),
    ]
  })
}

async function readProject({ posthog, names, policies }: Scope, alias: string): Promise<Entry<Access>[]> {
  const path = `${names.projectPath(alias)}/resource_access_controls/`
  const { access_controls } = await posthog.get(path, rows)
  const entries = access_controls.map((one): Entry<Access> => {
    const key = `${alias}/${one.resource}/${subjectOf(one, names)}`
    return { key, spec: { level: one.access_level }, live: { id: key } }
  })
  const present = new Set(entries.map(({ key }) => key))
  // Without a stored default there is PostHog's own, which a policy can want or change.
  const kinds = [
    ...policies.flatMap(({ shape }) => Object.keys(objectRules(shape, alias))),
    ...access_controls.map(({ resource }) => resource).filter(isResourceKind),
  ]
  const defaults = kinds.map((kind) => `${alias}/${kind}/default`)
  const unstored = [...new Set(defaults)].filter((key) => !present.has(key))
  return [...entries, ...unstored.map((key) => ({ key, spec: { level: 'builtin' }, live: { id: key } }))]
}

function declared(shape: PolicyShape): string[] {
  const projects = [...Object.keys(shape.projects ?? {}), ...Object.keys(shape.feature_flags ?? {})]
  return projects.filter((alias) => shape.projects?.[alias]?.resources ?? flagEditors(shape, alias))
}

function parse(key: string): [project: string, resource: string, subject: Subject] {
  const [project = '', resource = '', ...subject] = key.split('/')
  return [project, resource, parseSubject(subject)]
}
