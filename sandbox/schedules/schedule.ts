import type { Person } from '../state/person.ts'
import type { JsonRecord } from '../values.ts'

export const OPERATIONS = ['update_status', 'add_release_condition', 'update_variants'] as const
export type Operation = (typeof OPERATIONS)[number]

export const INTERVALS = ['daily', 'weekly', 'monthly', 'yearly'] as const
export type Interval = (typeof INTERVALS)[number]

/** A change of a flag that happens by itself when its moment comes. */
export interface ScheduledChange extends ScheduledWork, Timing {
  id: number
  flagId: number
  /** The change request that must be agreed to before the moment comes. */
  requestId: string | null
  executedAt: string | null
  lastExecutedAt: string | null
  failureReason: string | null
  createdBy: Person
  createdAt: string
  updatedAt: string
}

/** What is done. */
export interface ScheduledWork {
  operation: Operation
  value: boolean | JsonRecord
}

/** When it is done: once, or again and again until the end. */
export interface Timing {
  scheduledAt: string
  recurring: boolean
  interval: Interval | null
  /** Five fields. The box stores it; only intervals make it do anything again. */
  cron: string | null
  endDate: string | null
  timezone: string
}
