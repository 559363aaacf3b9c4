import { canSeeProject } from '../access/project.ts'
import { denied, methodNotAllowed, notFound, oddId, unauthenticated } from '../errors.ts'
import { membershipOf } from '../state/find.ts'
import type { ApiKey, Membership, Project, World } from '../state/world.ts'
import { isUuid } from '../values.ts'
import type { Call, OrganizationCall, ProjectCall, Reply } from './call.ts'
import type { Endpoint, Route } from './route.ts'
import {
  checkMemberKeysAllowed,
  checkNotTiedToProjects,
  checkOrganizationAllowed,
  checkProjectAllowed,
  checkScope,
} from './scopes.ts'

/** A request whose body is read, and whose key is counted, only once the caller has passed every gate. */
export interface Incoming extends Omit<Call, 'body'> {
  method: string
  readBody: () => unknown
  /** Counts the request against what its key may do in a while; refuses one too many. */
  count: () => void
}

/** Finds the key that an Authorization header names; 401 when there is none, or none that we know. */
export function findKey(keys: readonly ApiKey[], authorization: string | undefined): ApiKey {
  if (authorization === undefined || authorization === '') throw unauthenticated('not_authenticated')
  const value = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1]
  const key = keys.find((known) => known.value === value)
  if (key === undefined || !key.owner.active) throw unauthenticated('authentication_failed')
  return key
}

/**
 * Lets a request through to its route, in PostHog's order: scope, then membership, then level, then the body.
 * A method that the route lacks is refused only after membership, so outsiders learn nothing from it.
 */
export function enter(route: Route, incoming: Incoming): Reply {
  if (route.on === 'key') {
    const endpoint = pick(route.methods, incoming)
    checkEndpointScope(endpoint, incoming.key)
    return endpoint.answer(admit(incoming, {}))
  }
  if (route.on === 'organization') {
    const found = findEndpoint(route.methods, incoming.method)
    const more = enterOrganization(route, found, incoming)
    const endpoint = found ?? refuseMethod(incoming.method)
    checkLevel(endpoint, more.member)
    return endpoint.answer(admit<OrganizationCall>(incoming, more))
  }
  const found = findEndpoint(route.methods, incoming.method)
  const more = enterProject(route, found, incoming)
  const endpoint = found ?? refuseMethod(incoming.method)
  checkLevel(endpoint, more.member)
  return endpoint.answer(admit<ProjectCall>(incoming, more))
}

interface InOrganization {
  world: World
  member: Membership
}

function enterOrganization(route: Route, endpoint: Endpoint<never> | undefined, incoming: Incoming): InOrganization {
  const { world: here, key, params } = incoming
  const world = wantedWorld(incoming)
  checkMemberKeysAllowed(world ?? here, key)
  checkOrganizationAllowed(key, world?.organization.id ?? params.org ?? '')
  checkNotTiedToProjects(key)
  checkEndpointScope(endpoint, key)
  if (world === undefined && !isUuid(params.org ?? '')) throw oddId(here.variant.oddIdStatus)
  const member = world === undefined ? undefined : membershipOf(world, key.owner)
  if (world === undefined || member === undefined) {
    throw turnAway(route, 'You do not have permission to perform this action.')
  }
  return { world, member }
}

function enterProject(
  route: Route,
  endpoint: Endpoint<never> | undefined,
  incoming: Incoming,
): InOrganization & { project: Project } {
  const { world: here, key, params } = incoming
  const named = wantedWorld(incoming)
  const id = projectId(incoming)
  // The number alone says where a project belongs; an organization in the address must be the same one.
  const found = here.worlds.find((each) => each.projects.some((project) => project.id === id))
  const world = params.org === undefined || found === named ? found : undefined
  checkMemberKeysAllowed(world ?? here, key)
  checkOrganizationAllowed(key, (world ?? named)?.organization.id ?? params.org ?? '')
  checkProjectAllowed(key, id)
  checkEndpointScope(endpoint, key)
  const project = world?.projects.find((candidate) => candidate.id === id)
  if (world === undefined || project === undefined) {
    throw notFound(route.outsiders === 'not-found' ? 'Not found.' : 'Project not found.')
  }
  const member = membershipOf(world, key.owner)
  if (member === undefined || !canSeeProject(world, member, project)) {
    throw turnAway(route, "You don't have access to the project.")
  }
  return { world, member, project }
}

/** The organization in the address, or the current one where none is named. */
function wantedWorld({ world, params }: Incoming): World | undefined {
  if (params.org === undefined || params.org === '@current') return world
  return world.worlds.find(({ organization }) => organization.id === params.org)
}

function projectId(incoming: Incoming): number {
  const { caller, params, world } = incoming
  if (params.project === '@current') return caller.currentProjectId ?? world.projects[0]?.id ?? 0
  const id = Number(params.project)
  if (!Number.isInteger(id)) throw notFound('Project not found.')
  return id
}

function checkEndpointScope(endpoint: Endpoint<never> | undefined, key: ApiKey): void {
  if (endpoint?.scope === 'closed') throw denied('This action does not support personal API key access')
  checkScope(key, endpoint?.scope ?? null)
}

function checkLevel(endpoint: Endpoint<never>, member: Membership): void {
  if (endpoint.level !== undefined && member.level < endpoint.level) {
    throw denied('Your organization access level is insufficient.')
  }
}

function turnAway(route: Route, detail: string): Error {
  return route.outsiders === 'not-found' ? notFound() : denied(detail)
}

function findEndpoint<Kind>(
  methods: Partial<Record<string, Endpoint<Kind>>>,
  method: string,
): Endpoint<Kind> | undefined {
  return Object.hasOwn(methods, method) ? methods[method] : undefined
}

function pick<Kind>(methods: Partial<Record<string, Endpoint<Kind>>>, incoming: Incoming): Endpoint<Kind> {
  return findEndpoint(methods, incoming.method) ?? refuseMethod(incoming.method)
}

function refuseMethod(method: string): never {
  throw methodNotAllowed(method)
}

/** The last gate: what a key may do in a while. Behind it the body is read. */
function admit<Kind extends Call>(
  incoming: Incoming,
  more: Omit<Kind, keyof Call> & { world?: World },
): Call & Omit<Kind, keyof Call> {
  incoming.count()
  return { ...incoming, body: incoming.readBody(), ...more }
}
