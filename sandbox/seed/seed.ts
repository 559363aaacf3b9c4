import type { JsonRecord } from '../values.ts'

/** The state that a box starts with, as people write it in YAML: by names and emails, never by ids. */
export interface Seed {
  organization?: SeedOrganization
  /** By email. */
  people: Record<string, SeedPerson>
  /** Personal API keys. */
  keys?: SeedKey[]
  /** By name. */
  roles?: Record<string, SeedRole>
  projects?: SeedProject[]
  invites?: SeedInvite[]
  domains?: SeedDomain[]
  identity_providers?: SeedIdentityProvider[]
  /** Policies about every project; those of one project are written there. */
  approval_policies?: SeedPolicy[]
}

export interface SeedDomain {
  domain: string
  verified?: boolean
  /** True: people with an address of the domain become members when they log in. */
  jit?: boolean
  sso_enforcement?: string
}

export interface SeedIdentityProvider {
  name: string
  config_scope?: 'saml' | 'scim' | 'xaa' | 'oidc'
  domain_scope?: 'all' | 'selected'
  /** By name. */
  domains?: string[]
  /** True: user provisioning is on. */
  scim?: boolean
}

export interface SeedOrganization {
  id?: string
  name?: string
  slug?: string
  /** Entitlements of the plan. */
  features?: (string | { key: string; limit?: number | null; unit?: string })[]
  /** True: the most specific access rule wins; false or null: the highest level wins. */
  most_specific_access?: boolean | null
  /** Any setting that the API can write. */
  settings?: JsonRecord
  /** True: somebody pays for it, so its last project cannot be deleted. */
  subscribed?: boolean
}

export type SeedLevel = 'member' | 'admin' | 'owner'

export interface SeedPerson {
  level?: SeedLevel
  first_name?: string
  last_name?: string
  two_factor?: boolean
  /** Lists leave guests out unless a request asks for them. */
  guest?: boolean
  /** False: the login is switched off. */
  active?: boolean
  /** The GitHub account that is connected. */
  github?: string
}

export interface SeedInvite {
  email: string
  level?: SeedLevel
  first_name?: string
  message?: string
  /** Email. */
  invited_by?: string
  /** The level that the person gets in single projects. */
  projects?: { id: number; level: string }[]
  /** True: its three days are over. */
  expired?: boolean
}

export interface SeedKey {
  key: string
  /** Email of the person as whom the key acts. */
  owner: string
  label?: string
  /** Empty or absent: an old key with full access. */
  scopes?: string[]
  projects?: number[]
  organizations?: string[]
}

export interface SeedRole {
  id?: string
  /** Emails. */
  members?: string[]
}

/** A rule names one role, one member, or neither: then it is the default for everybody else. */
export interface SeedRule {
  level: string
  role?: string
  member?: string
}

export interface SeedKindRule extends SeedRule {
  resource: string
}

export interface SeedObjectRule extends SeedKindRule {
  /** The key of the flag, or the name of the dashboard or of another thing. */
  object: string
}

export interface SeedDashboard {
  id: number
  name: string
  /** Email; the creator of a dashboard may do everything with it. */
  created_by?: string
}

export interface SeedFlag {
  key: string
  name?: string
  active?: boolean
  archived?: boolean
  deleted?: boolean
  tags?: string[]
  /** Short for one release condition that lets in this share of everybody. */
  rollout?: number
  /** Release conditions in PostHog's own shape. */
  filters?: JsonRecord
  /** Email; the creator of a flag may do everything with it. */
  created_by?: string
  is_remote_configuration?: boolean
  has_encrypted_payloads?: boolean
  /** Above 1: what the versions before looked like is not known any more. */
  version?: number
  /** When code last asked for it. */
  last_called?: string
  /** True: nobody asks for it any more. */
  stale?: boolean
  /** True: session replay starts by it. */
  used_in_replay?: boolean
}

/** Consent that some changes of flags wait for. */
export interface SeedPolicy {
  /** `feature_flag.enable`, `feature_flag.disable` or `feature_flag.update`. */
  action: string
  /** Email. */
  created_by: string
  quorum?: number
  /** Emails of those who may agree. */
  users?: string[]
  /** Names of roles whose members may agree. */
  roles?: string[]
  conditions?: JsonRecord
  allow_self_approve?: boolean
}

export interface SeedProject {
  id: number
  name: string
  settings?: JsonRecord
  /** Rules on the project itself. */
  access?: SeedRule[]
  /** Rules on all things of a kind. */
  resources?: SeedKindRule[]
  /** Rules on single flags, dashboards and other things. */
  objects?: SeedObjectRule[]
  flags?: SeedFlag[]
  dashboards?: SeedDashboard[]
  /** Persons who are alike as far as release conditions can tell: how many, and what is known of each. */
  persons?: { count: number; properties?: JsonRecord }[]
  cohorts?: { id: number; name: string; by_events?: boolean }[]
  /** By the key of the flag that carries them out. */
  experiments?: { name: string; flag: string; running?: boolean }[]
  early_access_features?: { name: string; flag: string }[]
  approval_policies?: SeedPolicy[]
  /** Keys that servers use. */
  secret_keys?: { key: string; label: string; scopes: string[] }[]
  /** The single token that came before them. */
  secret_token?: string
  things?: SeedThing[]
  properties?: SeedProperty[]
}

/** A notebook, a survey and the like: a name for access rules to be about. */
export interface SeedThing {
  /** Any kind of which rules on single things exist, but for flags and dashboards. */
  resource: string
  name: string
  /** Primary key: a number, or a UUID. */
  id?: number | string
  /** What stands for it in an address, where that is not the primary key: a short id, a name, a session id. */
  address?: string
  /** Email; the creator may do everything with it. */
  created_by?: string
  /** Tables only: the primary key of the data source that they come from. */
  source?: number | string
}

/** A property of which rules can hide or protect the values. */
export interface SeedProperty {
  name: string
  type?: 'event' | 'person' | 'group'
}
