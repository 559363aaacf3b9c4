import { noteChanges } from '../activity/note.ts'
import { NOBODY } from '../activity/row.ts'
import { expireRequests } from '../approvals/votes.ts'
import { updateFlag } from '../flags/write.ts'
import { formatMoment } from '../state/clock.ts'
import type { Project, World } from '../state/world.ts'
import { byText } from '../values.ts'
import { bodyOf } from './apply.ts'
import type { Interval, ScheduledChange } from './schedule.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Does what fell due since somebody last looked: requests run out, scheduled changes happen. The box has no worker in
 * the background, so every way in calls this first; nobody can tell the difference.
 */
export function settle(world: World): void {
  for (const project of world.projects) {
    for (let due = nextDue(world, project); due !== undefined; due = nextDue(world, project)) run(world, project, due)
    expireRequests(world, project)
  }
}

function nextDue(world: World, project: Project): ScheduledChange | undefined {
  const now = Date.parse(world.clock.now())
  return project.schedules
    .filter((change) => change.executedAt === null && Date.parse(change.scheduledAt) <= now)
    .sort((a, b) => byText(formatMoment(Date.parse(a.scheduledAt)), formatMoment(Date.parse(b.scheduledAt))))[0]
}

function run(world: World, project: Project, change: ScheduledChange): void {
  const flag = project.flags.find((candidate) => candidate.id === change.flagId && !candidate.deleted)
  const request = project.changeRequests.find((candidate) => candidate.id === change.requestId)
  if (request !== undefined && request.state !== 'approved') {
    if (request.state === 'pending') request.state = 'expired'
    change.failureReason = 'The change was not approved in time.'
  } else if (flag === undefined) {
    change.failureReason = 'Feature flag not found'
  } else {
    try {
      updateFlag(world, project, flag, change.createdBy, bodyOf(change, flag))
      change.failureReason = null
      if (request !== undefined) Object.assign(request, { state: 'applied', appliedAt: world.clock.now() })
    } catch (error) {
      change.failureReason = error instanceof Error ? error.message : String(error)
    }
    noteChanges(world, NOBODY)
  }
  finish(change)
}

/** A change that repeats moves on to its next moment, until its end. */
function finish(change: ScheduledChange): void {
  const next = change.interval === null ? undefined : nextMoment(change.scheduledAt, change.interval)
  const over = change.endDate !== null && next !== undefined && Date.parse(next) > Date.parse(change.endDate)
  change.lastExecutedAt = change.scheduledAt
  if (change.recurring && next !== undefined && !over) change.scheduledAt = next
  else change.executedAt = change.scheduledAt
}

function nextMoment(from: string, interval: Interval): string {
  const at = new Date(from)
  if (interval === 'monthly') at.setUTCMonth(at.getUTCMonth() + 1)
  else if (interval === 'yearly') at.setUTCFullYear(at.getUTCFullYear() + 1)
  else at.setTime(at.getTime() + DAY_MS * (interval === 'daily' ? 1 : 7))
  return formatMoment(at.getTime())
}
