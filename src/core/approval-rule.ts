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

/**
 * The rules that no policy removes: what asks for one independent admin, by fact. Undefined where a fact is only told,
 * or asks by a rule of its own.
 */
export const adminRules: Readonly<Record<FactName, string | undefined>> = {
  rollout_over: undefined, // asks as the permission matrix of its project says
  audience_widened: undefined,
  filter_removed: undefined,
  turned_on: undefined,
  turned_off: undefined,
  variant_moved: undefined,
  payload_changed: undefined,
  flag_created_live: undefined,
  flag_deleted: undefined,
  flag_history_lost: undefined, // known only where PostHog is asked, which the review never does
  dependency_changed: undefined,
  continuity_changed: undefined,
  owner_granted: 'owner-granted',
  admin_granted: 'admin-granted',
  access_granted: undefined,
  access_removed: undefined,
  default_opened: 'default-opened',
  sso_relaxed: 'sso-relaxed',
  // A second factor guards log-ins as single sign-on does.
  two_factor_relaxed: 'sso-relaxed',
  key_scope_widened: undefined,
  policy_gate_changed: 'policy-gate',
  guardrail_changed: 'guardrail-changed',
  drift_accepted: 'drift-accepted',
  expiry_extended: 'expiry-extended',
  pipeline_changed: 'pipeline',
  self_benefit: undefined, // whoever gains never approves it
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
