import type { AccessLevel, Explanation, Mode, Reason, Rule, Target } from '../core/access.ts'
import { builtIn, most, PROJECT, ruledBy } from './kinds.ts'
import { decideKind, decideObject, decideProject } from './orders.ts'
import { openRuleBook, type RuleBook, rulesOn, thing, tiersOn } from './rule-book.ts'
import type { AccessObject, AccessState, Person, ProjectAccess } from './state.ts'

/** Answers who may do what in one state, where rules are settled in one mode. */
export interface Access {
  readonly mode: Mode
  readonly state: AccessState
  /** The person of an e-mail, if they belong to the organization. */
  person(email: string): Person | undefined
  /** Rules of a project, found by what they are on; undefined when the state has no such project. */
  book(project: string): RuleBook | undefined
  /** The level of a person, or of somebody who does not belong here, and why. */
  explain(person: Person | undefined, target: Target): Explanation
}

interface OpenProject {
  readonly project: ProjectAccess
  readonly book: RuleBook
  readonly objects: ReadonlyMap<string, AccessObject>
}

const stranger: Explanation = { level: 'none', reason: { because: 'stranger' } }

/** Makes a state ready for questions. A project that it does not have is closed to everybody but admins and owners. */
export function openAccess(state: AccessState, mode: Mode): Access {
  const people = byEmail(state.people)
  const projects = new Map(state.projects.map((project) => [project.name, openProject(project)]))
  const access: Access = {
    mode,
    state,
    person: (email) => people.get(email.toLowerCase()),
    book: (project) => projects.get(project)?.book,
    explain(person, target) {
      if (!person) return stranger
      const open = projects.get(target.project) ?? openProject({ ...nowhere, name: target.project })
      const question = { access, open, person }
      const way = explainProject(question)
      if (target.kind === PROJECT) return way
      return way.level === 'none' ? closed(way.reason) : explainInside(question, target)
    },
  }
  return access
}

interface Question {
  readonly access: Access
  readonly open: OpenProject
  readonly person: Person
}

const nowhere: Omit<ProjectAccess, 'name'> = { rules: [], objects: [], complete: new Set() }

// States that follow one another share the people and the projects that did not change.
const listed = new WeakMap<readonly Person[], ReadonlyMap<string, Person>>()
const opened = new WeakMap<ProjectAccess, OpenProject>()

function byEmail(people: readonly Person[]): ReadonlyMap<string, Person> {
  const known = listed.get(people)
  if (known) return known
  const found = new Map(people.map((person) => [person.email, person]))
  listed.set(people, found)
  return found
}

function openProject(project: ProjectAccess): OpenProject {
  const known = opened.get(project)
  if (known) return known
  const objects = new Map(project.objects.map((object) => [thing(object.kind, object.id), object]))
  const open = { project, book: openRuleBook(project), objects }
  opened.set(project, open)
  return open
}

function closed(reason: Reason): Explanation {
  return { level: 'none', reason: { because: 'closed_project', reason } }
}

function explainProject(question: Question): Explanation {
  const { access, open } = question
  return (
    beforeRules(question, PROJECT) ??
    byRules(decideProject(tiers(question, PROJECT), access.mode)) ??
    unruled(open.project, [PROJECT], builtIn(PROJECT))
  )
}

function explainInside(question: Question, { kind, object: id }: Target): Explanation {
  const { access, open, person } = question
  const object = id === undefined ? undefined : open.objects.get(thing(kind, id))
  if (object?.creator === person.email) return { level: most(kind), reason: { because: 'creator' } }
  const before = beforeRules(question, kind)
  if (before) return before
  const kinds = ruledBy(kind)
  const byKind = kinds.map((one) => tiers(question, one))
  if (id === undefined) return byRules(decideKind(byKind, access.mode)) ?? unruled(open.project, kinds, builtIn(kind))
  const source = object?.source === undefined ? undefined : tiers(question, 'external_data_source', object.source)
  const all = { own: tiers(question, kind, id), source, kinds: byKind }
  const rules = decideObject(all, access.mode, access.state.settings.closedThingsStayClosed)
  return byRules(rules) ?? unruled(open.project, kinds, builtIn(kind))
}

/** What settles the matter before any rule is looked at. */
function beforeRules({ access, person }: Question, kind: string): Explanation | undefined {
  const { level } = person
  if (level !== 'member') return { level: most(kind), reason: { because: 'organization_level', level } }
  if (access.state.settings.entitlements.has('access_control')) return undefined
  return { level: builtIn(kind), reason: { because: 'not_entitled' } }
}

function tiers({ access, open, person }: Question, kind: string, object?: string) {
  const countsRoles = access.state.settings.entitlements.has('role_based_access')
  return tiersOn(rulesOn(open.book, kind, object), person, countsRoles)
}

function byRules(rules: readonly Rule[] | undefined): Explanation | undefined {
  const [first] = rules ?? []
  return first && { level: first.level, reason: { because: 'rules', rules: rules ?? [] } }
}

function unruled({ complete }: ProjectAccess, kinds: readonly string[], level: AccessLevel): Explanation {
  const isStated = complete === 'all' || kinds.every((kind) => complete.has(kind))
  return { level, reason: { because: 'built_in', isStated } }
}
