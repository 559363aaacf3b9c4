import { PROJECT } from '../../access/kinds.ts'
import type { AccessState, Person, ProjectAccess } from '../../access/state.ts'
import { isAccessLevel, type Rule, type RuleSubject } from '../../core/access.ts'
import type { Change } from '../../core/change.ts'
import type { Entry } from '../../core/entry.ts'
import type { Kind } from '../../core/kind.ts'
import { isLevel } from '../../core/subjects.ts'
import { isResourceKind } from '../../resources/resource-kinds.ts'
import { parseSubject } from '../../resources/rule-subject.ts'
import { membershipOf } from './falls-with.ts'

/** What the key of an access rule says: where it is, and on what. */
interface RulePlace {
  readonly project: string
  readonly on: Pick<Rule, 'kind' | 'object'>
  readonly subject: RuleSubject
}

/** Reads the key of an access rule; undefined where it is about a guest, or a kind of object that no policy can name. */
export function rulePlace({ kind: of, key }: { readonly kind: Kind; readonly key: string }): RulePlace | undefined {
  const [project = '', kind = '', object = ''] = key.split('/')
  const parts = key.split('/')
  if (of === 'project_access') return placed(project, { kind: PROJECT }, parts.slice(1))
  if (of === 'resource_access') return isResourceKind(kind) ? placed(project, { kind }, parts.slice(2)) : undefined
  return of === 'object_access' ? placed(project, { kind, object }, parts.slice(3)) : undefined
}

/** The rule that a stored entry is; undefined where it is none that counts, such as PostHog's own default. */
export function ruleOf(kind: Kind, { key, spec }: Pick<Entry, 'key' | 'spec'>): Rule | undefined {
  const place = rulePlace({ kind, key })
  const level = String(spec.level)
  return place && isAccessLevel(level) ? { ...place.on, subject: place.subject, level } : undefined
}

/**
 * Access after one change, as `simulate` and another reading would have it. What the change does not touch is the same
 * object as before: so thousands of steps can be tried.
 */
export function stepped(state: AccessState, change: Change): AccessState {
  const { kind, key, operation } = change
  if (kind === 'role_membership' || kind === 'organization_member' || kind === 'role') {
    const people = withPeople(state, change)
    if (operation !== 'delete' || kind === 'role_membership') return people
    return withoutRules(people, { type: kind === 'role' ? 'role' : 'member', name: key })
  }
  if (kind === 'project') {
    const closed: Rule = { kind: PROJECT, subject: { type: 'everybody' }, level: 'none' }
    return operation === 'create' ? withRules(state, key, () => [closed]) : state
  }
  return withRule(state, change)
}

/** A person after one change of a member, a role or a membership; undefined where they are no member then. */
export function steppedPerson(person: Person | undefined, change: Change): Person | undefined {
  const { kind, key, operation, wanted } = change
  if (!person) return undefined
  if (kind === 'organization_member') {
    if (key !== person.email) return person
    const level = String(wanted?.level)
    return operation === 'delete' ? undefined : isLevel(level) ? { ...person, level } : person
  }
  const [role, email] = kind === 'role_membership' ? membershipOf(key) : [key, person.email]
  if (email !== person.email) return person
  const others = person.roles.filter((one) => one !== role)
  if (operation === 'delete') return others.length < person.roles.length ? { ...person, roles: others } : person
  return kind === 'role_membership' ? { ...person, roles: [...others, role] } : person
}

function placed(project: string, on: RulePlace['on'], subject: readonly string[]): RulePlace | undefined {
  const [type, name] = parseSubject(subject)
  if (type === 'guest') return undefined
  return { project, on, subject: type === 'default' ? { type: 'everybody' } : { type, name } }
}

function withRule(state: AccessState, { kind, key, operation, wanted }: Change): AccessState {
  const place = rulePlace({ kind, key })
  if (!place) return state
  const rule = operation === 'delete' ? undefined : ruleOf(kind, { key, spec: wanted ?? {} })
  const isOther = (one: Rule) =>
    one.kind !== place.on.kind || one.object !== place.on.object || !isSame(one.subject, place.subject)
  return withRules(state, place.project, (rules) => [...rules.filter(isOther), ...(rule ? [rule] : [])])
}

function withoutRules(state: AccessState, subject: RuleSubject): AccessState {
  const isOther = (rule: Rule) => !isSame(rule.subject, subject)
  const projects = state.projects.map((project) =>
    project.rules.every(isOther) ? project : { ...project, rules: project.rules.filter(isOther) },
  )
  return { ...state, projects }
}

function withRules(state: AccessState, name: string, change: (rules: readonly Rule[]) => readonly Rule[]): AccessState {
  const nowhere: ProjectAccess = { name, rules: [], objects: [], complete: new Set() }
  const known = state.projects.some((project) => project.name === name)
  const projects = known ? state.projects : [...state.projects, nowhere]
  return {
    ...state,
    projects: projects.map((one) => (one.name === name ? { ...one, rules: change(one.rules) } : one)),
  }
}

function withPeople(state: AccessState, change: Change): AccessState {
  return { ...state, people: state.people.flatMap((person) => steppedPerson(person, change) ?? []) }
}

function isSame(a: RuleSubject, b: RuleSubject): boolean {
  if (a.type === 'everybody' || b.type === 'everybody') return a.type === b.type
  return a.type === b.type && a.name === b.name
}
