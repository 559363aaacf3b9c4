import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from './json.ts'

/** The SHA-256 of a value, as `sha256:…`; equal values give equal hashes. */
export function hashOf(value: Json): string {
  return `sha256:${createHash('sha256').update(canonicalJson(value)).digest('hex')}`
}
