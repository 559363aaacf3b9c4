import { effectiveMembershipLevel } from '../access/project.ts'
import { denied, notFound } from '../errors.ts'
import { objectBody } from '../http/body.ts'
import { created, noContent, ok, type ProjectCall, type Reply } from '../http/call.ts'
import { page } from '../http/paging.ts'
import type { Route } from '../http/route.ts'
import type { SecretKey } from '../secret-keys/secret-key.ts'
import { createSecretKey, rollSecretKey, rotateToken, updateSecretKey } from '../secret-keys/write.ts'
import type { JsonRecord } from '../values.ts'
import type { Variant } from '../variant.ts'
import { showProject } from '../views/project.ts'
import { showUser } from '../views/user.ts'
import { projectPaths } from './projects.ts'

const read = 'project:read'
const write = 'project:write'

/** Secret keys of a project, which personal keys can make and roll, and the single token that came before them. */
export function secretKeyRoutes({ secretTokenByKey }: Variant): Route[] {
  const keys = projectPaths('project_secret_api_keys')
  const one = projectPaths('project_secret_api_keys/:id')
  const token = secretTokenByKey ? write : 'closed'
  return [
    { paths: keys, on: 'project', methods: { GET: { scope: read, answer: list }, POST: admin(create) } },
    {
      paths: one,
      on: 'project',
      methods: {
        GET: { scope: read, answer: (call) => ok(show(find(call))) },
        PATCH: admin(update),
        PUT: admin(update),
        DELETE: admin(remove),
      },
    },
    { paths: projectPaths('project_secret_api_keys/:id/roll'), on: 'project', methods: { POST: admin(roll) } },
    {
      paths: projectPaths('rotate_secret_token'),
      on: 'project',
      methods: { PATCH: { ...admin(rotate), scope: token } },
    },
    {
      paths: projectPaths('delete_secret_token_backup'),
      on: 'project',
      methods: { PATCH: { ...admin(dropBackup), scope: token } },
    },
  ]
}

function admin(answer: (call: ProjectCall) => Reply): { scope: string; answer: (call: ProjectCall) => Reply } {
  return {
    scope: write,
    answer(call) {
      if (effectiveMembershipLevel(call.world, call.member, call.project) !== 8) {
        throw denied("You don't have sufficient permissions in the project.")
      }
      return answer(call)
    },
  }
}

function list(call: ProjectCall): Reply {
  return page(
    call,
    call.project.secretKeys.map((key) => show(key)),
  )
}

function create(call: ProjectCall): Reply {
  const key = createSecretKey(call.world, call.project, call.caller, objectBody(call.body))
  return created({ ...show(key), value: key.value })
}

function update(call: ProjectCall): Reply {
  const key = find(call)
  updateSecretKey(call.world, call.project, key, objectBody(call.body))
  return ok(show(key))
}

function remove(call: ProjectCall): Reply {
  const key = find(call)
  call.project.secretKeys = call.project.secretKeys.filter((other) => other !== key)
  call.world.clock.tick()
  return noContent()
}

function roll(call: ProjectCall): Reply {
  const key = find(call)
  rollSecretKey(call.world, key)
  return ok({ ...show(key), value: key.value })
}

function rotate(call: ProjectCall): Reply {
  rotateToken(call.world, call.project)
  return ok(showProject(call.world, call.project, call.member))
}

function dropBackup(call: ProjectCall): Reply {
  call.project.secretTokenBackup = null
  call.project.updatedAt = call.world.clock.tick()
  return ok(showProject(call.world, call.project, call.member))
}

function show(key: SecretKey): JsonRecord {
  return {
    id: key.id,
    label: key.label,
    value: null,
    mask_value: `${key.value.slice(0, 4)}...${key.value.slice(-4)}`,
    created_at: key.createdAt,
    created_by: key.createdBy === null ? null : showUser(key.createdBy),
    last_used_at: null,
    last_rolled_at: key.rolledAt,
    scopes: [...key.scopes],
  }
}

function find(call: ProjectCall): SecretKey {
  const key = call.project.secretKeys.find((candidate) => candidate.id === call.params.id)
  if (key === undefined) throw notFound()
  return key
}
