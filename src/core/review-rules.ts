import { type ApprovalRule, approvalRule } from './approval-rule.ts'
import type { FactName } from './fact.ts'
import { type Item, projectOfItem } from './kind.ts'
import type { PolicyShape } from './policy-shape.gen.ts'

/**
 * Everything that the policy that judges asks for a fact of an item: the built-in rule, and every rule of its own that
 * names the fact. They add up; none takes the place of another.
 */
export function approvalRules(shape: PolicyShape, item: Item, fact: FactName): ApprovalRule[] {
  const builtIn = approvalRule(shape, item, fact)
  const own = (shape.review?.rules ?? []).flatMap(({ facts, tiers, approvals = 1, by }, index): ApprovalRule[] =>
    facts.some((name) => name === fact) && isAbout(shape, item, tiers)
      ? [{ rule: `review.rules ${index + 1}`, approvals, by }]
      : [],
  )
  return builtIn ? [builtIn, ...own] : own
}

// A project that the policy does not know is taken for production: what is unknown must not be the easy way.
function isAbout({ projects }: PolicyShape, item: Item, tiers: readonly string[] | undefined): boolean {
  if (!tiers) return true
  const project = projectOfItem(item)
  return project !== undefined && tiers.includes(projects?.[project]?.tier ?? 'production')
}
