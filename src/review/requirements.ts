import type { FactName } from '../core/fact.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { rolloutReview } from '../core/rollout-review.ts'
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
  const asked = items.flatMap((item) => item.facts.map(({ name }) => ruleFor(base, item, name)))
  if (asked.length > 0) return asked.map((one) => ({ ...one, approvals: one.approvals + strangers.length }))
  return strangers.length > 0 ? [{ rule: 'unknown-contributor', item: change, approvals: 1, by: ['admin'] }] : []
}

// Built in: one independent admin, whatever the policy says.
const adminRules: Readonly<Record<Exclude<FactName, 'rollout_over'>, string>> = {
  owner_granted: 'owner-granted',
  admin_granted: 'admin-granted',
  policy_gate_changed: 'policy-gate',
  pipeline_changed: 'pipeline',
}

function ruleFor(base: PolicyShape, item: RiskyItem, fact: FactName): Requirement {
  if (fact !== 'rollout_over') return { rule: adminRules[fact], item, approvals: 1, by: ['admin'] }
  const project = item.item.split('/')[1] ?? ''
  const review = rolloutReview(base, project)
  return { rule: `rollout-review in ${project}`, item, approvals: review?.approvals ?? 1, by: review?.by ?? ['admin'] }
}
