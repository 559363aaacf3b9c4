import { explainPerson, inEveryMode, type Within, whoCan } from '../../access/ask.ts'
import { diffAccess } from '../../access/diff.ts'
import { accessFromPolicy } from '../../access/from-policy.ts'
import { followers, PROJECT } from '../../access/kinds.ts'
import type { AccessSettings } from '../../access/state.ts'
import type { AccessDiff, PersonAccess, Target, WhoCan } from '../../core/access.ts'
import { type Deed, deedOf, projectVerbs, verbs } from '../../core/deed.ts'
import { UserError } from '../../core/errors.ts'
import type { Policy } from '../../core/policy.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { list, show } from '../../core/text.ts'
import { hint } from '../../policy/hint.ts'
import { resourceKinds } from '../../resources/resource-kinds.ts'

/** What somebody typed to name a thing: a project, a kind of object in it, or one object. */
export interface TypedThing {
  readonly project: string
  readonly kind: string | undefined
  /** PostHog's id of the object, or the policy's name for it. */
  readonly object?: string
}

/** A question as somebody typed it. */
export interface TypedDeed extends TypedThing {
  readonly verb: string
}

/** Everybody who may do something by the policy, in every mode that can be meant. @throws {UserError} for an unknown name */
export function askWhoCan({ shape }: Policy, deed: Deed, settings: AccessSettings): WhoCan[] {
  const accesses = inEveryMode(accessFromPolicy(shape, settings))
  return accesses.map((access) => whoCan(access, deed.level, deed))
}

/**
 * What one person may do by the policy.
 *
 * @param only one project, or one thing in it; left out, everything that rules speak about
 * @throws {UserError} when the policy does not know the person
 */
export function askAboutPerson(
  { shape }: Policy,
  email: string,
  settings: AccessSettings,
  only?: Within,
): PersonAccess {
  const accesses = inEveryMode(accessFromPolicy(shape, settings))
  const person = accesses[0]?.person(email)
  if (person) return explainPerson(accesses, person, only)
  const people = accesses[0]?.state.people.map((one) => one.email) ?? []
  throw new UserError(`The policy knows nobody called "${show(email)}".`, hint(email, people))
}

/** What going from one policy to another does to people's access, in every mode that can be meant. */
export function askDifference(before: Policy, after: Policy, settings: AccessSettings): AccessDiff[] {
  const [from, to] = [before, after].map(({ shape }) => inEveryMode(accessFromPolicy(shape, settings)))
  return (from ?? []).flatMap((access, at) => {
    const next = to?.[at]
    return next ? [diffAccess(access, next)] : []
  })
}

/** Reads what somebody typed against what there is. @throws {UserError} that names what was probably meant */
export function readDeed(typed: TypedDeed, policy: Policy): Deed {
  const { verb, kind, project } = typed
  const target = readTarget(typed, policy)
  const deed = deedOf(verb, kind, project)
  if (deed) return { ...deed, ...target }
  const inside = list(Object.keys(verbs), 'or')
  throw new UserError(
    `Nobody can "${show([verb, kind].filter(Boolean).join(' '))}".`,
    `Ask who can ${inside} a kind of object, such as "edit feature_flag", or who can ${list(Object.keys(projectVerbs), 'or')} the project.`,
  )
}

/** Finds the thing that somebody typed. @throws {UserError} that names what was probably meant */
export function readTarget({ project, kind, object }: TypedThing, { shape }: Policy): Target {
  const projects = projectsOf(shape)
  if (!projects.includes(project)) {
    throw new UserError(`The policy has no project "${show(project)}".`, hint(project, projects))
  }
  const kinds = [...resourceKinds, ...followers]
  if (kind !== undefined && !kinds.includes(kind)) {
    throw new UserError(`PostHog has no kind of object "${show(kind)}".`, hint(kind, kinds))
  }
  if (object === undefined) return { project, kind: kind ?? PROJECT }
  if (kind === undefined)
    throw new UserError('An object is of some kind.', 'Write the kind before it, such as dashboard.')
  return { project, kind, object: objectId(shape, project, kind, object) }
}

function objectId({ projects }: PolicyShape, project: string, kind: string, typed: string): string {
  const named = (projects?.[project]?.objects ?? []).filter(({ resource }) => resource === kind)
  const byId = named.filter(({ id }) => id === typed)
  const meant = byId.length > 0 ? byId : named.filter(({ name }) => name === typed)
  const [found] = meant
  if (found && meant.length === 1) return found.id
  if (found) {
    const ids = meant.map(({ id }) => `"${show(id)}"`)
    throw new UserError(`Several objects are called "${show(typed)}".`, `Write the id: ${list(ids, 'or')}.`)
  }
  const known = named.flatMap(({ id, name }) => (name === undefined ? [id] : [id, name]))
  throw new UserError(
    `The policy names no ${show(kind)} "${show(typed)}" in ${show(project)}.`,
    `${hint(typed, known)} An object without rules of its own follows its kind: ask without it.`,
  )
}

function projectsOf({ projects = {}, feature_flags: matrix = {} }: PolicyShape): string[] {
  return [...new Set([...Object.keys(projects), ...Object.keys(matrix)])]
}
