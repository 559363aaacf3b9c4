import { isAccessLevel, type Rule } from '../core/access.ts'
import { Bug } from '../core/errors.ts'
import { type ObjectRules, objectRules } from '../core/matrix.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { PROJECT } from './kinds.ts'
import { type AccessSettings, type AccessState, assumed, type Person, type ProjectAccess } from './state.ts'

/**
 * What a policy says about access, and nothing else: rules that PostHog holds and the policy leaves out are not known.
 * Nor does a policy say who made an object. Where it lists no `members`, whoever a role or a rule names counts as a plain member.
 */
export function accessFromPolicy(shape: PolicyShape, settings: AccessSettings = assumed): AccessState {
  const names = new Set([...Object.keys(shape.projects ?? {}), ...Object.keys(shape.feature_flags ?? {})])
  const projects = [...names].map((name) => projectOf(shape, name))
  return { settings, projects, people: peopleOf(shape, projects) }
}

function projectOf(shape: PolicyShape, name: string): ProjectAccess {
  const { access, objects = [] } = shape.projects?.[name] ?? {}
  const blocks: [string, ObjectRules][] = Object.entries(objectRules(shape, name))
  if (access) blocks.push([PROJECT, access])
  return {
    name,
    rules: [
      ...blocks.flatMap(([kind, rules]) => rulesOf(kind, rules)),
      ...objects.flatMap(({ resource, id, ...rules }) => rulesOf(resource, rules, id)),
    ],
    objects: [],
    complete: new Set(blocks.filter(([, rules]) => rules.default !== undefined).map(([kind]) => kind)),
  }
}

function rulesOf(kind: string, { default: rest, roles = {}, members = {} }: ObjectRules, object?: string): Rule[] {
  const rule = (subject: Rule['subject'], level: string): Rule => ({
    kind,
    ...(object !== undefined && { object }),
    subject,
    level: levelCalled(level),
  })
  return [
    ...(rest === undefined || rest === 'builtin' ? [] : [rule({ type: 'everybody' }, rest)]),
    ...Object.entries(roles).map(([name, level]) => rule({ type: 'role', name }, level)),
    ...Object.entries(members).map(([email, level]) => rule({ type: 'member', name: email.toLowerCase() }, level)),
  ]
}

function peopleOf({ members, roles = {} }: PolicyShape, projects: readonly ProjectAccess[]): Person[] {
  const held = new Map<string, string[]>()
  for (const [role, { members: holders = [] }] of Object.entries(roles)) {
    for (const email of holders) {
      const person = email.toLowerCase()
      held.set(person, [...(held.get(person) ?? []), role])
    }
  }
  const person = (email: string, level: Person['level']): Person => ({ email, level, roles: held.get(email) ?? [] })
  if (members) return Object.entries(members).map(([email, { level }]) => person(email.toLowerCase(), level))
  const ruled = projects.flatMap(({ rules }) =>
    rules.flatMap(({ subject }) => (subject.type === 'member' ? [subject.name] : [])),
  )
  return [...new Set([...held.keys(), ...ruled])].map((email) => person(email, 'member'))
}

function levelCalled(word: string): Rule['level'] {
  if (isAccessLevel(word)) return word
  throw new Bug(`the level ${word} passed the schema, but is none that a rule can have`)
}
