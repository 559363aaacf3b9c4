import { PROPERTY } from '../access/levels.ts'
import { findObject, objectsOf, shortIdOf } from '../access/objects.ts'
import { OBJECT_RULE_KINDS } from '../access/settings.ts'
import { invalid, notFound } from '../errors.ts'
import { ok, type ProjectCall, type Reply } from '../http/call.ts'
import type { Route } from '../http/route.ts'
import type { AccessRule } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { visibleMembers } from './access-settings.ts'

const MOST_FOUND = 20

type Fits = (rule: AccessRule) => boolean

/** Rules on single things and on properties, across a whole project: one subject at a time, and never in pages. */
export function accessSettingsObjectRoutes(): Route[] {
  const subjects: Record<string, (call: ProjectCall) => Fits> = {
    default: () => (rule) => rule.memberId === null && rule.roleId === null,
    member: ofMember,
    role: ofRole,
  }
  const lists = Object.entries(subjects).flatMap(([name, fitsFor]) => [
    route(`${name}_objects`, (call) => showObjects(call, fitsFor(call))),
    route(`${name}_properties`, (call) => showProperties(call, fitsFor(call))),
  ])
  return [...lists, route('object_search', searchObjects)]
}

function route(name: string, answer: (call: ProjectCall) => Reply): Route {
  return {
    paths: [`/api/projects/:project/access_control_${name}`],
    on: 'project',
    outsiders: 'not-found',
    methods: { GET: { scope: 'access_control:read', answer } },
  }
}

function ofMember(call: ProjectCall): Fits {
  const wanted = call.url.searchParams.get('member_id')
  if (wanted === null || wanted === '') throw invalid('member_id is required')
  if (!visibleMembers(call).some((member) => member.id === wanted)) throw notFound()
  return (rule) => rule.memberId === wanted
}

function ofRole(call: ProjectCall): Fits {
  const wanted = call.url.searchParams.get('role_id')
  if (wanted === null || wanted === '') throw invalid('role_id is required')
  if (!call.world.roles.some((role) => role.id === wanted)) throw notFound()
  return (rule) => rule.roleId === wanted
}

function showObjects({ project }: ProjectCall, fits: Fits): Reply {
  const isAboutThing = ({ resource, resourceId }: AccessRule): boolean => {
    return resource !== 'project' && resource !== PROPERTY && resourceId !== null
  }
  const results = project.rules
    .filter((rule) => isAboutThing(rule) && fits(rule))
    .map(({ resource, resourceId, level }) => {
      const object = findObject(project, resource, resourceId ?? '')
      const [name, shortId] = object === undefined ? [null, null] : [object.name, shortIdOf(object)]
      return { resource, resource_id: resourceId, name, short_id: shortId, access_level: level }
    })
  return ok({ results })
}

function showProperties({ project }: ProjectCall, fits: Fits): Reply {
  const results = project.rules
    .filter((rule) => rule.resource === PROPERTY && fits(rule))
    .flatMap(({ resourceId, level }): JsonRecord[] => {
      const property = project.properties.find(({ id }) => id === resourceId)
      if (property === undefined) return []
      const { id, name, type } = property
      return [{ property_definition_id: id, property: name, property_type: type, access_level: level }]
    })
  return ok({ results })
}

function searchObjects({ project, url }: ProjectCall): Reply {
  const resource = url.searchParams.get('resource') ?? ''
  if (!OBJECT_RULE_KINDS.includes(resource)) throw invalid('resource does not support object access rules')
  const search = (url.searchParams.get('search') ?? '').toLowerCase()
  const id = url.searchParams.get('id')
  const found = objectsOf(project, resource)
    .filter((object) => object.name.toLowerCase().includes(search))
    .filter((object) => id === null || object.id === id)
  return ok({ results: found.slice(0, MOST_FOUND).map((object) => ({ id: object.id, name: object.name })) })
}
