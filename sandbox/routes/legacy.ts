import { ok } from '../http/call.ts'
import type { Route } from '../http/route.ts'

/**
 * What is left of the ways that access was given before there were access rules: people who were added to a dashboard.
 * Nobody can be added here, so the list is always empty. All other old routes are gone, and have no entry at all.
 */
export function legacyRoutes(): Route[] {
  const answer = (): ReturnType<typeof ok> => ok([])
  return [
    {
      paths: ['/api/projects/:project/dashboards/:dashboard/collaborators'],
      on: 'project',
      methods: { GET: { scope: 'dashboard:read', answer } },
    },
  ]
}
