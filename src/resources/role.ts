import { known, object, string } from '../core/decode.ts'
import type { Fact } from '../core/fact.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { roleName } from '../core/subjects.ts'
import { show } from '../core/text.ts'
import { mayTakeAway } from './beside.ts'
import { gainingBy } from './level-facts.ts'
import { cameOrWent, isCalled, setTo } from './logged.ts'
import { defineResource } from './resource.ts'
import { step } from './step.ts'

type RoleSpec = { readonly name: string }

const created = object({ id: string, name: string })

/** The roles of the organization. */
export const role = defineResource<RoleSpec>({
  kind: 'role',
  after: [],
  looksUp: ['roles'],
  compare: ['name'],

  // No source shows that PostHog logs roles; its list of scopes has them. A row that is there is a fact.
  logged: {
    scopes: ['Role'],
    fields: ['name'],
    isAbout: (row, { handle, wanted }) => (handle ? row.id === handle.id : isCalled(row, ['name'], wanted?.name)),
    presence: (row, { live, wanted }) => cameOrWent(row, ['name'], (live ?? wanted)?.name),
    ledTo: (row, { live }) => setTo(row, ['name'], live?.name),
  },

  reach: ({ manage }) => manage?.roles ?? 'update',

  desired: ({ shape, locate }) =>
    Object.entries(shape.roles ?? {}).map(([key, role]) => ({
      key,
      spec: { name: roleName(key, role) },
      at: locate(['roles', key], 'key'),
    })),

  emit(entries) {
    const roles: NonNullable<PolicyShape['roles']> = {}
    for (const { key, spec } of entries) roles[key] = spec.name === key ? {} : { name: spec.name }
    return { roles }
  },

  place: (key) => ['roles', key],

  read: async ({ names }) =>
    names.directory.roles.map((live) => ({
      key: names.roleAlias(live),
      spec: { name: live.name },
      live: { id: live.id },
    })),

  manages: (_, { roles }) => roles !== undefined,
  needs: () => [],

  facts(key, before, after, limits): Fact[] {
    if (!before || after) return []
    const step = `the role ${quoted(key)} goes, with its memberships and rules, and whoever holds it`
    const taken: Fact = { name: 'access_removed', sentence: `${step} may do less`, detail: { role: key } }
    if (!mayTakeAway(limits, key)) return [taken]
    const detail = { role: key, gaining: gainingBy(['role', key], limits) }
    return [{ name: 'access_granted', sentence: `${step} may do more`, detail }, taken]
  },
  effect: (_, after) => (after ? 'grant' : 'revoke'),

  describe({ key, operation, live, wanted }) {
    if (operation === 'create') return `create the role ${quoted(wanted?.name ?? key)}`
    if (operation === 'delete')
      return `delete the role ${quoted(live?.name ?? key)} with all its memberships and access rules`
    return `rename the role ${quoted(live?.name)} to ${quoted(wanted?.name)}`
  },

  writes({ key, operation, handle, wanted }, { organization, names }) {
    const path = `/api/organizations/${organization}/roles/`
    const body = { name: wanted?.name ?? key }
    if (operation === 'create') {
      return [step('POST', path, body, async (send) => names.learnRole(key, { ...(await send(created)), members: [] }))]
    }
    const one = `${path}${known(handle, `the live role ${key}`).id}/`
    return [operation === 'delete' ? step('DELETE', one) : step('PATCH', one, body)]
  },
})

function quoted(name: unknown): string {
  return `\`${show(String(name))}\``
}
