import { canSeeProject } from '../access/project.ts'
import { denied, methodNotAllowed, notFound, unauthenticated } from '../errors.ts'
import { membershipOf } from '../state/find.ts'
import type { ApiKey, Membership, Project, World } from '../state/world.ts'
import type { Call, OrganizationCall, ProjectCall, Reply } from './call.ts'
import type { Endpoint, Route } from './route.ts'
import {
  checkMemberKeysAllowed,
  checkNotTiedToProjects,
  checkOrganizationAllowed,
  checkProjectAllowed,
  checkScope,
} from './scopes.ts'

/** A request whose body is read only once the caller has passed every gate. */
export interface Incoming extends Omit<Call, 'body'> {
  method: string
  readBody: () => unknown
}

/** Finds the key that an Authorization header names; 401 when there is none, or none that we know. */
export function findKey(world: World, authorization: string | undefined): ApiKey {
  if (authorization === undefined || authorization === '') throw unauthenticated('not_authenticated')
  const value = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1]
  const key = world.keys.find((known) => known.value === value)
  if (key === undefined) throw unauthenticated('authentication_failed')
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
    return endpoint.answer(withBody(incoming, {}))
  }
  if (route.on === 'organization') {
    const found = findEndpoint(route.methods, incoming.method)
    const member = enterOrganization(route, found, incoming)
    const endpoint = found ?? refuseMethod(incoming.method)
    checkLevel(endpoint, member)
    return endpoint.answer(withBody<OrganizationCall>(incoming, { member }))
  }
  const found = findEndpoint(route.methods, incoming.method)
  const { member, project } = enterProject(route, found, incoming)
  const endpoint = found ?? refuseMethod(incoming.method)
  checkLevel(endpoint, member)
  return endpoint.answer(withBody<ProjectCall>(incoming, { member, project }))
}

function enterOrganization(route: Route, endpoint: Endpoint<never> | undefined, incoming: Incoming): Membership {
  const { world, key, params } = incoming
  checkMemberKeysAllowed(world, key)
  const wanted = params.org === undefined || params.org === '@current' ? world.organization.id : params.org
  checkOrganizationAllowed(key, wanted)
  checkNotTiedToProjects(key)
  checkEndpointScope(endpoint, key)
  if (wanted !== world.organization.id) throw turnAway(route, 'You do not have permission to perform this action.')
  const member = membershipOf(world, key.owner)
  if (member === undefined) throw turnAway(route, 'You do not have permission to perform this action.')
  return member
}

function enterProject(
  route: Route,
  endpoint: Endpoint<never> | undefined,
  incoming: Incoming,
): { member: Membership; project: Project } {
  const { world, key, params } = incoming
  checkMemberKeysAllowed(world, key)
  checkOrganizationAllowed(
    key,
    params.org === undefined || params.org === '@current' ? world.organization.id : params.org,
  )
  const id = projectId(incoming)
  checkProjectAllowed(key, id)
  checkEndpointScope(endpoint, key)
  const project = world.projects.find((candidate) => candidate.id === id)
  if (project === undefined) throw notFound(route.outsiders === 'not-found' ? 'Not found.' : 'Project not found.')
  const member = membershipOf(world, key.owner)
  if (member === undefined || !canSeeProject(world, member, project)) {
    throw turnAway(route, "You don't have access to the project.")
  }
  return { member, project }
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

function withBody<Kind extends Call>(incoming: Incoming, more: Omit<Kind, keyof Call>): Call & Omit<Kind, keyof Call> {
  return { ...incoming, body: incoming.readBody(), ...more }
}
