import type {
  AccessLevel,
  AccessShift,
  Explanation,
  Mode,
  Reason,
  RolesChange,
  Rule,
  RuleChange,
  RuleSubject,
} from '../core/access.ts'
import { list, plural, show } from '../core/text.ts'

/** What a sentence calls a mode. */
export const modeWords: Readonly<Record<Mode, string>> = {
  highest: 'where the highest level counts',
  specific: 'where the most specific rule counts',
}

/** Why somebody has a level, as the end of a sentence. Names stand in quotation marks. */
export function reasonWords(reason: Reason): string {
  switch (reason.because) {
    case 'stranger':
      return 'not in the organization'
    case 'organization_level':
      return `as ${reason.level} of the organization`
    case 'creator':
      return 'as whoever made it'
    case 'built_in':
      return reason.isStated
        ? "by PostHog's own default"
        : "by PostHog's own default, as the policy says nothing about it"
    case 'not_entitled':
      return "by PostHog's own default, as the plan has no access rules"
    case 'closed_project':
      return `as the project is closed to them ${reasonWords(reason.reason)}`
    case 'rules':
      return ruleWords(reason.rules)
  }
}

/** A level and its reason: `editor through the role "engineer"`. */
export function explanationWords({ level, reason }: Explanation): string {
  return `${level}${reason.because === 'closed_project' ? ',' : ''} ${reasonWords(reason)}`
}

/** People of one sentence: up to three by name, more by number. */
export function peopleWords(people: readonly string[]): string {
  return people.length <= 3 ? list(people.map(quoted)) : plural(people.length, 'person', 'people')
}

/** Things of one sentence: `on the project and "dashboard" in "web"`. */
export function placeWords(on: readonly string[], project: string): string {
  return `on ${list(on.map((one) => (one === 'project' ? 'the project' : quoted(one))))} in ${quoted(project)}`
}

/** One shift: who, what they get or lose where, through what, and what they had before or have now. */
export function shiftSentence(
  { project, on, people, before, after }: AccessShift,
  verb: 'gain' | 'lose' | 'keep',
): string {
  const does = people.length === 1 ? `${verb}s` : verb
  const step = (level: AccessLevel) => `${peopleWords(people)} ${does} ${level} ${placeWords(on, project)}`
  if (verb === 'lose')
    return `${step(before.level)}, held ${reasonWords(before.reason)}; now ${explanationWords(after)}`
  const had = verb === 'gain' ? explanationWords(before) : reasonWords(before.reason)
  return `${step(after.level)}, ${reasonWords(after.reason)}; before ${had}`
}

/** One changed rule: `the level of the role "engineer" on "dashboard" in "web", from viewer to editor`. */
export function ruleChangeWords({ project, before, after }: RuleChange): string {
  const rule = after ?? before
  if (!rule) return ''
  const thing = rule.object === undefined ? rule.kind : `${rule.kind}/${rule.object}`
  const on = thing === 'project' ? 'the project' : quoted(thing)
  const steps = `from ${before?.level ?? 'no rule'} to ${after?.level ?? 'no rule'}`
  return `the level of ${subjectWords(rule.subject)} on ${on} in ${quoted(project)}, ${steps}`
}

/** People with other roles: `"ana@example.com", from no role to the role "ops"`. */
export function rolesChangeWords({ people, before, after }: RolesChange): string {
  return `${peopleWords(people)}, from ${roleWords(before)} to ${roleWords(after)}`
}

function roleWords(roles: readonly string[]): string {
  return roles.length === 0 ? 'no role' : `the ${roles.length === 1 ? 'role' : 'roles'} ${list(roles.map(quoted))}`
}

function ruleWords(rules: readonly Rule[]): string {
  const [first] = rules
  const object = first?.object === undefined ? '' : ' on this very object'
  const roles = rules.flatMap(({ subject }) => (subject.type === 'role' ? [quoted(subject.name)] : []))
  const parts = [
    rules.some(({ subject }) => subject.type === 'member') && 'by a rule that names them',
    roles.length > 0 && `through the ${roles.length === 1 ? 'role' : 'roles'} ${list(roles)}`,
    rules.some(({ subject }) => subject.type === 'everybody') && 'by the default',
  ].filter((part) => part !== false)
  return `${list(parts)}${object}`
}

function subjectWords(subject: RuleSubject): string {
  if (subject.type === 'everybody') return 'everybody without a rule of their own'
  return subject.type === 'role' ? `the role ${quoted(subject.name)}` : quoted(subject.name)
}

function quoted(name: string): string {
  return `"${show(name)}"`
}
