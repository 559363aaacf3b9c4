import { atLeast } from '../access/levels.ts'
import { kindLevel, objectLevel, seesSomeObject } from '../access/resource.ts'
import { checkApproval } from '../approvals/gate.ts'
import { bare, denied, missing, notFound } from '../errors.ts'
import { dependentsOf } from '../flags/dependencies.ts'
import type { Flag } from '../flags/flag.ts'
import { type LifecycleStep, takeStep } from '../flags/lifecycle.ts'
import { createFlag, updateFlag } from '../flags/write.ts'
import { objectBody } from '../http/body.ts'
import { created, ok, type ProjectCall, type Reply } from '../http/call.ts'
import { page } from '../http/paging.ts'
import type { Route } from '../http/route.ts'
import type { JsonRecord } from '../values.ts'
import { showFlag } from '../views/flag.ts'
import { selectFlags } from './flag-list.ts'

const read = 'feature_flag:read'
const write = 'feature_flag:write'
const STEPS: readonly LifecycleStep[] = ['enable', 'disable', 'archive', 'unarchive']

/** What a step would change, as a body; bringing a flag back from the archive never waits for consent. */
const STEP_CHANGES: Readonly<Record<LifecycleStep, JsonRecord>> = {
  enable: { active: true },
  disable: { active: false },
  archive: { active: false, archived: true },
  unarchive: {},
}

/** Feature flags: viewers read, editors write, and nobody deletes for good (DELETE is refused with an empty 405). */
export function flagRoutes(): Route[] {
  const flags = ['/api/projects/:project/feature_flags', '/api/environments/:project/feature_flags']
  const under = (rest: string): string[] => flags.map((mount) => `${mount}/${rest}`)
  return [
    {
      paths: flags,
      on: 'project',
      methods: { GET: { scope: read, answer: list }, POST: { scope: write, answer: create } },
    },
    {
      paths: under(':flag'),
      on: 'project',
      methods: {
        GET: { scope: read, answer: retrieve },
        PATCH: { scope: write, answer: update },
        PUT: { scope: write, answer: replace },
        DELETE: { scope: write, answer: refuseDelete },
      },
    },
    { paths: under(':flag/dependent_flags'), on: 'project', methods: { GET: { scope: read, answer: listDependents } } },
    ...STEPS.map(
      (step): Route => ({
        paths: under(`:flag/${step}`),
        on: 'project',
        methods: { POST: { scope: write, answer: (call) => move(call, step) } },
      }),
    ),
  ]
}

function list(call: ProjectCall): Reply {
  const { world, member, project } = call
  if (!seesSomeObject(world, member, project, 'feature_flag')) checkKind(call, 'viewer')
  const readable = selectFlags(project.flags, call.url.searchParams).filter((flag) =>
    atLeast('feature_flag', levelOn(call, flag), 'viewer'),
  )
  return page(
    call,
    readable.map((flag) => showFlag(flag, levelOn(call, flag))),
  )
}

function create(call: ProjectCall): Reply {
  checkKind(call, 'editor')
  checkApproval({ ...call, flag: undefined, body: objectBody(call.body), method: 'POST' })
  const flag = createFlag(call.world, call.project, call.caller, objectBody(call.body))
  return created(showFlag(flag, levelOn(call, flag)))
}

/** A soft-deleted flag is still answered with 200: only `deleted` tells. */
function retrieve(call: ProjectCall): Reply {
  return show(call, findFlag(call, 'viewer'))
}

function update(call: ProjectCall): Reply {
  const flag = findFlag(call, 'editor')
  checkApproval({ ...call, flag, body: objectBody(call.body), method: 'PATCH' })
  updateFlag(call.world, call.project, flag, call.caller, objectBody(call.body))
  return show(call, flag)
}

function replace(call: ProjectCall): Reply {
  findFlag(call, 'editor')
  if (objectBody(call.body).key === undefined) throw missing('key')
  return update(call)
}

function refuseDelete(): never {
  throw bare(405, undefined, 'Flags are not deleted for good: write deleted = true instead.')
}

function move(call: ProjectCall, step: LifecycleStep): Reply {
  const flag = findFlag(call, 'editor')
  checkApproval({ ...call, flag, body: STEP_CHANGES[step], method: 'POST' })
  takeStep(call.world, call.project, flag, call.caller, step)
  return show(call, flag)
}

function listDependents(call: ProjectCall): Reply {
  const flag = findFlag(call, 'viewer')
  return ok(dependentsOf(call.project, flag).map(({ id, key, name }) => ({ id, key, name })))
}

function show(call: ProjectCall, flag: Flag): Reply {
  return ok(showFlag(flag, levelOn(call, flag)))
}

function levelOn(call: ProjectCall, flag: Flag): string {
  const object = { resource: 'feature_flag', id: String(flag.id), creator: flag.createdBy }
  return objectLevel(call.world, call.member, call.project, object)
}

function checkKind(call: ProjectCall, wanted: string): void {
  const level = kindLevel(call.world, call.member, call.project, 'feature_flag')
  if (!atLeast('feature_flag', level, wanted)) throw denied(`You do not have ${wanted} access to this resource.`)
}

function findFlag(call: ProjectCall, wanted: string): Flag {
  const flag = call.project.flags.find((candidate) => String(candidate.id) === call.params.flag)
  if (flag === undefined) throw notFound()
  if (!atLeast('feature_flag', levelOn(call, flag), wanted)) {
    throw denied(`You do not have ${wanted} access to this resource.`)
  }
  return flag
}
