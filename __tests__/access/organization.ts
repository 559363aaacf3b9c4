import type { Seed } from '../../sandbox/index.ts'
import type { AccessState, Entitlement, Person } from '../../src/access/state.ts'
import { type AccessLevel, isAccessLevel, type Mode, type Rule, type Target } from '../../src/core/access.ts'

/** Whom a rule names: nobody in particular, a role, or a person by the name before the @. */
export type Whom = { readonly role: string } | { readonly member: string } | Record<string, never>

/** One rule of a small organization; `on` is `project`, a kind, `feature_flag/checkout` or `dashboard/board`. */
export interface SmallRule {
  readonly on: string
  readonly whom: Whom
  readonly level: AccessLevel
}

/** A small organization: one project with one flag and one dashboard. It is what the engine and the box are both told. */
export interface SmallOrganization {
  readonly mode: Mode
  readonly entitlements: readonly Entitlement[]
  readonly closedThingsStayClosed: boolean
  /** By the name before the @. */
  readonly people: Readonly<Record<string, Pick<Person, 'level' | 'roles'>>>
  readonly rules: readonly SmallRule[]
  /** Who made the flag and the dashboard. */
  readonly creators: { readonly flag?: string; readonly dashboard?: string }
}

export const PROJECT = 'Production'
export const PROJECT_PATH = '/api/projects/101/'
export const FLAG = { kind: 'feature_flag', id: '1', name: 'checkout' }
export const DASHBOARD = { kind: 'dashboard', id: '7', name: 'board' }
const objects = [FLAG, DASHBOARD]

/** What the engine is told. */
export function stateOf(organization: SmallOrganization): AccessState {
  const { mode, entitlements, closedThingsStayClosed, people, rules, creators } = organization
  const made = (object: { kind: string; id: string }, creator: string | undefined) => ({
    kind: object.kind,
    id: object.id,
    ...(creator !== undefined && { creator: mail(creator) }),
  })
  return {
    settings: { mode, entitlements: new Set(entitlements), closedThingsStayClosed },
    people: Object.entries(people).map(([name, { level, roles }]) => ({ email: mail(name), level, roles })),
    projects: [
      {
        name: PROJECT,
        complete: 'all',
        rules: rules.map(ruleOf),
        objects: [made(FLAG, creators.flag), made(DASHBOARD, creators.dashboard)],
      },
    ],
  }
}

/** What the box is told. */
export function seedOf({ mode, entitlements, people, rules, creators }: SmallOrganization): Seed {
  const roles = [...new Set([...Object.values(people).flatMap((one) => one.roles), ...rules.flatMap(roleIn)])]
  const named = (whom: Whom) => ('member' in whom && whom.member !== undefined ? { member: mail(whom.member) } : whom)
  const kindRules = rules.filter(({ on }) => on !== 'project' && !on.includes('/'))
  const objectRules = rules.filter(({ on }) => on.includes('/'))
  const by = (name: string | undefined) => (name === undefined ? {} : { created_by: mail(name) })
  return {
    organization: { features: [...entitlements], most_specific_access: mode === 'specific' },
    people: Object.fromEntries(Object.entries(people).map(([name, { level }]) => [mail(name), { level }])),
    keys: Object.keys(people).map((name) => ({ key: `phx_${name}`, owner: mail(name), scopes: ['*'] })),
    roles: Object.fromEntries(
      roles.map((role) => [
        role,
        { members: Object.keys(people).flatMap((name) => (people[name]?.roles.includes(role) ? [mail(name)] : [])) },
      ]),
    ),
    projects: [
      {
        id: 101,
        name: PROJECT,
        access: rules.filter(({ on }) => on === 'project').map(({ whom, level }) => ({ level, ...named(whom) })),
        resources: kindRules.map(({ on, whom, level }) => ({ resource: on, level, ...named(whom) })),
        objects: objectRules.map(({ on, whom, level }) => {
          const [resource = '', object = ''] = on.split('/')
          return { resource, object, level, ...named(whom) }
        }),
        flags: [{ key: FLAG.name, ...by(creators.flag) }],
        dashboards: [{ id: Number(DASHBOARD.id), name: DASHBOARD.name, ...by(creators.dashboard) }],
      },
    ],
  }
}

/** What is asked about, from `project`, `dashboard` or `feature_flag/checkout`. */
export function targetOf(on: string): Target {
  const [kind = '', name] = on.split('/')
  const object = objects.find((one) => one.kind === kind && one.name === name)
  return { project: PROJECT, kind, ...(name !== undefined && { object: object?.id ?? name }) }
}

export function mail(name: string): string {
  return `${name}@example.com`
}

/** Reads `project[Engineers] = member`, `feature_flag = viewer`, `feature_flag/checkout[eva] = none`. Roles start with a capital. */
export function readRule(text: string): SmallRule {
  const [, on = '', name, level = ''] = /^([\w/]+)(?:\[(\w+)\])? = (\w+)$/.exec(text) ?? []
  if (on === '' || !isAccessLevel(level)) throw new Error(`"${text}" is no rule`)
  if (name === undefined) return { on, whom: {}, level }
  return { on, whom: /^[A-Z]/.test(name) ? { role: name } : { member: name }, level }
}

function ruleOf({ on, whom, level }: SmallRule): Rule {
  const { kind, object } = targetOf(on)
  return { kind, ...(object !== undefined && { object }), subject: subjectOf(whom), level }
}

function subjectOf(whom: Whom): Rule['subject'] {
  if ('role' in whom && whom.role !== undefined) return { type: 'role', name: whom.role }
  if ('member' in whom && whom.member !== undefined) return { type: 'member', name: mail(whom.member) }
  return { type: 'everybody' }
}

function roleIn({ whom }: SmallRule): string[] {
  return 'role' in whom && whom.role !== undefined ? [whom.role] : []
}
