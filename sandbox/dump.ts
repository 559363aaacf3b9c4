import type { Flag } from './flags/flag.ts'
import { settle } from './schedules/settle.ts'
import { isExpired } from './state/invites.ts'
import { levelWord } from './state/members.ts'
import type { AccessRule, Project, Saml, World } from './state/world.ts'
import { byText, type JsonRecord } from './values.ts'

/** A plain picture of the state, by names and emails, in an order that never changes: made for assertions. */
export interface SandboxDump {
  organization: {
    name: string
    most_specific_access: boolean | null
    default_role: string | null
    settings: JsonRecord
  }
  /** The keys that the box accepts, in the order of the seed. They open nothing but this box. */
  keys: { key: string; owner: string; label: string; scopes: string[] }[]
  members: Record<string, { level: 'member' | 'admin' | 'owner'; two_factor: boolean }>
  /** By email, in the order of writing. */
  invites: { email: string; level: 'member' | 'admin' | 'owner'; expired: boolean }[]
  roles: Record<string, string[]>
  domains: Record<string, DumpedDomain>
  /** What connects domains with identity providers, in the order of writing. */
  providers: DumpedProvider[]
  projects: Record<string, DumpedProject>
  /** The activity log, oldest first. */
  activity: DumpedActivity[]
  /** Organizations that were created since, by slug; absent while there is none. */
  others?: Record<string, Omit<SandboxDump, 'keys' | 'others'>>
}

/** One row of the activity log: who did what to which thing, and the names of the fields that changed. */
export interface DumpedActivity {
  /** Email; null when the box did it by itself. */
  by: string | null
  client: string | null
  scope: string
  activity: string
  name: string
  changed: string[]
}

export interface DumpedDomain {
  verified: boolean
  jit: boolean
  sso: string
  /** What the domain holds itself, where it does not come from a provider. */
  saml: Saml
  scim: boolean
}

export interface DumpedProvider {
  name: string
  config_scope: string | null
  domains: string[]
  saml: Saml
  scim: boolean
}

export interface DumpedProject {
  id: number
  pending_deletion: boolean
  settings: JsonRecord
  /** Rules on the project itself. */
  access: DumpedRule[]
  /** Rules on all things of a kind. */
  resources: DumpedRule[]
  /** Rules on single things. */
  objects: DumpedRule[]
  flags: Record<string, DumpedFlag>
  /** What is planned for flags, by the key of the flag, in the order of writing. */
  schedules: { flag: string; operation: string; at: string; done: boolean; failure: string | null }[]
  /** The secret keys of the project, never their values. */
  secret_keys: Record<string, string[]>
}

/** Without `role` and `member` it is the default for everybody else. */
export interface DumpedRule {
  resource: string
  resource_id?: string
  role?: string
  member?: string
  level: string
}

export interface DumpedFlag {
  id: number
  name: string
  active: boolean
  archived: boolean
  deleted: boolean
  version: number
  tags: string[]
  filters: JsonRecord
  last_modified_by: string | null
}

/** Draws the picture. It shares nothing with the state: changing it changes nothing. */
export function dumpWorld(world: World): SandboxDump {
  settle(world)
  const others = world.worlds.filter((other) => other !== world)
  const pictures = others.map((other): [string, ReturnType<typeof dumpOrganization>] => [
    other.organization.slug,
    dumpOrganization(other),
  ])
  return structuredClone({
    ...dumpOrganization(world),
    keys: world.keys.map(({ value, owner, label, scopes }) => ({ key: value, owner: owner.email, label, scopes })),
    ...(others.length === 0 ? {} : { others: sorted(pictures) }),
  })
}

