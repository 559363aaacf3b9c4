import { atLeast } from '../access/levels.ts'
import { addressedKinds } from '../access/object-kinds.ts'
import { type NamedObject, objectAtAddress, objectsOf, shortIdOf } from '../access/objects.ts'
import { kindLevel, objectLevel, seesSomeObject } from '../access/resource.ts'
import { denied, notFound } from '../errors.ts'
import { ok, type ProjectCall, type Reply } from '../http/call.ts'
import { page } from '../http/paging.ts'
import type { Route } from '../http/route.ts'
import type { JsonRecord } from '../values.ts'
import type { Variant } from '../variant.ts'
import { showUser } from '../views/user.ts'

/** Kinds with routes of their own. */
const ELSEWHERE = ['feature_flag', 'dashboard']

/** Notebooks, surveys and the like, to look at: names for access rules to be about, and nothing inside. */
export function thingRoutes(variant: Variant): Route[] {
  const kinds = addressedKinds(variant).filter(({ resource }) => !ELSEWHERE.includes(resource))
  return kinds.flatMap(({ resource, segment }): Route[] => {
    const under = [`/api/projects/:project/${segment}`, `/api/environments/:project/${segment}`]
    const scope = `${resource}:read`
    return [
      { paths: under, on: 'project', methods: { GET: { scope, answer: (call) => list(call, resource) } } },
      {
        paths: under.map((mount) => `${mount}/:object`),
        on: 'project',
        methods: { GET: { scope, answer: (call) => retrieve(call, resource) } },
      },
    ]
  })
}

function list(call: ProjectCall, resource: string): Reply {
  const { world, member, project } = call
  const seesAll = atLeast(resource, kindLevel(world, member, project, resource), 'viewer')
  if (!seesAll && !seesSomeObject(world, member, project, resource)) refuse()
  const readable = objectsOf(project, resource).filter((object) => isReadable(call, object))
  return page(
    call,
    readable.map((object) => show(call, object)),
  )
}

function retrieve(call: ProjectCall, resource: string): Reply {
  const object = objectAtAddress(call.project, resource, call.params.object ?? '')
  if (object === undefined) throw notFound()
  if (!isReadable(call, object)) refuse()
  return ok(show(call, object))
}

function isReadable({ world, member, project }: ProjectCall, object: NamedObject): boolean {
  return atLeast(object.resource, objectLevel(world, member, project, object), 'viewer')
}

function refuse(): never {
  throw denied('You do not have viewer access to this resource.')
}

function show({ world, member, project }: ProjectCall, object: NamedObject): JsonRecord {
  const shortId = shortIdOf(object)
  return {
    id: /^\d+$/.test(object.id) ? Number(object.id) : object.id,
    ...(shortId === null ? {} : { short_id: shortId }),
    name: object.name,
    created_at: object.createdAt,
    created_by: object.creator === null ? null : showUser(object.creator),
    user_access_level: objectLevel(world, member, project, object),
  }
}
