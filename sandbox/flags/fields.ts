import { invalid } from '../errors.ts'
import { booleanField, choiceField, nullableBooleanField, stringsField, textField } from '../fields.ts'
import { isInteger, isRecord, type JsonRecord } from '../values.ts'
import { BUCKETING_IDENTIFIERS, EVALUATION_RUNTIMES, type FlagContent } from './flag.ts'

/** The names of the fields that a write can change. */
export const WRITABLE_FIELDS = [
  'key',
  'name',
  'filters',
  'active',
  'archived',
  'deleted',
  'tags',
  'ensure_experience_continuity',
  'evaluation_runtime',
  'bucketing_identifier',
  'is_remote_configuration',
  'has_encrypted_payloads',
  'evaluation_contexts',
  'analytics_dashboards',
] as const

/** Where in the product a flag was made; it is checked and then forgotten. */
const CREATION_CONTEXTS = [
  ...['feature_flags', 'experiments', 'surveys', 'early_access_features', 'web_experiments', 'product_tours'],
] as const

const MAX_CONTEXTS = 50

/** The fields of a body that a write can change, checked one by one; all others are ignored. */
export function readContent(body: JsonRecord): Partial<FlagContent> {
  choiceField(body, 'creation_context', CREATION_CONTEXTS)
  return {
    ...present('key', keyField(body)),
    ...present('name', textField(body, 'name', { max: 10_000, blank: true })),
    ...present('filters', filtersField(body)),
    ...present('active', booleanField(body, 'active')),
    ...present('archived', booleanField(body, 'archived')),
    ...present('deleted', booleanField(body, 'deleted')),
    ...present('tags', stringsField(body, 'tags')),
    ...present('ensure_experience_continuity', nullableBooleanField(body, 'ensure_experience_continuity')),
    ...present('evaluation_runtime', choiceField(body, 'evaluation_runtime', EVALUATION_RUNTIMES)),
    ...present('bucketing_identifier', choiceField(body, 'bucketing_identifier', BUCKETING_IDENTIFIERS)),
    ...present('is_remote_configuration', nullableBooleanField(body, 'is_remote_configuration')),
    ...present('has_encrypted_payloads', booleanField(body, 'has_encrypted_payloads')),
    ...present('evaluation_contexts', contextsField(body)),
    ...present('analytics_dashboards', dashboardsField(body)),
  }
}

function present<Name extends string, Value>(name: Name, value: Value | undefined): Record<string, Value> {
  return value === undefined ? {} : { [name]: value }
}

function keyField(body: JsonRecord): string | undefined {
  const key = textField(body, 'key', { max: 400 })
  if (key !== undefined && !/^[a-zA-Z0-9_-]+$/.test(key)) {
    throw invalid('Only letters, numbers, hyphens (-) & underscores (_) are allowed.', 'key', 'invalid_key')
  }
  return key
}

function filtersField(body: JsonRecord): JsonRecord | undefined {
  const filters = body.filters
  if (filters === undefined) return undefined
  if (!isRecord(filters)) throw invalid('Expected an object.', 'filters')
  return filters
}

function contextsField(body: JsonRecord): string[] | undefined {
  const contexts = stringsField(body, 'evaluation_contexts')
  if (contexts !== undefined && contexts.length > MAX_CONTEXTS) {
    const detail = `Ensure this field has no more than ${MAX_CONTEXTS} elements.`
    throw invalid(detail, 'evaluation_contexts', 'max_length')
  }
  if (contexts?.some((context) => context.length > 255) === true) {
    throw invalid('Ensure this field has no more than 255 characters.', 'evaluation_contexts', 'max_length')
  }
  return contexts
}

function dashboardsField(body: JsonRecord): number[] | undefined {
  const ids: unknown = body.analytics_dashboards
  if (ids === undefined) return undefined
  if (!Array.isArray(ids) || !ids.every(isInteger)) {
    throw invalid('Expected a list of whole numbers.', 'analytics_dashboards')
  }
  return ids
}
