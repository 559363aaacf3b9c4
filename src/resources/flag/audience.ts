import { equalJson, isList, type Json } from '../../core/json.ts'
import type { Condition, Group } from './spec.ts'

/**
 * The groups that may hold somebody whom no group held before: none of the earlier groups asks for as little or less.
 * Rollouts do not count. What cannot be told counts as wider.
 */
export function wider(before: readonly Group[], after: readonly Group[]): Group[] {
  return after.filter((group) => !before.some((earlier) => holdsAll(earlier, group)))
}

/** Whether some group now reaches more of its people than any group did that held them all. */
export function reachesMore(before: readonly Group[], after: readonly Group[]): boolean {
  return after.some(
    (group) =>
      group.rollout_percentage > 0 &&
      !before.some((earlier) => holdsAll(earlier, group) && earlier.rollout_percentage >= group.rollout_percentage),
  )
}

/** The conditions that wider groups no longer make, compared with the earlier group that is most like each. */
export function conditionsGone(before: readonly Group[], after: readonly Group[]): Condition[] {
  const gone = wider(before, after).flatMap((group) => {
    const [nearest] = [...before].sort((a, b) => shared(b, group) - shared(a, group))
    return (nearest?.properties ?? []).filter((condition) => !group.properties.some((one) => isAbout(one, condition)))
  })
  return gone.filter((condition, index) => gone.findIndex((one) => equalJson(one, condition)) === index)
}

function shared({ properties }: Group, group: Group): number {
  return properties.filter((condition) => group.properties.some((one) => equalJson(one, condition))).length
}

function isAbout(one: Condition, other: Condition): boolean {
  return one.type === other.type && one.key === other.key && one.operator === other.operator
}

// Whether everybody in the second group is in the first one too.
function holdsAll(wide: Group, narrow: Group): boolean {
  return (
    wide.aggregation_group_type_index === narrow.aggregation_group_type_index &&
    wide.properties.every((condition) => narrow.properties.some((one) => implies(one, condition)))
  )
}

const anyOf = ['exact', 'icontains_multi']
const noneOf = ['is_not', 'not_icontains_multi']

/** Whether whoever meets the first condition meets the second one. */
function implies(narrow: Condition, wide: Condition): boolean {
  if (equalJson(narrow, wide)) return true
  const { value: some, ...narrowRest } = narrow
  const { value: more, ...wideRest } = wide
  if (!equalJson(narrowRest, wideRest) || narrow.negation === true) return false
  if (anyOf.includes(narrow.operator)) return isWithin(some, more)
  return noneOf.includes(narrow.operator) && isWithin(more, some)
}

function isWithin(part: Json | undefined, whole: Json | undefined): boolean {
  const [few, many] = [valuesOf(part), valuesOf(whole)]
  return few.length > 0 && few.every((value) => many.some((one) => equalJson(one, value)))
}

function valuesOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return []
  return isList(value) ? value : [value]
}
