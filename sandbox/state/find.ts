import { sameText } from '../values.ts'
import type { Membership, Person, Project, Role, World } from './world.ts'

/** The membership of a person, if that person belongs to the organization today. */
export function membershipOf(world: World, person: Person): Membership | undefined {
  return world.members.find((member) => member.person === person)
}

/** The login with this email; throws in plain words when there is none. */
export function personByEmail(world: World, email: string): Person {
  const found = world.people.find((person) => sameText(person.email, email))
  if (found === undefined) throw new Error(`The sandbox knows no person "${email}".`)
  return found
}

/** The membership of the person with this email; throws in plain words when there is none. */
export function memberByEmail(world: World, email: string): Membership {
  const found = membershipOf(world, personByEmail(world, email))
  if (found === undefined) throw new Error(`"${email}" is not a member of the sandbox's organization.`)
  return found
}

/** The role with this name; throws in plain words when there is none. */
export function roleByName(world: World, name: string): Role {
  const found = world.roles.find((role) => sameText(role.name, name))
  if (found === undefined) throw new Error(`The sandbox has no role "${name}".`)
  return found
}

/** The project with this name or number; throws in plain words when there is none. */
export function projectByReference(world: World, reference: string | number): Project {
  const found = world.projects.find((project) => project.id === reference || project.name === reference)
  if (found === undefined) throw new Error(`The sandbox has no project "${reference}".`)
  return found
}

/** True when the plan of the organization contains the feature. */
export function isEntitled(world: World, feature: string): boolean {
  return world.organization.features.some((owned) => owned.key === feature)
}