function dumpOrganization(world: World): Omit<SandboxDump, 'keys' | 'others'> {
  const { organization } = world
  const { default_role_id: defaultRole, ...settings } = organization.settings
  return {
    organization: {
      name: organization.name,
      most_specific_access: organization.mostSpecificAccess,
      default_role: world.roles.find((role) => role.id === defaultRole)?.name ?? null,
      settings: sorted(Object.entries(settings)),
    },
    members: sorted(
      world.members.map(({ person, level }) => [
        person.email,
        { level: levelWord(level), two_factor: person.twoFactor },
      ]),
    ),
    invites: world.invites.map((invite) => ({
      email: invite.email,
      level: levelWord(invite.level),
      expired: isExpired(world, invite),
    })),
    roles: sorted(
      world.roles.map((role) => [role.name, role.memberships.map((held) => held.member.person.email).sort(byText)]),
    ),
    domains: sorted(
      world.domains.map(({ name, verifiedAt, jit, sso, saml, scim }) => [
        name,
        { verified: verifiedAt !== null, jit, sso, saml, scim: scim !== null },
      ]),
    ),
    providers: world.providers.map(({ name, configScope, domainIds, saml, scimEnabled }) => ({
      name,
      config_scope: configScope,
      domains: world.domains.flatMap((domain) => (domainIds.includes(domain.id) ? [domain.name] : [])).sort(byText),
      saml,
      scim: scimEnabled,
    })),
    projects: sorted(world.projects.map((project) => [nameOf(world, project), dumpProject(world, project)])),
    activity: world.activity.rows.map(({ person, client, scope, activity, name, changes }) => {
      return { by: person?.email ?? null, client, scope, activity, name, changed: changes.map(({ field }) => field) }
    }),
  }
}

function dumpProject(world: World, project: Project): DumpedProject {
  const own = project.rules.filter((rule) => rule.resource === 'project' && rule.resourceId !== null)
  const rest = project.rules.filter((rule) => !own.includes(rule))
  const draw = (rules: AccessRule[]): DumpedRule[] =>
    rules.map((rule) => dumpRule(world, rule)).sort((a, b) => byText(JSON.stringify(a), JSON.stringify(b)))
  return {
    id: project.id,
    pending_deletion: project.pendingDeletion,
    settings: sorted(Object.entries(project.settings)),
    access: draw(own),
    resources: draw(rest.filter((rule) => rule.resourceId === null)),
    objects: draw(rest.filter((rule) => rule.resourceId !== null)),
    flags: sorted(project.flags.map((flag) => [flag.key, dumpFlag(flag)])),
    schedules: project.schedules.map(({ flagId, operation, scheduledAt, executedAt, failureReason }) => ({
      flag: project.flags.find((flag) => flag.id === flagId)?.key ?? String(flagId),
      operation,
      at: scheduledAt,
      done: executedAt !== null,
      failure: failureReason,
    })),
    secret_keys: sorted(project.secretKeys.map(({ label, scopes }) => [label, scopes])),
  }
}

function dumpRule(world: World, rule: AccessRule): DumpedRule {
  const role = world.roles.find((candidate) => candidate.id === rule.roleId)
  const member = world.members.find((candidate) => candidate.id === rule.memberId)
  const isObject = rule.resource !== 'project' && rule.resourceId !== null
  return {
    resource: rule.resource,
    ...(isObject ? { resource_id: String(rule.resourceId) } : {}),
    ...(role === undefined ? {} : { role: role.name }),
    ...(member === undefined ? {} : { member: member.person.email }),
    level: rule.level,
  }
}

function dumpFlag(flag: Flag): DumpedFlag {
  const { id, name, active, archived, deleted, version, tags, filters } = flag
  const last_modified_by = flag.lastModifiedBy?.email ?? null
  return { id, name, active, archived, deleted, version, tags: [...tags].sort(byText), filters, last_modified_by }
}

/** Two projects may share a name: then the number keeps them apart. */
function nameOf(world: World, project: Project): string {
  const twins = world.projects.filter((other) => other.name === project.name)
  return twins.length > 1 ? `${project.name} #${project.id}` : project.name
}

function sorted<Value>(entries: [string, Value][]): Record<string, Value> {
  return Object.fromEntries(entries.sort(([a], [b]) => byText(a, b)))
}
