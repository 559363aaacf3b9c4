import fc from 'fast-check'
import type { Entry } from '../../../src/core/entry.ts'
import { type KindProperties, someOf } from './kind-properties.ts'
import { boxNames } from './vocabulary.ts'

/** People and their levels. */
export const organizationMember: KindProperties = {
  entries: ({ people }) =>
    someOf(
      fc.record({
        key: people,
        spec: fc.record({ level: fc.constantFrom('member', 'admin', 'owner'), state: fc.constant('member') }),
      }),
    ),
  around: { members: { 'ana@x.io': { level: 'owner' } } },
  start: boxNames.people.map((key) => ({ key, spec: { level: 'member', state: 'member' } })),
  answer: (sandbox, email) => sandbox.as(email).acceptInvite(),
  // PostHog removes no owner: they stay, as a member.
  lawful(before, after) {
    const named = new Set(after.map(({ key }) => key))
    const leaving = before.filter(({ key, spec }) => spec.level === 'owner' && !named.has(key))
    return [...after, ...leaving.map(({ key }) => ({ key, spec: { level: 'member', state: 'member' } }))]
  },
}

/** Roles and their names. */
export const role: KindProperties = {
  entries: ({ roles, texts }) => someOf(fc.tuple(roles, nameIn(texts)).map(named)),
  around: { roles: {} },
  start: boxNames.roles.map((key) => ({ key, spec: { name: key } })),
}

/** Projects and their names. No policy deletes one. */
export const project: KindProperties = {
  // What the box has of roles serves as keys of projects that are still to be made.
  entries: ({ projects, roles, texts }) => someOf(fc.tuple(fc.oneof(projects, roles), nameIn(texts)).map(named)),
  around: { projects: {} },
  start: boxNames.projects.map((key) => ({ key, spec: { name: key } })),
}

interface Name {
  readonly text: string | null
  readonly isLoud: boolean
}

function nameIn(texts: fc.Arbitrary<string>): fc.Arbitrary<Name> {
  return fc.record({ text: fc.option(texts), isLoud: fc.boolean() })
}

// Names differ from key to key, whatever the case of their letters.
function named([key, { text, isLoud }]: [key: string, name: Name]): Entry {
  const name = text === null ? key : `${text} ${key}`
  return { key, spec: { name: isLoud ? name.toUpperCase() : name } }
}

/** Who holds which role. */
export const roleMembership: KindProperties = {
  entries: ({ roles, people }) =>
    someOf(fc.tuple(roles, people).map(([name, email]) => ({ key: `${name}/${email}`, spec: { role: name, email } }))),
  around: { roles: Object.fromEntries(boxNames.roles.map((name) => [name, { members: [] }])) },
}
