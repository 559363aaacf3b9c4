import type { Reason } from '../core/access.ts'

/**
 * What a sentence calls a reason, to put people together. Two people with a rule of their own each have the same; of
 * several roles that give the same level, the first stands for all, or people with many roles would fall into as many
 * sentences.
 */
export function through(reason: Reason): string {
  if (reason.because === 'closed_project') return `closed:${through(reason.reason)}`
  if (reason.because === 'organization_level') return reason.level
  if (reason.because !== 'rules') return reason.because
  const [rule] = reason.rules
  if (!rule) return 'rules'
  const whom = rule.subject.type === 'role' ? `role:${rule.subject.name}` : rule.subject.type
  return rule.object === undefined ? whom : `${whom}@object`
}
