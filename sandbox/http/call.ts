import type { ApiKey, Membership, Person, Project, World } from '../state/world.ts'

/** One request, as far as the routes care, after the gate let it in. */
export interface Call {
  world: World
  key: ApiKey
  caller: Person
  /** Named pieces of the path, decoded. */
  params: Readonly<Record<string, string>>
  /** Absolute address of the request: pages build their `next` from it. */
  url: URL
  /** Rows on a page when the request does not ask for a number. */
  pageSize: number
  /** The JSON body; an empty object when none was sent. */
  body: unknown
}

/** A request about the organization, made by one of its members. */
export interface OrganizationCall extends Call {
  member: Membership
}

/** A request inside a project that the caller can see. */
export interface ProjectCall extends OrganizationCall {
  project: Project
}

/** A request made with a secret of a project: there is no person behind it. */
export interface SecretCall extends Pick<Call, 'world' | 'params' | 'url'> {
  project: Project
}

/** What a route answers; without `body` the answer is empty. */
export interface Reply {
  status: number
  body?: unknown
  headers?: Readonly<Record<string, string>>
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** 200 with a body. */
export function ok(body: unknown): Reply {
  return { status: 200, body }
}

/** 201 with what was created. */
export function created(body: unknown): Reply {
  return { status: 201, body }
}

/** 204 without a body. */
export function noContent(): Reply {
  return { status: 204 }
}

/** Performs the request, as if it had been addressed to the given place, or to its own. */
export type Perform = (url?: URL) => Reply
