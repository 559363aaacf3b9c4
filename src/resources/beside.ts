import { isAccessLevel, strengthOf } from '../core/access.ts'
import { type ObjectRules, objectRules } from '../core/matrix.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import type { Subject } from './rule-subject.ts'

/** What people may have by everything but one rule, as strengths: from the least to the most. */
export interface Beside {
  readonly least: number
  readonly most: number
}

/** A project itself, or every object of a kind in it. */
export interface RuledThing {
  readonly project: string
  readonly kind?: string
}

// PostHog's own default is `admin` in a project and `editor` in most of what is there.
const builtIn = strengthOf('editor')

/** How much a level allows, `builtin` included. */
export function strength(level: string): number {
  return isAccessLevel(level) ? strengthOf(level) : builtIn
}

/** On a single object: what people have there hangs on the rules of its kind, and on who made it. */
export const anyLevel: Beside = { least: 0, most: strengthOf('manager') }

/**
 * What those whom a rule is about may have without it: by the default, by the roles that they may hold, and by rules of
 * their own. Where a policy leaves the default out, PostHog may hold any.
 */
export function beside(shape: PolicyShape, { project, kind }: RuledThing, subject: Subject): Beside {
  if (kind === undefined) return besideRule(shape.projects?.[project]?.access, [], subject)
  return besideRule(objectRules(shape, project)[kind], defaultsOfObjects(shape, project), subject)
}

/** @param below the defaults of objects, which may count where nothing is stored on their kind */
function besideRule(block: ObjectRules = {}, below: readonly string[], [kind, name]: Subject): Beside {
  const { default: rest, roles = {}, members = {} } = block
  if (kind !== 'default' && rest === undefined) return anyLevel
  const others = Object.entries(roles).filter(([role]) => kind !== 'role' || role !== name)
  // A rule of one's own may be all that is left: on a project a default counts for nobody whom a rule names.
  const own = kind === 'member' ? [] : Object.values(members)
  const isBare = kind === 'default' || rest === undefined || rest === 'builtin'
  const fallback = isBare ? ['builtin', ...below] : [rest]
  const strengths = [...fallback, ...others.map(([, level]) => level), ...own].map(strength)
  return strengths.reduce(({ least, most }, one) => ({ least: Math.min(least, one), most: Math.max(most, one) }), {
    least: anyLevel.most,
    most: anyLevel.least,
  })
}

// A role that many people join is looked at once.
const takers = new WeakMap<PolicyShape, Map<string, boolean>>()

/** Whether holding a role may take something away, by a rule that gives its holders less than they may have without it. */
export function mayTakeAway(shape: PolicyShape, role: string): boolean {
  const known = takers.get(shape) ?? new Map<string, boolean>()
  takers.set(shape, known)
  const answer = known.get(role) ?? hasLowRule(shape, role)
  known.set(role, answer)
  return answer
}

function hasLowRule(shape: PolicyShape, role: string): boolean {
  const names = new Set([...Object.keys(shape.projects ?? {}), ...Object.keys(shape.feature_flags ?? {})])
  const isLow = (level: string | undefined, most: () => number) => level !== undefined && strength(level) < most()
  return [...names].some((name) => {
    const { access, objects = [] } = shape.projects?.[name] ?? {}
    const below = defaultsOfObjects(shape, name)
    const isLowIn = (block: ObjectRules | undefined, defaults: readonly string[]) =>
      isLow(block?.roles?.[role], () => besideRule(block, defaults, ['role', role]).most)
    return (
      isLowIn(access, []) ||
      Object.values(objectRules(shape, name)).some((block) => isLowIn(block, below)) ||
      objects.some(({ roles = {} }) => isLow(roles[role], () => anyLevel.most))
    )
  })
}

function defaultsOfObjects({ projects }: PolicyShape, project: string): string[] {
  return (projects?.[project]?.objects ?? []).flatMap(({ default: level }) => (level === undefined ? [] : [level]))
}
