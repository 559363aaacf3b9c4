import { openAccess } from '../../src/access/access.ts'
import type { AccessState, Entitlement, Person, ProjectAccess } from '../../src/access/state.ts'
import type { Rule } from '../../src/core/access.ts'
import { type Engine, ours } from './engine.ts'

/** Engines that are wrong in one way each, as somebody could write them. */
export const defects: readonly (readonly [what: string, engine: Engine])[] = [
  ['the other mode', (state) => openAccess(state, state.settings.mode === 'highest' ? 'specific' : 'highest')],
  ['rules that count without access_control', withPlan('access_control')],
  ['role rules that count without role_based_access', withPlan('role_based_access')],
  [
    'closed objects the wrong way round',
    withSettings((one) => ({ closedThingsStayClosed: !one.closedThingsStayClosed })),
  ],
  ['creators who have no right of their own', inProjects((project) => ({ ...project, objects: [] }))],
  ['defaults of objects that are overlooked', withoutRules(({ subject, object }) => isDefault(subject) && !!object)],
  [
    'defaults of kinds that are overlooked',
    withoutRules(({ subject, kind }) => isDefault(subject) && kind !== 'project'),
  ],
  [
    'the default of the project that is overlooked',
    withoutRules(({ subject, kind }) => isDefault(subject) && kind === 'project'),
  ],
  ['rules on single objects that are overlooked', withoutRules(({ object }) => object !== undefined)],
  ['rules that name people that are overlooked', withoutRules(({ subject }) => subject.type === 'member')],
  ['only the first of several roles', withPeople(({ roles }) => ({ roles: roles.slice(0, 1) }))],
  ['organization admins who are bound by rules', withPeople(() => ({ level: 'member' }))],
  ['a closed project that hides nothing', hidesNothing],
  ['stored project admins who bypass the rules inside', adminsBypass],
  ['a built-in default that takes part in the highest level', builtInCounts],
]

function withSettings(change: (settings: AccessState['settings']) => Partial<AccessState['settings']>): Engine {
  return (state) => ours({ ...state, settings: { ...state.settings, ...change(state.settings) } })
}

function withPlan(entitlement: Entitlement): Engine {
  return withSettings(({ entitlements }) => ({ entitlements: new Set([...entitlements, entitlement]) }))
}

function withPeople(change: (person: Person) => Partial<Person>): Engine {
  return (state) => ours({ ...state, people: state.people.map((one) => ({ ...one, ...change(one) })) })
}

function inProjects(change: (project: ProjectAccess) => ProjectAccess): Engine {
  return (state) => ours({ ...state, projects: state.projects.map(change) })
}

function withoutRules(isOverlooked: (rule: Rule) => boolean): Engine {
  return inProjects((project) => ({ ...project, rules: project.rules.filter((rule) => !isOverlooked(rule)) }))
}

function isDefault({ type }: Rule['subject']): boolean {
  return type === 'everybody'
}

function hidesNothing(state: AccessState): ReturnType<Engine> {
  const inside = withoutRules(({ kind }) => kind === 'project')(state)
  const real = ours(state)
  const explain: typeof real.explain = (person, target) =>
    (target.kind === 'project' ? real : inside).explain(person, target)
  return { ...real, explain }
}

function adminsBypass(state: AccessState): ReturnType<Engine> {
  const real = ours(state)
  const explain: typeof real.explain = (person, target) => {
    const way = real.explain(person, { ...target, kind: 'project' })
    const isBypass = target.kind !== 'project' && way.reason.because === 'rules' && way.level === 'admin'
    return isBypass ? { ...way, level: 'manager' } : real.explain(person, target)
  }
  return { ...real, explain }
}

function builtInCounts(state: AccessState): ReturnType<Engine> {
  const real = ours(state)
  const explain: typeof real.explain = (person, target) => {
    const found = real.explain(person, target)
    const isLow = target.kind !== 'project' && found.reason.because === 'rules' && found.level === 'viewer'
    return isLow && state.settings.mode === 'highest' ? { ...found, level: 'editor' } : found
  }
  return { ...real, explain }
}
