import type { Kind } from '../../../src/core/kind.ts'
import { objectAccess, projectAccess, resourceAccess } from './access.ts'
import { domain } from './domain.ts'
import { featureFlag } from './feature-flag.ts'
import type { KindProperties } from './kind-properties.ts'
import { organizationSettings } from './organization-settings.ts'
import { organizationMember, project, role, roleMembership } from './people.ts'

/** Every kind of the registry has its own: a kind without one is a type error here, and a failure in the tests. */
export const kinds: Readonly<Record<Kind, KindProperties>> = {
  organization_member: organizationMember,
  organization_settings: organizationSettings,
  domain,
  role,
  role_membership: roleMembership,
  project,
  project_access: projectAccess,
  resource_access: resourceAccess,
  object_access: objectAccess,
  feature_flag: featureFlag,
}
