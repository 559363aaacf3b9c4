import type { Person } from '../state/person.ts'
import type { JsonRecord } from '../values.ts'

/** One stored feature flag. `name` is what people call its description; `key` is its name in code. */
export interface Flag extends FlagContent {
  id: number
  version: number
  createdBy: Person | null
  createdAt: string
  updatedAt: string
  lastModifiedBy: Person | null
}

/** The part of a flag that a write can change. */
export interface FlagContent {
  key: string
  name: string
  filters: JsonRecord
  active: boolean
  archived: boolean
  deleted: boolean
  tags: string[]
  ensure_experience_continuity: boolean | null
  evaluation_runtime: EvaluationRuntime | null
  bucketing_identifier: BucketingIdentifier | null
  is_remote_configuration: boolean | null
  has_encrypted_payloads: boolean
}

export const EVALUATION_RUNTIMES = ['server', 'client', 'all'] as const
export type EvaluationRuntime = (typeof EVALUATION_RUNTIMES)[number]

export const BUCKETING_IDENTIFIERS = ['distinct_id', 'device_id'] as const
export type BucketingIdentifier = (typeof BUCKETING_IDENTIFIERS)[number]

/** A flag before anybody chose anything: a create that leaves `active` out is born enabled. */
export function emptyContent(key: string): FlagContent {
  return {
    key,
    name: '',
    filters: {},
    active: true,
    archived: false,
    deleted: false,
    tags: [],
    ensure_experience_continuity: false,
    evaluation_runtime: 'all',
    bucketing_identifier: 'distinct_id',
    is_remote_configuration: false,
    has_encrypted_payloads: false,
  }
}
