import { equalJson, type JsonObject } from '../../core/json.ts'
import type { Policy } from '../../core/policy.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { isWithin } from '../../core/subjects.ts'
import { allHold, differing, type Loosening, loosening } from './loosening.ts'

/**
 * Kinds that the policy reaches otherwise than before. Nothing is proven here: reaching further removes what may be a
 * restriction, and reaching less far lets go of it.
 */
export function changedReach(base: PolicyShape, head: PolicyShape): Loosening[] {
  const usual: JsonObject = { removed_flags: 'keep' }
  return differing<string>(base.manage, head.manage)
    .filter(({ key, before, after }) => (before ?? usual[key] ?? 'update') !== (after ?? usual[key] ?? 'update'))
    .map(({ key, after }) => loosening(`manage.${key}`, after))
}

type Review = NonNullable<PolicyShape['review']>
type ReviewRule = NonNullable<Review['rules']>[number]

/** The rules of the review, where one of them is no longer held by any that is as strict. */
export function loosenedReview(base: PolicyShape, head: PolicyShape): Loosening[] {
  const [before, after] = [base.review?.rules ?? [], head.review?.rules ?? []]
  const isStricter: Readonly<Record<keyof Review, boolean>> = {
    rules: before.every((rule) => after.some((one) => asksAsMuch(one, rule))),
  }
  return allHold(isStricter) ? [] : [loosening('review.rules', head.review?.rules)]
}

function asksAsMuch(rule: ReviewRule, other: ReviewRule): boolean {
  const { tiers } = rule
  const isStricter: Readonly<Record<keyof ReviewRule, boolean>> = {
    facts: other.facts.every((fact) => rule.facts.includes(fact)),
    tiers: tiers === undefined || (other.tiers?.every((tier) => tiers.includes(tier)) ?? false),
    approvals: (rule.approvals ?? 1) >= (other.approvals ?? 1),
    by: isWithin(rule.by, other.by),
  }
  return allHold(isStricter)
}

/** A freeze that ends earlier, or is another one. */
export function loosenedFreeze({ freeze: before }: PolicyShape, { freeze: after }: PolicyShape): Loosening[] {
  if (!before || (after && after.reason === before.reason && after.until >= before.until)) return []
  return [loosening('freeze', after ?? undefined)]
}

/** The organization that the policy is about, where it becomes another one: who is who there is anybody's guess. */
export function movedOrganization(base: PolicyShape, head: PolicyShape): Loosening[] {
  const [before, after] = [base, head].map(({ organization }) => organization?.id)
  return before === undefined || before === after ? [] : [loosening('organization.id', after)]
}

/** The approvals that PostHog itself asks for: nothing is proven about them. */
export function changedApprovals(base: JsonObject, head: JsonObject): Loosening[] {
  return equalJson(base.approvals, head.approvals) ? [] : [loosening('approvals', head.approvals)]
}

const weights: Readonly<Record<string, number>> = { off: 0, warning: 1, error: 2 }

/** Rules of lint that weigh less, and findings that are accepted. */
export function loosenedLint(base: Policy, head: Policy): Loosening[] {
  const [before, after] = [base.shape.lint?.severities, head.shape.lint?.severities]
  const isLighter = differing<string>(before, after).some(({ before: was, after: is }) => !isHeavier(was, is))
  const [accepted, accepts] = [textsOf(base.ignores), textsOf(head.ignores)]
  return [
    ...(isLighter ? [loosening('lint.severities', after)] : []),
    ...(isPartOf(accepts, accepted) ? [] : [loosening('lint.ignores', accepts)]),
  ]
}

// What a rule weighs by itself is not known here: only the ends of the scale prove anything about it.
function isHeavier(was: string | undefined, is: string | undefined): boolean {
  if (is === 'error' || was === 'off') return true
  return was !== undefined && is !== undefined && (weights[is] ?? 0) >= (weights[was] ?? 0)
}

// Where in its file a comment stands does not count: lines move.
function textsOf(ignores: Policy['ignores']): string[] {
  return ignores.map(({ rule, reason, at }) => `${at.file}: ${rule}: ${reason}`).sort()
}

function isPartOf(few: readonly string[], many: readonly string[]): boolean {
  const left = [...many]
  return few.every((text) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}
