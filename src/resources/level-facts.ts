import type { Fact } from '../core/fact.ts'
import type { JsonObject } from '../core/json.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { roleHolders, sameEmail } from '../core/subjects.ts'
import { show } from '../core/text.ts'
import { type Beside, strength } from './beside.ts'
import { inWords, type Subject } from './rule-subject.ts'

/** One access rule before and after; undefined where there is none. */
export interface RuleStep {
  readonly subject: Subject
  readonly before: string | undefined
  readonly after: string | undefined
  /** What people may have where there is no rule, or `builtin`. */
  readonly beside: Beside
  /** The end of the sentence, such as "in `production`". */
  readonly where: string
}

/**
 * Whether somebody may get more, or less, by one access rule. A rule that comes or goes may do both: which one depends
 * on what else holds for each person, and on how the organization settles rules. What cannot be told counts.
 *
 * @param limits the policy that says who holds a role
 */
export function levelFacts({ subject, before, after, beside, where }: RuleStep, limits: PolicyShape): Fact[] {
  if (before === after) return []
  const [from, to] = [rangeOf(before, beside), rangeOf(after, beside)]
  const who = inWords(subject)
  const detail: JsonObject = { from: before ?? null, to: after ?? null }
  const gaining = gainingBy(subject, limits)
  const facts: readonly (Fact | false)[] = [
    to.most > from.least && {
      name: 'access_granted',
      sentence: `${who} may do more ${where}: ${step(before, after)}`,
      detail: { ...detail, ...(gaining.length > 0 && { gaining }) },
    },
    to.least < from.most && {
      name: 'access_removed',
      sentence: `${who} may do less ${where}: ${step(before, after)}`,
      detail,
    },
  ]
  return facts.filter((one) => one !== false)
}

/** The people for whom a rule makes a difference: admins and owners may do everything anyway. */
export function gainingBy([kind, name]: Subject, limits: PolicyShape): string[] {
  if (kind === 'member') return [name.toLowerCase()]
  if (kind !== 'role') return []
  return roleHolders(limits, name)
    .filter((email) => (levelOf(email, limits) ?? 'member') === 'member')
    .map((email) => email.toLowerCase())
}

// Nearly always it is written the same way in both places.
function levelOf(email: string, { members = {} }: PolicyShape): string | undefined {
  const same = Object.hasOwn(members, email) ? email : Object.keys(members).find((key) => sameEmail(key, email))
  return same === undefined ? undefined : members[same]?.level
}

function rangeOf(level: string | undefined, beside: Beside): Beside {
  return level === undefined || level === 'builtin' ? beside : { least: strength(level), most: strength(level) }
}

function step(before: string | undefined, after: string | undefined): string {
  const [from, to] = [before, after].map((level) => (level === undefined ? 'no rule' : `\`${show(level)}\``))
  return `${to} instead of ${from}`
}
