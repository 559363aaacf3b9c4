import { explainPerson, inEveryMode, whoCan } from '../access/ask.ts'
import { diffAccess } from '../access/diff.ts'
import { accessFromPolicy } from '../access/from-policy.ts'
import { followers } from '../access/kinds.ts'
import type { AccessSettings } from '../access/state.ts'
import type { AccessDiff, PersonAccess, WhoCan } from '../core/access.ts'
import { type Deed, deedOf, projectVerbs, verbs } from '../core/deed.ts'
import { UserError } from '../core/errors.ts'
import type { Policy } from '../core/policy.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { list, show } from '../core/text.ts'
import { hint } from '../policy/hint.ts'
import { resourceKinds } from '../resources/resource-kinds.ts'

/** A question as somebody typed it. */
export interface TypedDeed {
  readonly verb: string
  readonly kind: string | undefined
  readonly project: string
}

/** Everybody who may do something by the policy, in every mode that can be meant. @throws {UserError} for an unknown name */
export function askWhoCan({ shape }: Policy, deed: Deed, settings: AccessSettings): WhoCan[] {
  const accesses = inEveryMode(accessFromPolicy(shape, settings))
  return accesses.map((access) => whoCan(access, deed.level, deed))
}

/** What one person may do by the policy. @throws {UserError} when the policy does not know the person */
export function askAboutPerson({ shape }: Policy, email: string, settings: AccessSettings): PersonAccess {
  const accesses = inEveryMode(accessFromPolicy(shape, settings))
  const person = accesses[0]?.person(email)
  if (person) return explainPerson(accesses, person)
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
export function readDeed(typed: TypedDeed, { shape }: Policy): Deed {
  const { verb, kind, project } = typed
  const projects = projectsOf(shape)
  if (!projects.includes(project)) {
    throw new UserError(`The policy has no project "${show(project)}".`, hint(project, projects))
  }
  const kinds = [...resourceKinds, ...followers]
  if (kind !== undefined && !kinds.includes(kind)) {
    throw new UserError(`PostHog has no kind of object "${show(kind)}".`, hint(kind, kinds))
  }
  const deed = deedOf(verb, kind, project)
  if (deed) return deed
  const inside = list(Object.keys(verbs), 'or')
  throw new UserError(
    `Nobody can "${show([verb, kind].filter(Boolean).join(' '))}".`,
    `Ask who can ${inside} a kind of object, such as "edit feature_flag", or who can ${list(Object.keys(projectVerbs), 'or')} the project.`,
  )
}

function projectsOf({ projects = {}, feature_flags: matrix = {} }: PolicyShape): string[] {
  return [...new Set([...Object.keys(projects), ...Object.keys(matrix)])]
}
