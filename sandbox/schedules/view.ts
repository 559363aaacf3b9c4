import type { Project } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { showUser } from '../views/user.ts'
import type { ScheduledChange } from './schedule.ts'

/** A scheduled change on the wire. */
export function showSchedule(project: Project, change: ScheduledChange): JsonRecord {
  return {
    id: change.id,
    team_id: project.id,
    record_id: String(change.flagId),
    model_name: 'FeatureFlag',
    payload: structuredClone({ operation: change.operation, value: change.value }),
    scheduled_at: change.scheduledAt,
    executed_at: change.executedAt,
    failure_reason: change.failureReason,
    created_at: change.createdAt,
    created_by: showUser(change.createdBy),
    updated_at: change.updatedAt,
    is_recurring: change.recurring,
    recurrence_interval: change.interval,
    cron_expression: change.cron,
    last_executed_at: change.lastExecutedAt,
    end_date: change.endDate,
    timezone: change.timezone,
  }
}
