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
  /** The content at every version that this server saw, by version. */
  history: Map<number, FlagContent>
  /** When code last asked for it, as far as anybody knows. */
  calledAt: string | null
  /** True: nobody asks for it any more. Evaluation is not modelled, so only a seed says so. */
  stale: boolean
  /** True: session replay starts by it, so it cannot be deleted. */
  usedInReplay: boolean
  /** The key that a deleted flag had before it was renamed to make room. */
  buriedKey: string | null
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
  evaluation_contexts: string[]
  /** Numbers of dashboards; a write adds to them and never takes one away. */
  analytics_dashboards: number[]
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
    evaluation_contexts: [],
    analytics_dashboards: [],
  }
}

/** The part of a stored flag that a write can change; its values are those of the flag, not copies. */
export function contentOf(flag: Flag): FlagContent {
  return {
    key: flag.key,
    name: flag.name,
    filters: flag.filters,
    active: flag.active,
    archived: flag.archived,
    deleted: flag.deleted,
    tags: flag.tags,
    ensure_experience_continuity: flag.ensure_experience_continuity,
    evaluation_runtime: flag.evaluation_runtime,
    bucketing_identifier: flag.bucketing_identifier,
    is_remote_configuration: flag.is_remote_configuration,
    has_encrypted_payloads: flag.has_encrypted_payloads,
    evaluation_contexts: flag.evaluation_contexts,
    analytics_dashboards: flag.analytics_dashboards,
  }
}
