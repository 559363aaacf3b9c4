import { denied, methodNotAllowed, notFound, unauthenticated } from '../errors.ts'
import type { Reply } from '../http/call.ts'
import type { Incoming } from '../http/gate.ts'
import type { Route } from '../http/route.ts'
import type { Project, World } from '../state/world.ts'

/** The project that a secret opens, and what it may do there; an older token may do what its routes allow. */
export interface Secret {
  world: World
  project: Project
  /** Null: the older token, which has no scopes. */
  scopes: readonly string[] | null
}

/** Recognizes a secret of a project in an Authorization header; 401 for one that nobody made (any more). */
export function findSecret(worlds: readonly World[], authorization: string | undefined): Secret | undefined {
  const value = /^Bearer\s+(phs_\S+)$/i.exec(authorization ?? '')?.[1]
  if (value === undefined) return undefined
  for (const { world, project } of worlds.flatMap((each) =>
    each.projects.map((known) => ({ world: each, project: known })),
  )) {
    const key = project.secretKeys.find((known) => known.value === value)
    if (key !== undefined) return { world, project, scopes: key.scopes }
    if (value === project.secretToken || value === project.secretTokenBackup) return { world, project, scopes: null }
  }
  throw unauthenticated('authentication_failed')
}

/** A request, before anybody knows who asks. */
type Asked = Omit<Incoming, 'world' | 'key' | 'caller' | 'count'>

/** Lets a secret through to the few endpoints that know it, inside its own project; rules on single things do not count. */
export function enterWithSecret(route: Route, secret: Secret, asked: Asked): Reply {
  const endpoint = route.on === 'project' ? route.methods[methodOf(asked.method)] : undefined
  if (endpoint?.withSecret === undefined) {
    throw denied('This action does not support project secret API key access')
  }
  const { world, project, scopes } = secret
  if (asked.params.project !== '@current' && asked.params.project !== String(project.id)) throw notFound()
  if (scopes !== null && endpoint.scope !== null && !scopes.includes(endpoint.scope)) {
    throw denied(`API key missing required scope '${endpoint.scope}'`)
  }
  return endpoint.withSecret({ world, params: asked.params, url: asked.url, project })
}

function methodOf(method: string): 'GET' | 'POST' {
  if (method === 'GET' || method === 'POST') return method
  throw methodNotAllowed(method)
}
