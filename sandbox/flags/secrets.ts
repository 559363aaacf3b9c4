import { isRecord, type JsonRecord } from '../values.ts'

/** What stands in for a payload that must not be read. */
export const HIDDEN_PAYLOAD = '"********* (encrypted)"'

/** Filters with their payloads covered, where the flag encrypts them. Callers with a key see the plain text: not here. */
export function hideSecrets(flag: { has_encrypted_payloads: boolean }, filters: JsonRecord): JsonRecord {
  if (!flag.has_encrypted_payloads || !isRecord(filters.payloads)) return filters
  const payloads = Object.fromEntries(Object.keys(filters.payloads).map((key) => [key, HIDDEN_PAYLOAD]))
  return { ...filters, payloads }
}
