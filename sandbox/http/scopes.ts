import { denied } from '../errors.ts'
import { isEntitled, membershipOf } from '../state/find.ts'
import type { ApiKey, World } from '../state/world.ts'

/** Refuses a key that lacks the scope, naming the scope; writing includes reading, `*` includes everything. */
export function checkScope(key: ApiKey, scope: string | null): void {
  if (scope === null || key.scopes.length === 0 || key.scopes.includes('*')) return
  const [object, action] = scope.split(':')
  const enough = action === 'read' ? [scope, `${object}:write`] : [scope]
  if (!enough.some((owned) => key.scopes.includes(owned))) throw denied(`API key missing required scope '${scope}'`)
}

/** Refuses the keys of plain members where the organization has forbidden them, and its plan knows that switch. */
export function checkMemberKeysAllowed(world: World, key: ApiKey): void {
  const { name, settings } = world.organization
  const member = membershipOf(world, key.owner)
  if (member === undefined || member.level >= 8) return
  if (!isEntitled(world, 'organization_security_settings')) return
  if (settings.members_can_use_personal_api_keys !== false) return
  throw denied(
    `Organization '${name}' does not allow using personal API keys. ` +
      'Contact an admin to enable personal API keys for this organization.',
  )
}

/** Refuses a key that is tied to other organizations. */
export function checkOrganizationAllowed(key: ApiKey, organizationId: string): void {
  if (key.organizations.length === 0 || key.organizations.includes(organizationId)) return
  throw denied(`API key does not have access to the requested organization: ID ${organizationId}.`)
}

/** Refuses a key that is tied to projects, on a route that is about the whole organization. */
export function checkNotTiedToProjects(key: ApiKey): void {
  if (key.projects.length > 0) {
    throw denied('API keys with scoped projects are only supported on project-based endpoints.')
  }
}

/** Refuses a key that is tied to other projects. */
export function checkProjectAllowed(key: ApiKey, projectId: number): void {
  if (key.projects.length === 0 || key.projects.includes(projectId)) return
  throw denied(`API key does not have access to the requested project: ID ${projectId}.`)
}
