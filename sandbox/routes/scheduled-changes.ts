import { atLeast } from '../access/levels.ts'
import { objectLevel } from '../access/resource.ts'
import { fileForLater } from '../approvals/gate.ts'
import { invalid, notFound } from '../errors.ts'
import { requiredText } from '../fields.ts'
import type { Flag } from '../flags/flag.ts'
import { objectBody } from '../http/body.ts'
import { created, noContent, ok, type ProjectCall, type Reply } from '../http/call.ts'
import { page } from '../http/paging.ts'
import type { Route } from '../http/route.ts'
import { bodyOf } from '../schedules/apply.ts'
import { readTiming, readWork, touchesTiming } from '../schedules/body.ts'
import type { ScheduledChange, ScheduledWork } from '../schedules/schedule.ts'
import { showSchedule } from '../schedules/view.ts'
import type { Variant } from '../variant.ts'

/** Changes of flags that happen later. Whether keys reach them is not known: the variant says so. */
export function scheduledChangeRoutes({ schedulesByKey }: Variant): Route[] {
  const [read, write] = schedulesByKey ? ['feature_flag:read', 'feature_flag:write'] : ['closed', 'closed']
  const changes = ['/api/projects/:project/scheduled_changes', '/api/environments/:project/scheduled_changes']
  return [
    {
      paths: changes,
      on: 'project',
      methods: { GET: { scope: read, answer: list }, POST: { scope: write, answer: create } },
    },
    {
      paths: changes.map((mount) => `${mount}/:id`),
      on: 'project',
      methods: {
        GET: { scope: read, answer: (call) => show(call, find(call)) },
        PATCH: { scope: write, answer: update },
        PUT: { scope: write, answer: update },
        DELETE: { scope: write, answer: remove },
      },
    },
  ]
}

function list(call: ProjectCall): Reply {
  const record = call.url.searchParams.get('record_id')
  const shown = call.project.schedules.filter((change) => record === null || String(change.flagId) === record)
  return page(
    call,
    shown.map((change) => showSchedule(call.project, change)),
  )
}

function create(call: ProjectCall): Reply {
  const { world, project, caller } = call
  const body = objectBody(call.body)
  const flag = editableFlag(call, requiredText(body, 'record_id', { max: 200 }))
  if (body.model_name !== 'FeatureFlag') throw invalid('Only FeatureFlag can be scheduled.', 'model_name')
  const work = readWork(body)
  if (work === undefined) throw invalid('This field is required.', 'payload', 'required')
  const timing = readTiming(body, undefined)
  checkRepeatable(work, timing.recurring)
  const requestId = askFor(call, flag, work)
  const at = world.clock.tick()
  const change: ScheduledChange = {
    ...work,
    ...timing,
    id: world.ids.number('schedule'),
    flagId: flag.id,
    requestId,
    executedAt: null,
    lastExecutedAt: null,
    failureReason: null,
    createdBy: caller,
    createdAt: at,
    updatedAt: at,
  }
  project.schedules.push(change)
  return created(showSchedule(project, change))
}

/** The target never changes; what is done and when does, until it is done. */
function update(call: ProjectCall): Reply {
  const { world } = call
  const change = find(call)
  const body = objectBody(call.body)
  const flag = editableFlag(call, String(change.flagId))
  if (change.executedAt !== null && !change.recurring) throw invalid('An executed schedule cannot be edited.')
  if (body.record_id !== undefined && String(body.record_id) !== String(change.flagId)) {
    throw invalid('The target of a schedule cannot be changed.', 'record_id')
  }
  if (touchesTiming(body) && isAsked(call, change)) {
    throw invalid('The time cannot be changed while approval is pending or given.', 'scheduled_at')
  }
  const work = readWork(body)
  const timing = readTiming(body, change)
  checkRepeatable(work ?? change, timing.recurring)
  const requestId = work === undefined ? change.requestId : askFor(call, flag, work, change)
  Object.assign(change, timing, work, { requestId, updatedAt: world.clock.tick() })
  return show(call, change)
}

function remove(call: ProjectCall): Reply {
  const change = find(call)
  editableFlag(call, String(change.flagId))
  endRequest(call, change)
  call.project.schedules = call.project.schedules.filter((other) => other !== change)
  call.world.clock.tick()
  return noContent()
}

/** Files the request that the work waits for; a new payload takes the place of the one that was asked for before. */
function askFor(call: ProjectCall, flag: Flag, work: ScheduledWork, change?: ScheduledChange): string | null {
  if (change !== undefined) endRequest(call, change)
  const attempt = { world: call.world, project: call.project, member: call.member }
  return fileForLater({ ...attempt, flag, body: bodyOf(work, flag), method: 'POST' })?.id ?? null
}

function endRequest(call: ProjectCall, change: ScheduledChange): void {
  const request = call.project.changeRequests.find((candidate) => candidate.id === change.requestId)
  if (request !== undefined && isAsked(call, change)) request.state = 'expired'
}

function isAsked(call: ProjectCall, change: ScheduledChange): boolean {
  const request = call.project.changeRequests.find((candidate) => candidate.id === change.requestId)
  return request?.state === 'pending' || request?.state === 'approved'
}

function checkRepeatable(work: ScheduledWork, recurring: boolean): void {
  if (recurring && work.operation === 'add_release_condition') {
    throw invalid('add_release_condition cannot be recurring.', 'payload')
  }
}

function editableFlag(call: ProjectCall, id: string): Flag {
  const { world, member, project } = call
  const flag = project.flags.find((candidate) => String(candidate.id) === id && !candidate.deleted)
  if (flag === undefined) throw invalid('Feature flag not found')
  const level = objectLevel(world, member, project, { resource: 'feature_flag', id, creator: flag.createdBy })
  if (!atLeast('feature_flag', level, 'editor')) {
    throw invalid("You don't have edit permissions for this feature flag")
  }
  return flag
}

function show(call: ProjectCall, change: ScheduledChange): Reply {
  return ok(showSchedule(call.project, change))
}

function find(call: ProjectCall): ScheduledChange {
  const change = call.project.schedules.find((candidate) => String(candidate.id) === call.params.id)
  if (change === undefined) throw notFound()
  return change
}
