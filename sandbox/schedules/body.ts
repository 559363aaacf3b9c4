import { invalid, missing } from '../errors.ts'
import { booleanField, choiceField, textField } from '../fields.ts'
import { isRecord, type JsonRecord } from '../values.ts'
import { INTERVALS, OPERATIONS, type ScheduledChange, type ScheduledWork, type Timing } from './schedule.ts'

const CRON = /^\S+(\s+\S+){4}$/

/** Reads what a scheduled change does; absent gives undefined. */
export function readWork(body: JsonRecord): ScheduledWork | undefined {
  const { payload } = body
  if (payload === undefined) return undefined
  if (!isRecord(payload)) throw invalid('Expected an object.', 'payload')
  const operation = choiceField(payload, 'operation', OPERATIONS)
  if (operation === undefined || operation === null) throw missing('payload')
  const { value } = payload
  const fits = operation === 'update_status' ? typeof value === 'boolean' : isRecord(value)
  if (!fits || (typeof value !== 'boolean' && !isRecord(value))) {
    throw invalid(`Invalid value for the operation ${operation}.`, 'payload')
  }
  return { operation, value: structuredClone(value) }
}

/** Reads when a scheduled change happens, over the stored times where there are some. */
export function readTiming(body: JsonRecord, stored: ScheduledChange | undefined): Timing {
  const scheduledAt = momentField(body, 'scheduled_at') ?? stored?.scheduledAt
  if (scheduledAt === undefined) throw missing('scheduled_at')
  const interval = choiceField(body, 'recurrence_interval', INTERVALS)
  const timing: Timing = {
    scheduledAt,
    recurring: booleanField(body, 'is_recurring') ?? stored?.recurring ?? false,
    interval: interval === undefined ? (stored?.interval ?? null) : interval,
    cron: body.cron_expression === null ? null : (cronField(body) ?? stored?.cron ?? null),
    endDate: body.end_date === null ? null : (momentField(body, 'end_date') ?? stored?.endDate ?? null),
    timezone: textField(body, 'timezone', { max: 240 }) ?? stored?.timezone ?? 'UTC',
  }
  checkTiming(timing, stored === undefined)
  return timing
}

/** True when a body says anything about the time. */
export function touchesTiming(body: JsonRecord): boolean {
  const fields = ['scheduled_at', 'is_recurring', 'recurrence_interval', 'cron_expression', 'end_date', 'timezone']
  return fields.some((field) => body[field] !== undefined)
}

function checkTiming(timing: Timing, isNew: boolean): void {
  const { recurring, interval, cron, endDate, scheduledAt } = timing
  if (interval !== null && cron !== null) {
    throw invalid('Use either recurrence_interval or cron_expression, not both.', 'recurrence_interval')
  }
  if (recurring && interval === null && cron === null) {
    throw invalid('A recurring schedule needs recurrence_interval or cron_expression.', 'recurrence_interval')
  }
  // An old schedule may keep what it repeated by while it is paused; a new one has nothing to keep.
  if (isNew && !recurring && (interval !== null || cron !== null || endDate !== null)) {
    throw invalid('Recurrence fields need is_recurring.', 'is_recurring')
  }
  if (endDate !== null && Date.parse(endDate) <= Date.parse(scheduledAt)) {
    throw invalid('end_date must be after scheduled_at.', 'end_date')
  }
}

function cronField(body: JsonRecord): string | undefined {
  const cron = textField(body, 'cron_expression', { max: 128 })
  if (cron !== undefined && !CRON.test(cron)) throw invalid('Invalid cron expression: five fields.', 'cron_expression')
  return cron
}

function momentField(body: JsonRecord, name: string): string | undefined {
  const text = textField(body, name, { max: 40 })
  if (text !== undefined && Number.isNaN(Date.parse(text))) throw invalid('Datetime has wrong format.', name)
  return text
}
