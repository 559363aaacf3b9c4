import type { Entry } from '../core/entry.ts'
import { itemOf } from '../core/kind.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { show } from '../core/text.ts'
import { anyLevel } from './beside.ts'
import { levelFacts } from './level-facts.ts'
import { type DeclaredObject, isObjectKind, routeOf } from './object/kinds.ts'
import { objectsIn, projectsWithObjects, readObjects } from './object/reading.ts'
import { defaultFacts } from './opened-default.ts'
import { defineResource, type Scope } from './resource.ts'
import { inWords, mayBeCleared, neededBy, parseSubject, placeOf, type Subject, targetOf } from './rule-subject.ts'
import { step } from './step.ts'

type Access = { readonly level: string }

// Without a rule of its own an object follows the rules of its kind, which may close it: any level may be more.
const strength: Readonly<Record<string, number>> = { builtin: 0, none: 0, viewer: 1, editor: 2, manager: 3 }

function strengthOf(access: Access | undefined): number {
  return access && access.level !== 'builtin' ? (strength[access.level] ?? 0) : 0.5
}

/** Exceptions for single objects: only those that the policy names are read, and nobody else's rules are cleared. */
export const objectAccess = defineResource<Access>({
  kind: 'object_access',
  after: ['role', 'project', 'project_access', 'resource_access'],
  perProject: true,
  looksUp: ['members', 'roles', 'projects'],
  compare: ['level'],
  unset: { level: 'builtin' },

  // Exclusive does not reach single objects: their creators share them as they go.
  reach: ({ manage }) => (manage?.access === 'off' ? 'off' : 'update'),

  desired: ({ shape, locate }) =>
    Object.keys(shape.projects ?? {}).flatMap((project) =>
      objectsIn(shape, project).flatMap(({ resource, id, default: level, roles, members }, index) => {
        const at = (...path: string[]) => locate(['projects', project, 'objects', index, ...path])
        const prefix = `${project}/${resource}/${id}`
        return [
          ...(level === undefined ? [] : [{ key: `${prefix}/default`, spec: { level }, at: at('default') }]),
          ...Object.entries(roles ?? {}).map(([role, given]) => ({
            key: `${prefix}/role/${role}`,
            spec: { level: given },
            at: at('roles', role),
          })),
          ...Object.entries(members ?? {}).map(([email, given]) => ({
            key: `${prefix}/member/${email.toLowerCase()}`,
            spec: { level: given },
            at: at('members', email),
          })),
        ]
      }),
    ),

  emit: (entries) => ({ projects: emitObjects(entries) }),

  place(key, shape) {
    const { project, resource, id, subject } = parse(key)
    const objects = objectsIn(shape, project)
    const index = objects.findIndex((one) => one.resource === resource && one.id === id)
    const step = index < 0 ? objects.length : index
    return ['projects', project, 'objects', step, ...placeOf(subject, objects[index])]
  },

  async read(scope) {
    return (await Promise.all(projectsWithObjects(scope).map((alias) => readProject(scope, alias)))).flat()
  },

  manages(key, shape) {
    const { project, resource, id, subject } = parse(key)
    if (shape.projects?.[project]?.objects === undefined || !mayBeCleared(subject)) return false
    const object = objectsIn(shape, project).find((one) => one.resource === resource && one.id === id)
    return !object || object[`${subject[0]}s`] !== undefined
  },

  needs({ key }) {
    const { project, subject } = parse(key)
    return [itemOf('project', project), ...neededBy(subject)]
  },

  facts(key, before, after, limits) {
    if (before?.level === after?.level) return []
    const { subject } = parse(key)
    const step = { subject, before: before?.level, after: after?.level, where: `for ${whatOf(key)}` }
    const rule = { ...step, beside: anyLevel }
    return subject[0] === 'default' ? defaultFacts(rule, strength, limits) : levelFacts(rule, limits)
  },

  effect: (before, after) => (strengthOf(after) >= strengthOf(before) ? 'grant' : 'revoke'),

  describe({ key, operation, live, wanted }) {
    const who = inWords(parse(key).subject)
    const what = whatOf(key)
    if (operation === 'delete') return `clear the level of ${who} for ${what}, now \`${show(String(live?.level))}\``
    if (operation === 'create') return `give ${who} the level \`${show(String(wanted?.level))}\` for ${what}`
    return `change the level of ${who} for ${what} from \`${show(String(live?.level))}\` to \`${show(String(wanted?.level))}\``
  },

  writes({ key, operation, wanted }, { names }) {
    const { project, resource, id, subject } = parse(key)
    const level = operation === 'delete' || wanted?.level === 'builtin' ? null : wanted?.level
    const base = names.projectPath(project)
    const body = { access_level: level, ...targetOf(subject, names) }
    const route = routeOf(resource, id)
    if (route !== undefined) return [step('PUT', `${base}/${route}`, body)]
    return [step('PUT', `${base}/access_control_${subject[0]}_rules/`, { resource, resource_id: id, ...body })]
  },
})

async function readProject(scope: Scope, alias: string): Promise<Entry<Access>[]> {
  const stored = await readObjects(scope, alias)
  const present = new Set(stored.map(({ key }) => key))
  // Without a stored default there is what the kind's rules say, which a policy can want or change.
  const defaults = scope.policies
    .flatMap(({ shape }) => objectsIn(shape, alias))
    .flatMap((one) => (one.default === undefined ? [] : [`${alias}/${one.resource}/${one.id}/default`]))
  const unstored = [...new Set(defaults)].filter((key) => !present.has(key))
  return [...stored, ...unstored.map((key) => ({ key, level: 'builtin' }))].map(({ key, level }) => ({
    key,
    spec: { level },
    live: { id: key },
  }))
}

function emitObjects(entries: readonly Entry<Access>[]): NonNullable<PolicyShape['projects']> {
  const byObject = new Map<string, { readonly project: string; object: Written }>()
  for (const { key, spec } of entries) {
    const { project, resource, id, subject } = parse(key)
    const [kind, name] = subject
    if (!isObjectKind(resource) || kind === 'guest') continue
    const place = `${project}/${resource}/${id}`
    const object: Written = byObject.get(place)?.object ?? { resource, id }
    const rule =
      kind === 'default' ? { default: spec.level } : { [`${kind}s`]: { ...object[`${kind}s`], [name]: spec.level } }
    byObject.set(place, { project, object: { ...object, ...rule } })
  }
  const projects: NonNullable<PolicyShape['projects']> = {}
  for (const { project, object } of byObject.values()) {
    // Which level a kind can have is PostHog's own limit, which the schema repeats.
    projects[project] = { objects: [...(projects[project]?.objects ?? []), object as DeclaredObject] }
  }
  return projects
}

interface Written {
  readonly resource: string
  readonly id: string
  readonly default?: string
  readonly roles?: Readonly<Record<string, string>>
  readonly members?: Readonly<Record<string, string>>
}

function whatOf(key: string): string {
  const { project, resource, id } = parse(key)
  return `the \`${show(resource)}\` \`${show(id)}\` in \`${show(project)}\``
}

function parse(key: string): {
  readonly project: string
  readonly resource: string
  readonly id: string
  readonly subject: Subject
} {
  const [project = '', resource = '', id = '', ...subject] = key.split('/')
  return { project, resource, id, subject: parseSubject(subject) }
}
