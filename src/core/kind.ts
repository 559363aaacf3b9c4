/** The PostHog kinds that this version reads and writes. */
export type Kind =
  | 'organization_member'
  | 'organization_settings'
  | 'domain'
  | 'role'
  | 'role_membership'
  | 'project'
  | 'project_access'
  | 'resource_access'
  | 'object_access'
  | 'feature_flag'

/** Names one entry across reports, dependencies and approvals, as `kind/key`. */
export type Item = string

/** Builds the name of an entry, as `role_membership/engineer/li@example.com`. */
export function itemOf(kind: string, key: string): Item {
  return `${kind}/${key}`
}
