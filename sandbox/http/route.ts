import type { Call, Method, OrganizationCall, ProjectCall, Reply, SecretCall } from './call.ts'

/** One method of a route: what a key needs for it, and what it does. */
export interface Endpoint<Incoming> {
  /** The scope that a key needs; null = none at all; 'closed' = no key gets in, whatever its scopes. */
  scope: string | null
  /** The organization level below which callers are refused. */
  level?: 8 | 15
  answer: (call: Incoming) => Reply
  /** What a secret of the project gets here; without it, such secrets are turned away. */
  withSecret?: (call: SecretCall) => Reply
}

type Methods<Incoming> = Partial<Record<Method, Endpoint<Incoming>>>

interface RouteBase {
  /** Patterns of the address; `:name` stands for one piece. A trailing slash never matters. */
  paths: readonly string[]
  /** How a caller from outside is turned away: 404 as if nothing were there, or 403. */
  outsiders?: 'not-found' | 'refused'
}

/** A family of addresses. `on` says what must exist, and be visible to the caller, before its methods run. */
export type Route =
  | (RouteBase & { on: 'key'; methods: Methods<Call> })
  | (RouteBase & { on: 'organization'; methods: Methods<OrganizationCall> })
  | (RouteBase & { on: 'project'; methods: Methods<ProjectCall> })

/** A route that fits an address, with the named pieces of that address. */
export interface Match {
  route: Route
  params: Record<string, string>
}

/** Finds the route for a path; the first that fits wins. */
export function matchRoute(routes: readonly Route[], path: string): Match | undefined {
  const pieces = split(path)
  for (const route of routes) {
    for (const pattern of route.paths) {
      const params = matchPieces(split(pattern), pieces)
      if (params !== undefined) return { route, params }
    }
  }
  return undefined
}

function split(path: string): string[] {
  return path.split('/').filter((piece) => piece !== '')
}

function matchPieces(pattern: readonly string[], pieces: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== pieces.length) return undefined
  const params: Record<string, string> = {}
  for (const [at, wanted] of pattern.entries()) {
    const piece = pieces[at] ?? ''
    if (wanted.startsWith(':')) params[wanted.slice(1)] = decode(piece)
    else if (wanted !== piece) return undefined
  }
  return params
}

function decode(piece: string): string {
  try {
    return decodeURIComponent(piece)
  } catch {
    return piece
  }
}
