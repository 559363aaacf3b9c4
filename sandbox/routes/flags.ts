import { seesSomeObject } from '../access/resource.ts'
import { checkApproval } from '../approvals/gate.ts'
import { bare, missing } from '../errors.ts'
import { dependentsOf } from '../flags/dependencies.ts'
import { type LifecycleStep, takeStep } from '../flags/lifecycle.ts'
import { createFlag, updateFlag } from '../flags/write.ts'
import { objectBody } from '../http/body.ts'
import { created, ok, type ProjectCall, type Reply } from '../http/call.ts'
import { page } from '../http/paging.ts'
import type { Route } from '../http/route.ts'
import type { JsonRecord } from '../values.ts'
import type { Variant } from '../variant.ts'
import { showFlag } from '../views/flag.ts'
import { checkKind, findFlag, flagPaths, levelOn, may, show } from './flag-access.ts'
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
export function flagRoutes({ lifecycleRoutes }: Variant): Route[] {
  return [
    {
      paths: flagPaths(),
      on: 'project',
      methods: { GET: { scope: read, answer: list }, POST: { scope: write, answer: create } },
    },
    {
      paths: flagPaths(':flag'),
      on: 'project',
      methods: {
        GET: { scope: read, answer: retrieve },
        PATCH: { scope: write, answer: update },
        PUT: { scope: write, answer: replace },
        DELETE: { scope: write, answer: refuseDelete },
      },
    },
    {
      paths: flagPaths(':flag/dependent_flags'),
      on: 'project',
      methods: { GET: { scope: read, answer: listDependents } },
    },
    ...(lifecycleRoutes ? STEPS : []).map(
      (step): Route => ({
        paths: flagPaths(`:flag/${step}`),
        on: 'project',
        methods: { POST: { scope: write, answer: (call) => move(call, step) } },
      }),
    ),
  ]
}

function list(call: ProjectCall): Reply {
  const { world, member, project } = call
  if (!seesSomeObject(world, member, project, 'feature_flag')) checkKind(call, 'viewer')
  const readable = selectFlags(world, project, call.url.searchParams).filter((flag) => may(call, flag, 'viewer'))
  return page(
    call,
    readable.map((flag) => showFlag(project, flag, levelOn(call, flag))),
  )
}

function create(call: ProjectCall): Reply {
  checkKind(call, 'editor')
  checkApproval({ ...call, flag: undefined, body: objectBody(call.body), method: 'POST' })
  const flag = createFlag(call.world, call.project, call.caller, objectBody(call.body))
  return created(showFlag(call.project, flag, levelOn(call, flag)))
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
