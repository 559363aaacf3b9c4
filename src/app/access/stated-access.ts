import type { Statement } from '../../access/check.ts'
import { PROJECT } from '../../access/kinds.ts'
import type { Target } from '../../core/access.ts'
import type { StatedLevel } from '../../core/access-check.ts'
import { entriesOf, list, nullable, object, oneOf, optional, string } from '../../core/decode.ts'
import type { PostHogReader } from '../../core/ports/posthog.ts'
import { isResourceKind } from '../../resources/resource-kinds.ts'

const level = oneOf(['none', 'viewer', 'editor', 'manager', 'member', 'admin'])
const inherited = object({ source: string, source_subject: nullable(string) })
const entry = object({
  access_level: optional(level),
  effective_access_level: optional(level),
  inherited_access: optional(inherited),
  // What the servers of 2025 say in its place.
  inherited_access_level_reason: optional(string),
})
// PostHog shows more kinds than a policy can name; their rules are not read.
const resources = entriesOf(entry, isResourceKind)
const members = object({ results: list(object({ user: object({ email: string }), project: entry, resources })) })
const roles = object({ results: list(object({ role_id: string, project: entry, resources })) })
const reach = object({
  users: list(object({ organization_membership_id: string, access_level: level, access_source: string })),
})

type Entry = ReturnType<typeof entry>

/**
 * Asks a project what it says about every member: who gets in, and what they may do with each kind of object. It is
 * one answer without pages.
 *
 * @param path of the project, such as `/api/projects/7/`
 */
export async function askSettings(posthog: PostHogReader, path: string, project: string): Promise<Statement[]> {
  const { results } = await posthog.get(`${path}access_control_members/`, members)
  return results.flatMap((one) => statementsIn(one, project, { email: one.user.email.toLowerCase() }))
}

/**
 * Asks a project what it says about roles.
 *
 * @param aliases the roles to hear of: the policy's names, by id
 */
export async function askRoles(
  posthog: PostHogReader,
  path: string,
  project: string,
  aliases: ReadonlyMap<string, string>,
): Promise<Statement[]> {
  const { results } = await posthog.get(`${path}access_control_roles/`, roles)
  return results.flatMap((one) => {
    const role = aliases.get(one.role_id)
    return role === undefined ? [] : statementsIn(one, project, { role })
  })
}

function statementsIn(
  { project: way, resources: kinds }: { readonly project: Entry; readonly resources: readonly [string, Entry][] },
  project: string,
  who: Statement['who'],
): Statement[] {
  return [[PROJECT, way] as const, ...kinds].flatMap(([kind, stated]) => {
    const found = effective(stated)
    return found ? [{ who, target: { project, kind }, ...found }] : []
  })
}

/**
 * Asks who reaches a project, or one object in it. Whoever is not named there has no access. Of who made an object we
 * know nothing, so what PostHog says about them is left out.
 *
 * @param path of the project or the object
 * @param emails everybody to hear of, by the id of their membership
 */
export async function askReach(
  posthog: PostHogReader,
  path: string,
  target: Target,
  emails: ReadonlyMap<string, string>,
): Promise<Statement[]> {
  const { users } = await posthog.get(`${path}users_with_access/`, reach)
  const named = new Map(users.map((user) => [user.organization_membership_id, user]))
  return [...emails].flatMap(([id, email]) => {
    const user = named.get(id)
    if (user?.access_source === 'creator') return []
    return [{ who: { email }, target, level: user?.access_level ?? 'none', source: user?.access_source ?? 'no_access' }]
  })
}

function effective(stated: Entry): StatedLevel | undefined {
  const { effective_access_level: found } = stated
  return found && { level: found, source: sourceOf(stated, found) }
}

const words: Readonly<Record<string, string>> = {
  org_admin: 'organization_admin',
  role: 'explicit_role',
  role_override: 'explicit_role',
  project_default: 'default',
}

// In the words that PostHog has for who reaches something.
function sourceOf({ access_level: own, ...stated }: Entry, found: string): string {
  const { source, source_subject: subject = null } = stated.inherited_access ?? {}
  const said = source === 'org_admin' ? source : (subject ?? source ?? stated.inherited_access_level_reason)
  const word = words[said ?? ''] ?? said ?? 'unknown'
  return own === found && word !== 'organization_admin' ? 'explicit_member' : word
}
