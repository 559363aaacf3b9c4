import { PROJECT } from '../../access/kinds.ts'
import {
  type AccessSettings,
  type AccessState,
  assumed,
  type Entitlement,
  type Person,
  type ProjectAccess,
} from '../../access/state.ts'
import type { Rule } from '../../core/access.ts'
import { boolean, list, nullable, object, optional, string } from '../../core/decode.ts'
import type { Entry } from '../../core/entry.ts'
import { Bug } from '../../core/errors.ts'
import type { Kind } from '../../core/kind.ts'
import type { PostHogReader } from '../../core/ports/posthog.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { isLevel } from '../../core/subjects.ts'
import { ruleOf } from '../../plan/order/access-step.ts'
import { resourceKinds } from '../../resources/resource-kinds.ts'

const mode = nullable(boolean)
const organization = object({ available_product_features: optional(list(object({ key: string }))) })
const entitlements: readonly Entitlement[] = ['access_control', 'role_based_access']

/**
 * Reads how an organization settles rules and what its plan includes. Older servers do not say which mode they are in:
 * then it stays unknown. Nor is a plan that is not told taken for one that lacks something.
 */
export async function readAccessSettings(posthog: PostHogReader, id: string): Promise<OrganizationSettings> {
  return posthog.get(`/api/organizations/${id}/`, (value, path) => {
    const plan = organization(value, path).available_product_features?.map(({ key }) => key)
    return {
      mode: modeIn(value, path),
      entitlements: plan ? new Set(entitlements.filter((one) => plan.includes(one))) : assumed.entitlements,
      closedThingsStayClosed: assumed.closedThingsStayClosed,
      features: plan && new Set(plan),
    }
  })
}

/** What the organization itself says: how it settles rules, and all that its plan includes, where PostHog tells. */
export interface OrganizationSettings extends AccessSettings {
  readonly features: ReadonlySet<string> | undefined
}

// Missing and null are not the same: null means that the highest level counts.
function modeIn(value: unknown, path: string): AccessSettings['mode'] {
  const field = 'uses_most_specific_access_resolution'
  if (typeof value !== 'object' || value === null || !(field in value)) return undefined
  return mode(value[field], `${path}${field}`) === true ? 'specific' : 'highest'
}

const kinds = ['organization_member', 'role_membership', 'project_access', 'resource_access', 'object_access'] as const

/** Access as it is live, or why nobody can tell: a kind that could not be read leaves no half an answer. */
export type LiveAccess = { readonly state: AccessState } | { readonly unreadable: string }

/** Makes a state from a reading of PostHog. */
export function accessFromSnapshot(live: Snapshot, settings: AccessSettings): LiveAccess {
  const entries = new Map<Kind, readonly Entry[]>()
  for (const kind of kinds) {
    const reading = live.get(kind)
    if (reading?.state !== 'read')
      return { unreadable: `${kind}: ${reading?.state === 'unreadable' ? reading.reason : 'it was not read'}` }
    entries.set(kind, reading.entries)
  }
  const of = (kind: Kind) => entries.get(kind) ?? []
  return {
    state: {
      settings,
      people: peopleOf(of('organization_member'), of('role_membership')),
      projects: projectsOf(of('project_access'), of('resource_access'), of('object_access')),
    },
  }
}

function peopleOf(members: readonly Entry[], memberships: readonly Entry[]): Person[] {
  const held = new Map<string, string[]>()
  for (const { spec } of memberships) {
    const email = String(spec.email)
    held.set(email, [...(held.get(email) ?? []), String(spec.role)])
  }
  return members.map(({ key, spec }) => {
    const level = String(spec.level)
    if (!isLevel(level)) throw new Bug(`the member ${key} has the level ${level}, which was never read`)
    return { email: key, level, roles: held.get(key) ?? [] }
  })
}

function projectsOf(ways: readonly Entry[], inside: readonly Entry[], objects: readonly Entry[]): ProjectAccess[] {
  const rules = new Map<string, Rule[]>()
  const add = (kind: Kind, entry: Entry) => {
    const project = entry.key.slice(0, entry.key.indexOf('/'))
    const found = rules.get(project) ?? []
    rules.set(project, found)
    // PostHog holds rules on more than a policy can name, some with levels of their own; `builtin` is no rule at all.
    const rule = ruleOf(kind, entry)
    if (rule) found.push(rule)
    return project
  }
  const entered = new Set(ways.map((entry) => add('project_access', entry)))
  const read = new Set(inside.map((entry) => add('resource_access', entry)))
  for (const entry of objects) add('object_access', entry)
  const completeOf = (name: string) => {
    if (!read.has(name)) return new Set(entered.has(name) ? [PROJECT] : [])
    return entered.has(name) ? 'all' : new Set(resourceKinds)
  }
  return [...rules].map(([name, own]) => ({ name, rules: own, objects: [], complete: completeOf(name) }))
}
