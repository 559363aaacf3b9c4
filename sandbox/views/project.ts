import { effectiveMembershipLevel, projectLevel } from '../access/project.ts'
import type { Membership, Project, World } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'

/** A project as lists show it. `access_control` is a leftover that means nothing. */
export function showProjectBriefly(world: World, project: Project): JsonRecord {
  return {
    id: project.id,
    uuid: project.uuid,
    organization: world.organization.id,
    api_token: `phc_sandbox_${project.id}`,
    name: project.name,
    completed_snippet_onboarding: true,
    has_completed_onboarding_for: {},
    ingested_event: true,
    is_demo: project.settings.is_demo,
    timezone: project.settings.timezone,
    access_control: false,
  }
}

/** A project in full, with what the caller may do in it. */
export function showProject(world: World, project: Project, caller: Membership): JsonRecord {
  return {
    ...showProjectBriefly(world, project),
    ...structuredClone(project.settings),
    project_id: project.id,
    created_at: project.createdAt,
    updated_at: project.updatedAt,
    effective_membership_level: effectiveMembershipLevel(world, caller, project),
    user_access_level: projectLevel(world, caller, project),
    is_pending_deletion: project.pendingDeletion,
    secret_api_token: project.secretToken,
    secret_api_token_backup: project.secretTokenBackup,
    live_events_token: null,
    has_group_types: false,
    group_types: [],
    primary_dashboard: null,
    default_modifiers: {},
    product_intents: [],
    managed_viewsets: {},
    available_setup_task_ids: [],
  }
}
