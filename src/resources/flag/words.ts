import { canonicalJson, isList, type Json } from '../../core/json.ts'
import { list, show } from '../../core/text.ts'
import { exposureOf } from './exposure.ts'
import type { Condition, FlagSpec, Group } from './spec.ts'

const operators: Readonly<Record<string, string>> = {
  exact: 'is',
  is_not: 'is not',
  icontains: 'contains',
  not_icontains: 'does not contain',
  icontains_multi: 'contains any of',
  not_icontains_multi: 'contains none of',
  regex: 'matches',
  not_regex: 'does not match',
  gt: 'is over',
  gte: 'is at least',
  lt: 'is under',
  lte: 'is at most',
  is_set: 'is set',
  is_not_set: 'is not set',
  is_date_exact: 'is on',
  is_date_after: 'is after',
  is_date_before: 'is before',
}

/** One condition as a person would say it: `email` contains `@example.com`. */
export function conditionText({ type, key, operator, value, negation }: Condition): string {
  const not = negation === true ? 'not ' : ''
  if (type === 'cohort') return `${not}${operator === 'not_in' ? 'not in' : 'in'} the cohort ${code(value)}`
  if (type === 'flag') return `${not}the flag ${code(key)} is ${value === true ? 'on' : code(value)}`
  const asked = [code(key), operators[operator] ?? code(operator), ...(value === undefined ? [] : [valuesText(value)])]
  return `${not}${type === 'group' ? 'whose group has ' : ''}${asked.join(' ')}`
}

/** Whom a flag reaches while it is on, as a person would say it: 25 % of users. */
export function audienceText({ rollout, depends_on = [] }: Pick<FlagSpec, 'rollout' | 'depends_on'>): string {
  const also = depends_on.length > 0 ? ` with ${list(depends_on.map(code))} on` : ''
  if (typeof rollout === 'number') return `${rollout} % of users${also}`
  if (rollout.length === 0) return 'nobody'
  const shown = rollout.slice(0, mostShown).map(groupText)
  const more = rollout.length > mostShown ? ` or ${rollout.length - mostShown} more groups` : ''
  return `${shown.join(', or ')}${more}${also}`
}

const mostShown = 3

function groupText({
  properties,
  rollout_percentage: rollout,
  variant,
  aggregation_group_type_index: index,
}: Group): string {
  const who = index === undefined ? 'users' : `groups of type ${index}`
  const those = properties.length > 0 ? ` where ${list(properties.map(conditionText))}` : ''
  return `${rollout} % of ${who}${those}${variant === undefined ? '' : `, always as ${code(variant)}`}`
}

/** What a flag is after a step, for whom: on for 25 % of users. */
export function stateText(flag: FlagSpec): string {
  return flag.active ? `on for ${audienceText(flag)}` : `off; once on, for ${audienceText(flag)}`
}

/** A percent as people write it: at most two digits behind the point. */
export function percent(share: number): string {
  return `${Math.round(share * 100) / 100} %`
}

/** How many users a flag or one of its variants reaches. */
export function reachText(flag: FlagSpec | undefined): string {
  return percent(exposureOf(flag))
}

/** A foreign value within a sentence. */
export function code(value: Json | undefined): string {
  return `\`${show(typeof value === 'string' ? value : canonicalJson(value)) || '""'}\``
}

function valuesText(value: Json): string {
  return isList(value) ? list(value.map(code), 'or') : code(value)
}
