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

const perProject: readonly string[] = [
  'project',
  'project_access',
  'resource_access',
  'object_access',
  'feature_flag',
] satisfies readonly Kind[]

// What the gate reads, where a policy writes it by project.
const gatePath = /^policy_gate\/(?:projects|feature_flags|flags)\.([^.]+)/

/** The project that an item is about, by the policy's name for it; undefined outside of projects. */
export function projectOfItem(item: Item): string | undefined {
  const [kind = '', project] = item.split('/')
  return perProject.includes(kind) ? project : gatePath.exec(item)?.[1]
}

/** Builds the name of an entry, as `role_membership/engineer/li@example.com`. */
export function itemOf(kind: string, key: string): Item {
  return `${kind}/${key}`
}
