import { mayEditRules } from '../access/editors.ts'
import { RULE_KINDS } from '../access/kinds.ts'
import { builtInLevel, levelsOf, maximumLevel, minimumLevel, RESOURCE_LEVELS } from '../access/levels.ts'
import { projectLevel } from '../access/project.ts'
import { checkNotLocked, checkRoleRulesOwned, readRuleLevel, readRuleSubject } from '../access/rule-body.ts'
import { denied, invalid, serverError } from '../errors.ts'
import { objectBody } from '../http/body.ts'
import { noContent, ok, type ProjectCall, type Reply } from '../http/call.ts'
import type { Route } from '../http/route.ts'
import { putRule, type RuleKey } from '../state/rules.ts'
import { sinceThen } from '../views/older.ts'
import { showRule } from '../views/rule.ts'
import { projectPaths } from './projects.ts'

const WRONG_TARGET = 'Cannot modify access controls for a resource different from the URL target.'

/** Access rules on a project, and on all things of a kind in it. PUT writes or clears exactly one. */
export function accessRuleRoutes(): Route[] {
  const scope = { read: 'access_control:read', write: 'access_control:write' }
  return [
    {
      paths: projectPaths('access_controls'),
      on: 'project',
      outsiders: 'not-found',
      methods: {
        GET: { scope: scope.read, answer: showProjectRules },
        PUT: { scope: scope.write, answer: putProjectRule },
      },
    },
    {
      // The second name is the old one, and still works.
      paths: [...projectPaths('resource_access_controls'), ...projectPaths('global_access_controls')],
      on: 'project',
      outsiders: 'not-found',
      methods: { GET: { scope: scope.read, answer: showKindRules }, PUT: { scope: scope.write, answer: putKindRule } },
    },
  ]
}

/** The rules on the project itself, for every subject. The default level named here is the built-in one, never a stored row. */
function showProjectRules(call: ProjectCall): Reply {
  const id = String(call.project.id)
  const rules = call.project.rules.filter((rule) => rule.resource === 'project' && rule.resourceId === id)
  return ok({
    access_controls: rules.map(showRule),
    available_access_levels: levelsOf('project'),
    default_access_level: builtInLevel('project'),
    ...sinceThen(call.world, {
      minimum_access_level: minimumLevel('project'),
      maximum_access_level: maximumLevel('project'),
      inherited_access: null,
    }),
    ...aboutCaller(call),
  })
}

/** Every rule without an object, all kinds mixed; the limits are constants here, whatever the kind. */
function showKindRules(call: ProjectCall): Reply {
  return ok({
    access_controls: call.project.rules.filter((rule) => rule.resourceId === null).map(showRule),
    available_access_levels: RESOURCE_LEVELS,
    default_access_level: 'editor',
    ...sinceThen(call.world, { minimum_access_level: 'none', maximum_access_level: 'manager' }),
    ...aboutCaller(call),
  })
}

function aboutCaller(call: ProjectCall): { user_access_level: string; user_can_edit_access_levels: boolean } {
  const { world, member, project } = call
  return {
    user_access_level: projectLevel(world, member, project),
    user_can_edit_access_levels: mayEditRules(world, member, project),
  }
}

function putProjectRule(call: ProjectCall): Reply {
  const target = { resource: 'project', resourceId: String(call.project.id) }
  return put(call, target, 'Must be admin to modify project permissions.')
}

function putKindRule(call: ProjectCall): Reply {
  const { resource, resource_id: resourceId } = objectBody(call.body)
  // PostHog looks up the levels of the kind before it notices that no kind was sent.
  if (resource === undefined) throw serverError()
  if (typeof resource !== 'string' || !RULE_KINDS.includes(resource)) {
    const kinds = RULE_KINDS.map((kind) => `'${kind}'`).join(', ')
    throw invalid(`Invalid resource. Must be one of: (${kinds})`, 'resource')
  }
  if (resourceId !== undefined && resourceId !== null && resourceId !== '') throw denied(WRONG_TARGET)
  return put(call, { resource, resourceId: null }, 'Must be an Organization admin to modify project-wide permissions.')
}

/** The common part: the body is checked first, then the caller, then the plan. 200 even for a new rule, 204 for a clear. */
function put(call: ProjectCall, target: Pick<RuleKey, 'resource' | 'resourceId'>, refusal: string): Reply {
  const { world, member, project } = call
  const body = objectBody(call.body)
  const level = readRuleLevel(body, target.resource)
  const subject = readRuleSubject(world, body)
  if (!mayEditRules(world, member, project)) throw denied(refusal)
  checkRoleRulesOwned(world, subject)
  const key = { ...target, ...subject }
  checkNotLocked(world, project, key)
  const rule = putRule(world, project, key, level)
  return rule === null ? noContent() : ok(showRule(rule))
}
