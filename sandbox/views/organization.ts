import { canSeeProject } from '../access/project.ts'
import { shownSettings } from '../state/organization.ts'
import type { Feature, Membership, World } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { showProjectBriefly } from './project.ts'

/** The organization in full; projects that the caller cannot see are left out. */
export function showOrganization(world: World, caller: Membership): JsonRecord {
  const { organization } = world
  const visible = world.projects.filter((project) => canSeeProject(world, caller, project))
  return {
    id: organization.id,
    name: organization.name,
    slug: organization.slug,
    created_at: organization.createdAt,
    updated_at: organization.updatedAt,
    membership_level: caller.level,
    plugins_access_level: 3,
    teams: visible.map((project) => ({ ...showProjectBriefly(world, project), project_id: project.id })),
    projects: visible.map(({ id, name }) => ({ id, organization_id: organization.id, name })),
    available_product_features: organization.features.map(showFeature),
    ...sinceThen(world),
    is_member_join_email_enabled: true,
    metadata: { instance_tag: 'none' },
    customer_id: null,
    member_count: world.members.filter(({ person }) => person.active).length,
    ...shownSettings(world),
    is_active: true,
    is_not_active_reason: null,
  }
}

/** What the servers of 2025 do not tell. */
function sinceThen({ variant, organization }: World): JsonRecord {
  if (variant.olderOrganizations) return {}
  return {
    uses_most_specific_access_resolution: organization.mostSpecificAccess,
    is_ai_training_locked: false,
    is_ai_training_cta_shown: true,
    is_hipaa: false,
    is_pending_deletion: organization.pendingDeletion,
  }
}

/** The short form of the organization inside a person's own record. */
export function showOrganizationBriefly(world: World, caller: Membership): JsonRecord {
  const { organization } = world
  return {
    id: organization.id,
    name: organization.name,
    slug: organization.slug,
    logo_media_id: organization.settings.logo_media_id,
    membership_level: caller.level,
    members_can_use_personal_api_keys: organization.settings.members_can_use_personal_api_keys,
    is_active: true,
    is_not_active_reason: null,
    is_pending_deletion: organization.pendingDeletion,
  }
}

function showFeature(feature: Feature): JsonRecord {
  const words = feature.key.replaceAll('_', ' ')
  const name = words.charAt(0).toUpperCase() + words.slice(1)
  return { key: feature.key, name, ...(feature.limit === undefined ? {} : { limit: feature.limit }) }
}
