import { isRecord, type JsonRecord } from '../values.ts'
import { brokenFilter } from './broken-filter.ts'

const TYPES: readonly unknown[] = ['person', 'cohort', 'group', 'flag', 'person_metadata']

const OPERATORS: readonly unknown[] = [
  ...['exact', 'is_not', 'icontains', 'not_icontains', 'icontains_multi', 'not_icontains_multi', 'regex', 'not_regex'],
  ...['gt', 'gte', 'lt', 'lte', 'is_set', 'is_not_set', 'is_date_exact', 'is_date_after', 'is_date_before'],
  ...['semver_gt', 'semver_gte', 'semver_lt', 'semver_lte', 'semver_eq', 'semver_neq', 'semver_tilde'],
  ...['semver_caret', 'semver_wildcard', 'in', 'not_in', 'flag_evaluates_to'],
]

/** Old names of operators, which the server rewrites on save. */
const ALIASES: Readonly<Record<string, string>> = { min: 'gte', max: 'lte' }

/** Checks one property filter, and writes its operator by today's name. */
export function cleanProperty(property: unknown, path: string): JsonRecord {
  if (!isRecord(property)) throw brokenFilter(path, 'Expected an object.')
  if (typeof property.key !== 'string' && typeof property.key !== 'number') {
    throw brokenFilter(`${path}.key`, 'This field is required.', 'required')
  }
  if (property.type !== undefined && property.type !== null && !TYPES.includes(property.type)) {
    throw brokenFilter(`${path}.type`, `Unsupported property type "${String(property.type)}".`, 'invalid_choice')
  }
  const operator = currentOperator(property.operator)
  if (operator !== undefined && operator !== null && !OPERATORS.includes(operator)) {
    throw brokenFilter(`${path}.operator`, `Unsupported operator "${String(operator)}".`, 'invalid_choice')
  }
  if (operator === 'regex' || operator === 'not_regex') checkPattern(property.value, `${path}.value`)
  return { ...structuredClone(property), ...(operator === undefined ? {} : { operator }) }
}

function currentOperator(operator: unknown): unknown {
  return typeof operator === 'string' ? (ALIASES[operator] ?? operator) : operator
}

function checkPattern(value: unknown, path: string): void {
  if (typeof value !== 'string') throw brokenFilter(path, 'Invalid regex pattern.')
  try {
    new RegExp(value)
  } catch {
    throw brokenFilter(path, 'Invalid regex pattern.')
  }
}
