import { approvalRule } from '../core/approval-rule.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import type { Requirement, RiskyItem } from '../core/verdict.ts'

/**
 * What the base policy asks for, given what the change does: one requirement for each risky item and rule, so that a
 * new item asks for itself alone. Strangers (bots, second accounts, unknown e-mails) could be anybody: each of them
 * raises every requirement by one, and asks for an admin where nothing else is asked.
 *
 * @param change stands for the change as a whole, for requirements that no single item explains
 */
export function requirements(
  base: PolicyShape,
  items: readonly RiskyItem[],
  change: RiskyItem,
  strangers: readonly string[],
): Requirement[] {
  const asked = items.flatMap((item) => item.facts.flatMap(({ name }) => asks(base, item, name)))
  if (asked.length > 0) return asked.map((one) => ({ ...one, approvals: one.approvals + strangers.length }))
  return strangers.length > 0 ? [{ rule: 'unknown-contributor', item: change, approvals: 1, by: ['admin'] }] : []
}

function asks(base: PolicyShape, item: RiskyItem, fact: RiskyItem['facts'][number]['name']): Requirement[] {
  const rule = approvalRule(base, item.item, fact)
  return rule ? [{ rule: rule.rule, item, approvals: rule.approvals, by: rule.by }] : []
}
