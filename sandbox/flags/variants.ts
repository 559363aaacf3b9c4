import { isRecord, type JsonRecord } from '../values.ts'
import { brokenFilter } from './broken-filter.ts'

const MAX_KEY = 400

/** Checks `multivariate`: null, or at least one variant, with shares that add up to 100. */
export function cleanVariants(multivariate: unknown): JsonRecord | null {
  const path = 'multivariate'
  if (multivariate === null) return null
  if (!isRecord(multivariate)) throw brokenFilter(path, 'Expected an object or null.')
  const { variants } = multivariate
  if (!Array.isArray(variants) || variants.length === 0) {
    throw brokenFilter(`${path}.variants`, 'At least one variant is required.', 'min_length')
  }
  const checked = variants.map((variant: unknown, at) => checkVariant(variant, `${path}.variants[${at}]`))
  const total = checked.reduce((sum, variant) => sum + variant.share, 0)
  // Shares may be fractions, so thirds have to pass.
  if (Math.abs(total - 100) > 0.01) {
    throw brokenFilter(`${path}.variants`, 'Variant rollout percentages must sum to 100.', 'variants_sum')
  }
  if (new Set(checked.map((variant) => variant.key)).size < checked.length) {
    throw brokenFilter(`${path}.variants`, 'Variant keys must be unique.', 'unique')
  }
  return structuredClone(multivariate)
}

/** Checks payloads: a value that is not text is stored as JSON text, and text must be JSON already. */
export function cleanPayloads(payloads: unknown): JsonRecord {
  if (payloads === null) return {}
  if (!isRecord(payloads)) throw brokenFilter('payloads', 'Expected an object.')
  const entries = Object.entries(payloads).map(([key, value]) => [key, payloadText(value, `payloads.${key}`)])
  return Object.fromEntries(entries)
}

function checkVariant(variant: unknown, path: string): { key: string; share: number } {
  if (!isRecord(variant)) throw brokenFilter(path, 'Expected an object.')
  const { key, rollout_percentage: share } = variant
  if (typeof key !== 'string' || key.length > MAX_KEY || !/^[a-zA-Z0-9_./-]+$/.test(key)) {
    throw brokenFilter(`${path}.key`, 'Invalid variant key.', 'invalid_key')
  }
  if (typeof share !== 'number' || !(share >= 0 && share <= 100)) {
    throw brokenFilter(`${path}.rollout_percentage`, 'Rollout percentage must be a number between 0 and 100.')
  }
  return { key, share }
}

function payloadText(value: unknown, path: string): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  try {
    JSON.parse(value)
  } catch {
    throw brokenFilter(path, 'Payload must be valid JSON.')
  }
  return value
}
