import { equalJson } from '../../core/json.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { rolloutReview } from '../../core/rollout-review.ts'
import { isWithin } from '../../core/subjects.ts'
import type { Condition } from '../../resources/flag/spec.ts'
import { trustedConditions } from '../../resources/flag/trusted.ts'
import { allHold, differing, type Loosening, loosening } from './loosening.ts'

type Project = NonNullable<PolicyShape['projects']>[string]
type Tier = NonNullable<Project['tier']>
type Matrix = NonNullable<PolicyShape['feature_flags']>[string]
type Numbered = Omit<Matrix, 'trusted_conditions'> & { readonly trusted_conditions?: readonly Condition[] }

const tiers: readonly Tier[] = ['development', 'staging', 'production']

/** Projects that come, go, may be another one in PostHog, or ask for less care. Who gets in is a change like any other. */
export function loosenedProjects(base: PolicyShape, head: PolicyShape): Loosening[] {
  return differing(base.projects, head.projects).flatMap(({ key, before, after }) => {
    const isStricter = before && after && isSameProject(key, before, after) && isSaferTier(before, after, [base, head])
    return isStricter
      ? []
      : [loosening(`projects.${key}`, after && { id: after.id, name: after.name, tier: after.tier })]
  })
}

// The number decides; without one the name does.
function isSameProject(alias: string, before: Project, after: Project): boolean {
  return before.id === after.id && (before.id !== undefined || (before.name ?? alias) === (after.name ?? alias))
}

// A rule for some tiers may ask for more in a lower one.
function isSaferTier(before: Project, after: Project, shapes: readonly PolicyShape[]): boolean {
  const [was = 'production', is = 'production'] = [before.tier, after.tier]
  const rules = shapes.flatMap(({ review }) => review?.rules ?? [])
  const isAskedLess = rules.some((rule) => rule.tiers?.includes(was) && !rule.tiers.includes(is))
  return tiers.indexOf(is) >= tiers.indexOf(was) && !isAskedLess
}

/** Permission matrices by which somebody more counts, or less is asked for. */
export function loosenedMatrix(base: PolicyShape, head: PolicyShape): Loosening[] {
  return differing(numbered(base), numbered(head)).flatMap(({ key, before = {}, after = {} }) => {
    const isStricter: Readonly<Record<keyof Matrix, boolean>> = {
      who_can_create: isNarrower(before.who_can_create, after.who_can_create),
      who_can_edit: isNarrower(before.who_can_edit, after.who_can_edit),
      who_can_delete: isNarrower(before.who_can_delete, after.who_can_delete),
      require_description: after.require_description === true || before.require_description !== true,
      require_rollout_review: isStricterRollout(key, base, head),
      change_by: after.change_by === 'repository' || before.change_by !== 'repository',
      trusted_conditions: trustsNoMore(before, after),
    }
    return allHold(isStricter) ? [] : [loosening(`feature_flags.${key}`, numbered(head)[key])]
  })
}

// A cohort that is trusted by its name is another one as soon as the name stands for another number.
function numbered(shape: PolicyShape): Record<string, Numbered> {
  return Object.fromEntries(
    Object.entries(shape.feature_flags ?? {}).map(([key, { trusted_conditions: written, ...matrix }]) => [
      key,
      { ...matrix, ...(written && { trusted_conditions: trustedConditions(shape, key) }) },
    ]),
  )
}

// A list that nobody wrote may mean anybody, or an admin where approvals are counted.
function isNarrower(before: readonly string[] | undefined, after: readonly string[] | undefined): boolean {
  if (after === undefined) return before === undefined
  return isWithin(after, before ?? ['admin'])
}

// A condition that is trusted lowers the exposure of every flag that makes it.
function trustsNoMore(
  { trusted_conditions: before = [] }: Numbered,
  { trusted_conditions: after = [] }: Numbered,
): boolean {
  return after.every((condition) => before.some((one) => equalJson(one, condition)))
}

function isStricterRollout(project: string, base: PolicyShape, head: PolicyShape): boolean {
  const [before, after] = [rolloutReview(base, project), rolloutReview(head, project)]
  if (!before) return true
  return (
    after !== undefined &&
    after.over <= before.over &&
    after.approvals >= before.approvals &&
    isWithin(after.by, before.by)
  )
}
