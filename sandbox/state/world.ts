import type { Picture } from '../activity/pictured.ts'
import type { ActivityRow } from '../activity/row.ts'
import type { ApprovalPolicy, ChangeRequest } from '../approvals/model.ts'
import type { Flag } from '../flags/flag.ts'
import type { EarlyAccessFeature, Experiment } from '../flags/link.ts'
import type { ScheduledChange } from '../schedules/schedule.ts'
import type { SecretKey } from '../secret-keys/secret-key.ts'
import type { JsonRecord } from '../values.ts'
import type { Variant } from '../variant.ts'
import type { Clock } from './clock.ts'
import type { Ids } from './ids.ts'
import type { Person } from './person.ts'

export type { Person }

/** What all organizations of a box share. The lists are changed in place, never replaced. */
export interface Common {
  variant: Variant
  clock: Clock
  ids: Ids
  people: Person[]
  keys: ApiKey[]
  /** Every organization of the box; the first is the one of the seed. */
  worlds: World[]
}

/** Everything that the box remembers about one organization, and what it shares with the others. */
export interface World extends Common {
  organization: Organization
  members: Membership[]
  invites: Invite[]
  domains: Domain[]
  providers: IdentityProvider[]
  roles: Role[]
  projects: Project[]
  /** Policies about every project of the organization: no route writes them. */
  policies: ApprovalPolicy[]
  /** What was written down, oldest first, and how everything stood when somebody last looked. */
  activity: { rows: ActivityRow[]; seen: Picture }
}

export interface Organization {
  id: string
  name: string
  slug: string
  features: Feature[]
  /** True: the most specific rule wins. False or null: the highest level wins. */
  mostSpecificAccess: boolean | null
  settings: JsonRecord
  /** True: somebody pays for it, so its last project cannot be deleted. */
  subscribed: boolean
  pendingDeletion: boolean
  createdAt: string
  updatedAt: string
}

/** An entitlement of the plan. Absent and null limits differ for no feature that we model. */
export interface Feature {
  key: string
  limit?: number | null
  /** What the limit counts: for the activity log `day`, `month` or `year`. */
  unit?: string
}

/** Organization levels as numbers, the way PostHog sends them: member, administrator, owner. */
export type OrganizationLevel = 1 | 8 | 15

export interface Membership {
  id: string
  person: Person
  level: OrganizationLevel
  /** Somebody from outside with access to single things: lists leave guests out unless asked for them. */
  guest: boolean
  joinedAt: string
  updatedAt: string
}

/** An open invitation; it becomes a membership when the person follows its link. */
export interface Invite {
  id: string
  email: string
  firstName: string
  level: OrganizationLevel
  message: string | null
  emailed: boolean
  /** Null: nothing was said about single projects. */
  projects: InvitedProject[] | null
  createdBy: Person | null
  createdAt: string
  updatedAt: string
}

/** The level that an invited person gets in one project. */
export interface InvitedProject {
  id: number
  level: string
}

/** What a SAML login needs; empty text means that it was never given. */
export interface Saml {
  entityId: string
  acsUrl: string
  certificate: string
}

export interface Domain {
  id: string
  name: string
  verifiedAt: string | null
  challenge: string
  /** True: people who log in with an address of the domain become members by themselves. */
  jit: boolean
  sso: string
  /** Used by the first stage only. */
  saml: Saml
  /** Used by the first stage only, and there not from its start: the token of user provisioning, while it is on. */
  scim: string | null
  /** Used by the second stage only. */
  providerId: string | null
}

export const CONFIG_SCOPES = ['saml', 'scim', 'xaa', 'oidc'] as const
export const DOMAIN_SCOPES = ['all', 'selected'] as const

export interface IdentityProvider {
  id: string
  name: string
  configScope: (typeof CONFIG_SCOPES)[number] | null
  /** Null behaves like "selected". */
  domainScope: (typeof DOMAIN_SCOPES)[number] | null
  domainIds: string[]
  saml: Saml
  oidc: { issuer: string; clientId: string; secret: string }
  scimEnabled: boolean
  createdAt: string
  updatedAt: string
}

export interface Role {
  id: string
  name: string
  createdAt: string
  memberships: RoleMembership[]
}

export interface RoleMembership {
  id: string
  member: Membership
  joinedAt: string
  updatedAt: string
}

export interface Project {
  id: number
  uuid: string
  name: string
  settings: JsonRecord
  pendingDeletion: boolean
  createdAt: string
  updatedAt: string
  rules: AccessRule[]
  flags: Flag[]
  dashboards: Dashboard[]
  policies: ApprovalPolicy[]
  changeRequests: ChangeRequest[]
  experiments: Experiment[]
  earlyAccess: EarlyAccessFeature[]
  cohorts: Cohort[]
  crowds: Crowd[]
  secretKeys: SecretKey[]
  /** The older secret of a project, and the one before it until somebody deletes that. */
  secretToken: string | null
  secretTokenBackup: string | null
  schedules: ScheduledChange[]
  things: Thing[]
  properties: PropertyDefinition[]
}

/** A group of persons that a release condition can ask for. */
export interface Cohort {
  id: number
  name: string
  /** True: it is worked out from events, which flags cannot use. */
  byEvents: boolean
}

/** Persons who are alike as far as release conditions can tell: how many, and what is known of each. */
export interface Crowd {
  count: number
  properties: JsonRecord
}

/** A single thing of which the box knows no more than access rules need. */
export interface Thing {
  resource: string
  /** The primary key, which rules store. */
  id: string
  /** What stands in addresses; for most kinds the primary key. */
  address: string
  name: string
  createdBy: Person | null
  /** Tables only: the primary key of the data source whose rules count for them as well. */
  source: string | null
  createdAt: string
}

/** A property of events or persons, of which rules can hide or protect the values. */
export interface PropertyDefinition {
  id: string
  name: string
  type: (typeof PROPERTY_TYPES)[number]
}

export const PROPERTY_TYPES = ['event', 'person', 'group'] as const

export interface Dashboard {
  id: number
  name: string
  createdBy: Person | null
  createdAt: string
}

/** One stored access rule. It has no id on the wire: the five first fields are its identity. */
export interface AccessRule {
  resource: string
  resourceId: string | null
  memberId: string | null
  roleId: string | null
  level: string
  createdAt: string
  updatedAt: string
}

/** A personal API key. An empty list of projects or organizations means "not restricted". */
export interface ApiKey {
  id: string
  value: string
  owner: Person
  label: string
  scopes: string[]
  projects: number[]
  organizations: string[]
  createdAt: string
  rolledAt: string | null
}
