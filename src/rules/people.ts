import type { Path } from '../core/location.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { accessBlocks } from './access-blocks.ts'
import { oncePerPolicy } from './once.ts'

/** A place of a policy, other than `members`, that names a person. */
export interface PersonMention {
  readonly email: string
  readonly path: Path
  readonly part: 'key' | 'value'
}

/** A list or map in which each person stands once: who is in it, in the order of the text. */
export interface Roster {
  /** How to call it in a sentence. */
  readonly name: string
  readonly people: readonly PersonMention[]
}

/** Lists every roster of a policy: the people themselves, the holders of each role, the levels of each project. */
export const rosters = oncePerPolicy((shape): Roster[] => {
  const byKey = (path: Path, people: Readonly<Record<string, unknown>> = {}): PersonMention[] =>
    Object.keys(people).map((email) => ({ email, path: [...path, email], part: 'key' }))
  const listed = (path: Path, people: readonly string[] = []): PersonMention[] =>
    people.map((email, index) => ({ email, path: [...path, index], part: 'value' }))
  const ofRoles = Object.entries(shape.roles ?? {}).flatMap(([role, { members, reviewers }]) => [
    { name: `the role "${role}"`, people: listed(['roles', role, 'members'], members) },
    { name: `the reviewers of the role "${role}"`, people: listed(['roles', role, 'reviewers'], reviewers) },
  ])
  const ofProjects = accessBlocks(shape).map(({ project, path, members }) => ({
    name: `the project "${project}"`,
    people: byKey([...path, 'members'], members),
  }))
  const required = ['guardrails', 'required_owners']
  return [
    { name: 'members', people: byKey(['members'], shape.members) },
    ...ofRoles,
    ...ofProjects,
    { name: 'required_owners', people: listed(required, shape.guardrails?.required_owners) },
  ]
})

/** Lists every place that names a person who must be declared under `members`. */
export function personMentions(shape: PolicyShape): PersonMention[] {
  const [, ...named] = rosters(shape)
  const keyOwners = (shape.api_keys ?? []).flatMap(({ owner }, index): PersonMention[] =>
    owner === undefined ? [] : [{ email: owner, path: ['api_keys', index, 'owner'], part: 'value' }],
  )
  return [...named.flatMap(({ people }) => people), ...keyOwners]
}

/** A declared person, with the address as it is written. */
export type Person = NonNullable<PolicyShape['members']>[string] & { readonly email: string }

/** Lists the declared people. */
export function people(shape: PolicyShape): Person[] {
  return Object.entries(shape.members ?? {}).map(([email, member]) => ({ email, ...member }))
}
