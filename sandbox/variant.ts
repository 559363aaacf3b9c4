/** Which PostHog the box stands for, where versions and plans differ, or where nobody has seen the answer yet. */
export interface Variant {
  /**
   * Where SAML and user provisioning live: on the domain (E1, with provisioning from E1b), on a provider that a domain
   * names (E2), on a provider that names domains (by kind in E3a, by its own scope in E3b). Before E2 no key reaches
   * approvals or the advanced activity log, and the basic log is free.
   */
  stage: 'E1' | 'E1b' | 'E2' | 'E3a' | 'E3b'
  /** Newer servers: where the highest level wins, a thing whose own default is "none" stays closed to rules on its kind. */
  closedThingsStayClosed: boolean
  /** How many things of a kind a project can hold rules on. */
  objectRuleLimit: number
  /** The most rows on a page, however many a request asks for. */
  largestPage: number
  /** True: roles, rules, invites, policies and identity providers leave rows in the activity log too. */
  logsEverything: boolean
  /** What the activity log calls the soft deletion of a flag by PATCH. */
  softDeleteVerb: 'updated' | 'deleted'
  /** Whose a write is in the activity log when an approved change is applied. */
  approvedBy: 'requester' | 'approver'
  /** Newest servers: the log of flags alone needs no paid plan. */
  flagLogIsFree: boolean
  /** Newest servers: keys can order an export of the activity log. */
  exportByKey: boolean
  /** Whether keys reach scheduled changes, as they reach flags. */
  schedulesByKey: boolean
  /** Whether keys reach the older secret token of a project. */
  secretTokenByKey: boolean
  /** 2025: how many persons a release condition holds is told as `users_affected` of `total_users`. */
  olderBlastRadius: boolean
  /** Newer servers: enable, disable, archive and unarchive have routes of their own; older ones answer 404. */
  lifecycleRoutes: boolean
  /** Newer servers: the list of flags can be asked for one key; older ones ignore that and list everything. */
  flagsByKey: boolean
  /** True: PostHog has switched evaluation contexts on for the organization. */
  evaluationContexts: boolean
  /** Whether a level among those that bypass a policy ever lets anybody through. */
  bypassByLevel: boolean
  /** Live flags that a project can have. */
  flagLimit: number
  /** Bytes that the filters of one flag can take. */
  filtersLimit: number
  /** Somebody's own server: a second organization needs a paid feature. */
  selfHosted: boolean
  /** What a slug, or anything else that is no UUID, gets where an organization or a person is named in an address. */
  oddIdStatus: 400 | 404 | 500
  /** Something in front of the server adds `Retry-After` to a 429. */
  edgeAddsRetryAfter: boolean
  /** 2025: an organization without its newest settings, and without the word on how rules are resolved. */
  olderOrganizations: boolean
  /** 2025: access rules without minimum, maximum and inheritance; three settings reads, and no settings writes. */
  olderAccessRoutes: boolean
  /** 2025: owners count as 15 in a project, and a member to whom no rule applies as 1. */
  olderProjectMetric: boolean
  /** The default role must be a role of the organization: 400. Else a wrong id breaks on the database: 500. */
  checksDefaultRole: boolean
  /** A single invite needs the scope that a list of invites needs. */
  inviteNeedsScope: boolean
  /** Only admins take back invites. */
  inviteDeleteNeedsAdmin: boolean
  /** An invite cannot name a project that its author does not see. */
  inviteChecksPrivacy: boolean
  /** One role membership can be read by its id. */
  readsRoleMembership: boolean
  /** `search_match_type` is there even when nobody searches. */
  searchMatchAlways: boolean
  /** Organizations and projects vanish at once; else they stay, marked, until the work in the background is done. */
  deletesAtOnce: boolean
  /** Nothing big can be deleted for the time being. */
  deletionsStopped: boolean
  /** The newest kinds of things have an address as well, made like those of the older kinds. */
  newestThingsHaveRoutes: boolean
  /** What the plan calls rules on properties. */
  propertyRulesFeature: string
  /** Existing access rules belong to Terraform, and nobody else changes them. */
  rulesLockedByTerraform: boolean
}

/** Today's PostHog. */
export const TODAY: Readonly<Variant> = {
  stage: 'E3b',
  closedThingsStayClosed: true,
  objectRuleLimit: 1000,
  largestPage: Number.POSITIVE_INFINITY,
  logsEverything: false,
  softDeleteVerb: 'updated',
  approvedBy: 'requester',
  flagLogIsFree: true,
  exportByKey: true,
  schedulesByKey: true,
  secretTokenByKey: false,
  olderBlastRadius: false,
  lifecycleRoutes: true,
  flagsByKey: true,
  evaluationContexts: false,
  bypassByLevel: true,
  flagLimit: 20_000,
  filtersLimit: 1_000_000,
  selfHosted: false,
  oddIdStatus: 404,
  edgeAddsRetryAfter: false,
  olderOrganizations: false,
  olderAccessRoutes: false,
  olderProjectMetric: false,
  checksDefaultRole: false,
  inviteNeedsScope: true,
  inviteDeleteNeedsAdmin: false,
  inviteChecksPrivacy: true,
  readsRoleMembership: true,
  searchMatchAlways: true,
  deletesAtOnce: false,
  deletionsStopped: false,
  newestThingsHaveRoutes: false,
  propertyRulesFeature: 'property_access_control',
  rulesLockedByTerraform: false,
}

/** True before identity providers were things of their own. */
export function isEarly({ stage }: Pick<Variant, 'stage'>): boolean {
  return stage === 'E1' || stage === 'E1b'
}
