import type { FactName } from './fact.ts'
import type { Item } from './kind.ts'
import type { PolicyShape } from './policy-shape.gen.ts'
import { rolloutReview } from './rollout-review.ts'

/** What a rule asks for when its fact occurs. */
export interface ApprovalRule {
  /** How the comment calls it. */
  readonly rule: string
  readonly approvals: number
  readonly by: readonly string[]
}

// Built in: one independent admin, whatever the policy says.
const adminRules: Partial<Readonly<Record<FactName, string>>> = {
  owner_granted: 'owner-granted',
  admin_granted: 'admin-granted',
  policy_gate_changed: 'policy-gate',
  pipeline_changed: 'pipeline',
  default_opened: 'default-opened',
  sso_relaxed: 'sso-relaxed',
  // A second factor guards log-ins as single sign-on does.
  two_factor_relaxed: 'sso-relaxed',
}

/** What the policy that judges asks for a fact of an item; undefined where no rule is about it. */
export function approvalRule(shape: PolicyShape, item: Item, fact: FactName): ApprovalRule | undefined {
  if (fact === 'rollout_over') {
    const project = item.split('/')[1] ?? ''
    const { approvals = 1, by = ['admin'] } = rolloutReview(shape, project) ?? {}
    return { rule: `rollout-review in ${project}`, approvals, by }
  }
  const rule = adminRules[fact]
  return rule === undefined ? undefined : { rule, approvals: 1, by: ['admin'] }
}
