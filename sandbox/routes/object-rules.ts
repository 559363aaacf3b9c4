import { mayEditRules } from '../access/editors.ts'
import { inheritedByObject } from '../access/inherited.ts'
import { atLeast, builtInLevel, levelsOf, maximumLevel, minimumLevel } from '../access/levels.ts'
import { checkObjectRuleLimit } from '../access/limit.ts'
import { addressedKinds, type ObjectKind } from '../access/object-kinds.ts'
import { type NamedObject, objectAtAddress } from '../access/objects.ts'
import { peopleWithAccess } from '../access/people.ts'
import { objectLevel } from '../access/resource.ts'
import { checkNotLocked, checkRoleRulesOwned, readRuleLevel, readRuleSubject } from '../access/rule-body.ts'
import { denied, invalid, notFound } from '../errors.ts'
import { objectBody } from '../http/body.ts'
import { noContent, ok, type ProjectCall, type Reply } from '../http/call.ts'
import type { Route } from '../http/route.ts'
import { putRule } from '../state/rules.ts'
import type { Variant } from '../variant.ts'
import { sinceThen } from '../views/older.ts'
import { showReach } from '../views/reach.ts'
import { showRule } from '../views/rule.ts'
import { projectPaths } from './projects.ts'

const scope = { read: 'access_control:read', write: 'access_control:write' }

/** Access rules on single things, and the people whom all rules together let in. */
export function objectRuleRoutes(variant: Variant): Route[] {
  return [
    {
      paths: projectPaths('users_with_access'),
      on: 'project',
      outsiders: 'not-found',
      methods: {
        GET: { scope: scope.read, answer: (call) => ok(showReach(peopleWithAccess(call.world, call.project))) },
      },
    },
    ...addressedKinds(variant).flatMap(routesOf),
  ]
}

function routesOf({ segment, resource }: ObjectKind): Route[] {
  const under = (rest: string): string[] =>
    ['/api/projects/:project', '/api/environments/:project'].map((mount) => `${mount}/${segment}/:object/${rest}`)
  return [
    {
      paths: under('access_controls'),
      on: 'project',
      methods: {
        GET: { scope: scope.read, answer: (call) => showRules(call, reach(call, resource, 'viewer')) },
        PUT: { scope: scope.write, answer: (call) => put(call, reach(call, resource, 'editor')) },
      },
    },
    {
      paths: under('users_with_access'),
      on: 'project',
      methods: {
        GET: {
          scope: scope.read,
          answer: (call) => ok(showReach(peopleWithAccess(call.world, call.project, reach(call, resource, 'viewer')))),
        },
      },
    },
    {
      paths: [...under('resource_access_controls'), ...under('global_access_controls')],
      on: 'project',
      methods: { GET: { scope: scope.read, answer: onlyProjects }, PUT: { scope: scope.write, answer: onlyProjects } },
    },
  ]
}

function onlyProjects(): never {
  throw invalid('Resource-level access controls can only be configured for projects.')
}

function showRules(call: ProjectCall, object: NamedObject): Reply {
  const { world, member, project } = call
  const { resource, id } = object
  const rules = project.rules.filter((rule) => rule.resource === resource && rule.resourceId === id)
  return ok({
    access_controls: rules.map(showRule),
    available_access_levels: levelsOf(resource),
    default_access_level: builtInLevel(resource),
    ...sinceThen(world, {
      minimum_access_level: minimumLevel(resource),
      maximum_access_level: maximumLevel(resource),
      inherited_access: inheritedByObject(project, resource),
    }),
    user_access_level: objectLevel(world, member, project, object),
    user_can_edit_access_levels: mayEditRules(world, member, project, object),
  })
}

/** 200 with the rule even when it is new, 204 for a clear; `resource` and `resource_id` come from the address. */
function put(call: ProjectCall, object: NamedObject): Reply {
  const { world, member, project } = call
  const body = objectBody(call.body)
  const level = readRuleLevel(body, object.resource)
  const subject = readRuleSubject(world, body)
  if (!mayEditRules(world, member, project, object)) {
    throw denied(`Must be manager to modify ${object.resource} permissions.`)
  }
  checkRoleRulesOwned(world, subject)
  if (level !== null) checkObjectRuleLimit(world, project, object)
  const key = { resource: object.resource, resourceId: object.id, ...subject }
  checkNotLocked(world, project, key)
  const rule = putRule(world, project, key, level)
  return rule === null ? noContent() : ok(showRule(rule))
}

/** The thing in the address. The general permission comes first: viewers look, editors get as far as the rule check. */
function reach(call: ProjectCall, resource: string, wanted: string): NamedObject {
  const object = objectAtAddress(call.project, resource, call.params.object ?? '')
  if (object === undefined) throw notFound()
  if (!atLeast(resource, objectLevel(call.world, call.member, call.project, object), wanted)) {
    throw denied(`You do not have ${wanted} access to this resource.`)
  }
  return object
}
