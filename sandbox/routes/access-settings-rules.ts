import { mayEditRules } from '../access/editors.ts'
import { RULE_KINDS } from '../access/kinds.ts'
import { PROPERTY } from '../access/levels.ts'
import { checkObjectRuleLimit } from '../access/limit.ts'
import { findObject } from '../access/objects.ts'
import type { RuledObject } from '../access/resource.ts'
import { checkNotLocked, checkRoleRulesOwned, readRuleLevel, readRuleSubject } from '../access/rule-body.ts'
import { OBJECT_RULE_KINDS, SETTINGS_KINDS } from '../access/settings.ts'
import { denied, invalid, missing, notFound, type Refusal } from '../errors.ts'
import { objectBody } from '../http/body.ts'
import { noContent, ok, type ProjectCall, type Reply } from '../http/call.ts'
import type { Route } from '../http/route.ts'
import { isEntitled } from '../state/find.ts'
import { findRule, putRule, type RuleKey } from '../state/rules.ts'
import type { AccessRule, Project, World } from '../state/world.ts'
import { isUuid, type JsonRecord } from '../values.ts'
import { showRule } from '../views/rule.ts'

type Subject = Pick<RuleKey, 'memberId' | 'roleId'>

/** A write that has passed every check: whether a rule stood there before, and what stands now. */
interface Written {
  existed: boolean
  rule: AccessRule | null
}

/** The newer ways to write one rule: they tell what happened, and reach single things by their id in the body. */
export function accessSettingsRuleRoutes(): Route[] {
  const answers: Record<string, (call: ProjectCall) => Reply> = {
    access_control_default_rules: (call) => putWithOutcome(call, () => ({ memberId: null, roleId: null })),
    access_control_member_rules: (call) => putWithOutcome(call, (body) => memberIn(call, body)),
    access_control_role_rules: (call) => putWithOutcome(call, (body) => roleIn(call, body)),
    access_control_object_rules: putObjectRule,
  }
  return Object.entries(answers).map(([name, answer]) => ({
    paths: [`/api/projects/:project/${name}`],
    on: 'project',
    outsiders: 'not-found',
    methods: { PUT: { scope: 'access_control:write', answer } },
  }))
}

/** 200 always, also for a clear: the outcome says what happened. */
function putWithOutcome(call: ProjectCall, subjectIn: (body: JsonRecord) => Subject): Reply {
  const body = objectBody(call.body)
  const { existed, rule } = write(call, body, subjectIn(body))
  if (rule === null) return ok({ outcome: existed ? 'cleared' : 'noop', rule: null })
  const { resource, resourceId, level, memberId, roleId } = rule
  return ok({
    outcome: existed ? 'updated' : 'created',
    rule: { resource, resource_id: resourceId, access_level: level, organization_member: memberId, role: roleId },
  })
}

/** Answers like the address of the thing itself: 200 with the row, or 204. */
function putObjectRule(call: ProjectCall): Reply {
  const body = objectBody(call.body)
  if (body.resource_id === undefined || body.resource_id === null) throw missing('resource_id')
  const { rule } = write(call, body, readRuleSubject(call.world, body))
  return rule === null ? noContent() : ok(showRule(rule))
}

function write(call: ProjectCall, body: JsonRecord, subject: Subject): Written {
  const { world, project } = call
  const { resource, object } = targetIn(call, body)
  const level = readRuleLevel(body, resource)
  checkEditor(call, resource, object)
  checkRoleRulesOwned(world, subject)
  if (object !== undefined && level !== null) checkObjectRuleLimit(world, project, object)
  const resourceId = resource === 'project' ? String(project.id) : (object?.id ?? null)
  const key = { resource, resourceId, ...subject }
  checkNotLocked(world, project, key)
  const existed = findRule(project, key) !== undefined
  return { existed, rule: putRule(world, project, key, level) }
}

function targetIn({ world, project }: ProjectCall, body: JsonRecord): { resource: string; object?: RuledObject } {
  const { resource } = body
  if (resource === undefined) throw missing('resource')
  const id = body.resource_id === undefined || body.resource_id === null ? undefined : String(body.resource_id)
  if (resource === 'project') {
    if (id === undefined || id === String(project.id)) return { resource }
    throw invalid("A project rule takes no resource_id other than the project's own.")
  }
  if (resource === PROPERTY) return { resource, object: propertyIn(world, project, id) }
  const isKnown = typeof resource === 'string' && RULE_KINDS.includes(resource)
  if (!isKnown || !(SETTINGS_KINDS.includes(resource) || OBJECT_RULE_KINDS.includes(resource))) {
    throw invalid(`${String(resource)} does not accept access rules.`)
  }
  if (id === undefined) {
    if (SETTINGS_KINDS.includes(resource)) return { resource }
    throw invalid(`${resource} has no resource-level rules. Pass a resource_id for a rule on one object.`)
  }
  const object = findObject(project, resource, id)
  if (object === undefined) throw notFound()
  return { resource, object }
}

/** A property is a thing without an author; it is found by its id only. */
function propertyIn(world: World, project: Project, id: string | undefined): RuledObject {
  if (!isEntitled(world, world.variant.propertyRulesFeature)) {
    throw denied('Property access rules are not part of the plan.')
  }
  if (id === undefined) throw missing('resource_id')
  if (!project.properties.some((property) => property.id === id)) throw notFound()
  return { resource: PROPERTY, id, creator: null }
}

function checkEditor({ world, member, project }: ProjectCall, resource: string, object?: RuledObject): void {
  if (mayEditRules(world, member, project, object)) return
  throw refusal(resource, object)
}

function refusal(resource: string, object: RuledObject | undefined): Refusal {
  if (object !== undefined) return denied(`Must be manager to modify ${resource} permissions.`)
  if (resource === 'project') return denied('Must be admin to modify project permissions.')
  return denied('Must be an Organization admin to modify project-wide permissions.')
}

/** Here a member or role that nobody knows is a 404, not a 400. */
function memberIn({ world }: ProjectCall, body: JsonRecord): Subject {
  const memberId = uuidIn(body, 'organization_member')
  if (!world.members.some((member) => member.id === memberId)) throw notFound()
  return { memberId, roleId: null }
}

function roleIn({ world }: ProjectCall, body: JsonRecord): Subject {
  const roleId = uuidIn(body, 'role')
  if (!world.roles.some((role) => role.id === roleId)) throw notFound()
  return { memberId: null, roleId }
}

function uuidIn(body: JsonRecord, name: string): string {
  const value = body[name]
  if (value === undefined) throw missing(name)
  if (typeof value !== 'string' || !isUuid(value)) throw invalid('Must be a valid UUID.', name)
  return value
}
