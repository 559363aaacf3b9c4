import type { Flag } from '../flags/flag.ts'
import type { JsonRecord } from '../values.ts'
import type { Clock } from './clock.ts'
import type { Ids } from './ids.ts'
import type { Person } from './person.ts'

export type { Person }

/** Everything that the box remembers. One box holds one organization. */
export interface World {
  clock: Clock
  ids: Ids
  organization: Organization
  people: Person[]
  keys: ApiKey[]
  members: Membership[]
  roles: Role[]
  projects: Project[]
}

export interface Organization {
  id: string
  name: string
  slug: string
  features: Feature[]
  /** True: the most specific rule wins. False or null: the highest level wins. */
  mostSpecificAccess: boolean | null
  settings: JsonRecord
  createdAt: string
  updatedAt: string
}

/** An entitlement of the plan. Absent and null limits differ for no feature that we model. */
export interface Feature {
  key: string
  limit?: number | null
}

/** Organization levels as numbers, the way PostHog sends them: member, administrator, owner. */
export type OrganizationLevel = 1 | 8 | 15

export interface Membership {
  id: string
  person: Person
  level: OrganizationLevel
  joinedAt: string
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
}
