import type { Problem } from './problem.ts'

/** One way in which PostHog refuses, and what to do about it. */
interface Refusal {
  readonly status: number
  readonly code?: string
  /** Its groups stand in the remedy as `$1`, so they must match nothing but what is safe to show. */
  readonly detail?: RegExp
  readonly remedy: string
}

const plan = "The organization's PostHog plan lacks this feature: take it out of the policy, or change the plan."
const settings = 'in PostHog under Settings, Personal API keys'
const level =
  'The owner of the key has too low a level here: let an admin or owner of the organization make the key, or raise the level.'
const inPostHog = 'PostHog keeps this route closed to keys, whatever their scopes: do this step in PostHog itself.'

/** The first line that fits decides, so the special ones stand before the general one of the same status. */
const refusals: readonly Refusal[] = [
  { status: 400, code: 'feature_not_available', remedy: plan },
  {
    status: 400,
    code: 'policy_conflict',
    remedy:
      'Several approval policies of PostHog cover this one change, and it takes an approval by one alone: let one of them cover it.',
  },
  { status: 400, remedy: 'PostHog does not accept the value: correct it in the policy.' },
  {
    status: 401,
    code: 'not_authenticated',
    remedy:
      'The key did not arrive: look for a proxy or gateway before PostHog that takes the Authorization header away.',
  },
  {
    status: 401,
    remedy:
      'Either the key is wrong or it belongs to the other region: check that `posthog-api-key` still exists in PostHog, and that `posthog-host` is where it was made (https://us.posthog.com or https://eu.posthog.com).',
  },
  { status: 402, remedy: plan },
  {
    status: 403,
    detail: /^API key missing required scope '([a-z_]+:(?:read|write))'/,
    remedy: `Give the key the scope $1 ${settings}.`,
  },
  {
    status: 403,
    detail: /does not support project secret API key access/i,
    remedy: 'This route takes no project secret key (phs_): set `posthog-api-key` to a personal API key (phx_).',
  },
  { status: 403, detail: /does not support personal API key access/i, remedy: inPostHog },
  { status: 403, detail: /requires you to be recently authenticated/i, remedy: inPostHog },
  {
    status: 403,
    detail: /^OAuth token has no scopes/i,
    remedy: 'The token was given no scopes: authorize it again with them, or use a personal API key (phx_).',
  },
  {
    status: 403,
    detail: /scoped projects are only supported on project-based endpoints/i,
    remedy: `The key is limited to single projects, and members and roles belong to the organization: make a key for the organization or for all access, ${settings}.`,
  },
  {
    status: 403,
    detail: /does not have access to the requested (project|organization)/i,
    remedy: `The key is limited to others: add this $1 to it ${settings}, or correct the id in the policy.`,
  },
  {
    status: 403,
    detail: /does not allow using personal API keys/i,
    remedy:
      "Let an admin or owner make the key, or let them allow keys of members in the organization's security settings.",
  },
  {
    status: 403,
    detail:
      /\brequires? the\b.*\bfeature\b|is not (?:enabled|available) for this organization|\bupgrade your (?:PostHog )?plan\b/i,
    remedy: plan,
  },
  {
    status: 403,
    detail: /^Terraform manages/i,
    remedy: "Change it in Terraform, or turn off the Terraform lock in the project's settings.",
  },
  {
    status: 403,
    detail: /approval policy/i,
    remedy: 'An approval policy of PostHog forbids the change: change that policy, or leave the item out.',
  },
  {
    status: 403,
    detail: /^You can't change your own access level/i,
    remedy: 'PostHog lets nobody change their own level: let another admin or owner do it, or use their key.',
  },
  {
    status: 403,
    detail: /^You do not have permission to perform this action|^You must be a member of the organization/i,
    remedy:
      "The key's owner is not in this organization, or may not do this there: check `organization.id` in the policy and the owner's level.",
  },
  {
    status: 403,
    detail:
      /access level is insufficient|^Must be |have (?:\w+ )?access|have sufficient permissions|^Only (?:organization|project) admins|^You can only |higher permission level/i,
    remedy: level,
  },
  { status: 403, remedy: `Check the key's scopes ${settings}, and the level of the key's owner.` },
  {
    status: 404,
    detail: /^Endpoint not found/i,
    remedy: 'This PostHog does not have the route: a self-hosted one must be updated before this can be managed.',
  },
  {
    status: 404,
    detail: /^Project not found/i,
    remedy: 'Check the id of the project in the policy, and that the key may see it.',
  },
  { status: 404, remedy: 'It is gone, or the key may not see it: check the id in the policy, then run again.' },
  {
    status: 405,
    remedy: 'This PostHog has the route, but not for this: update it, or look for a newer version of this action.',
  },
  {
    status: 409,
    code: 'conflict',
    remedy: 'Somebody changed it meanwhile: run again, so that the change is planned from what is there now.',
  },
  {
    status: 409,
    code: 'approval_required',
    remedy: 'PostHog holds the change until it is approved there: approve the change request, then run again.',
  },
  {
    status: 409,
    code: 'change_request_pending',
    remedy:
      'An earlier change request waits in PostHog, perhaps with other values: approve or cancel it there, then run again.',
  },
  { status: 409, remedy: 'Look at the present state in PostHog, then run again.' },
  {
    status: 429,
    remedy: 'Others use up the limit of this key or organization: run again later, or lower `rate-share`.',
  },
]

const elsewhere = 'If it stays so, report it with the sentence above.'

/** What to do about a refusal. */
export function remedyFor(status: number, problem: Problem): string {
  if (status >= 500) return 'PostHog itself failed: run again in some minutes, and look at https://status.posthog.com.'
  for (const refusal of refusals.filter((candidate) => candidate.status === status)) {
    if (refusal.code !== undefined && refusal.code !== problem.code) continue
    const found = (refusal.detail ?? /^/).exec(problem.detail ?? '')
    if (found) return refusal.remedy.replace('$1', found[1] ?? '')
  }
  return elsewhere
}
