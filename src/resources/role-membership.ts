import { known } from '../core/decode.ts'
import { UserError } from '../core/errors.ts'
import type { Fact } from '../core/fact.ts'
import { itemOf } from '../core/kind.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { sameEmail } from '../core/subjects.ts'
import { show } from '../core/text.ts'
import { mayTakeAway } from './beside.ts'
import { defineResource } from './resource.ts'
import { step } from './step.ts'

type Membership = { readonly role: string; readonly email: string }

/** Who holds which role. */
export const roleMembership = defineResource<Membership>({
  kind: 'role_membership',
  after: ['role', 'organization_member'],
  looksUp: ['members', 'roles'],
  compare: [], // The key says it all: a membership exists or it does not.

  reach: ({ manage }) => manage?.role_members ?? 'update',

  desired: ({ shape, locate }) =>
    Object.entries(shape.roles ?? {}).flatMap(([role, { members }]) =>
      (members ?? []).map((email, index) => ({ ...entry(role, email), at: locate(['roles', role, 'members', index]) })),
    ),

  emit(entries) {
    const roles: NonNullable<PolicyShape['roles']> = {}
    for (const { spec } of entries) {
      roles[spec.role] ??= {}
      const declared = known(roles[spec.role], 'the role just made')
      declared.members = [...(declared.members ?? []), spec.email]
    }
    return { roles }
  },

  place(key, { roles }) {
    const [role, email] = splitKey(key)
    const members = roles?.[role]?.members ?? []
    const index = members.findIndex((one) => sameEmail(one, email))
    return ['roles', role, 'members', index < 0 ? members.length : index]
  },

  read: async ({ names }) =>
    names.directory.roles.flatMap((role) =>
      role.members.map(({ id, email }) => ({ ...entry(names.roleAlias(role), email), live: { id } })),
    ),

  manages: (key, { roles }) => roles?.[splitKey(key)[0]]?.members !== undefined,
  needs: ({ spec }) => [itemOf('role', spec.role)],

  // A role with a rule that gives less than others have takes from whoever comes, and gives to whoever goes.
  facts(_, before, after, limits): Fact[] {
    const { role, email } = { role: '', email: '', ...(before ?? after) }
    if (before && after) return []
    const [who, what] = [`\`${show(email)}\``, `the role \`${show(role)}\``]
    const step = after ? `${who} comes into ${what}` : `${who} goes out of ${what}`
    const mayTake = mayTakeAway(limits, role)
    const facts: readonly (Fact | false)[] = [
      (after !== undefined || mayTake) && {
        name: 'access_granted',
        sentence: `${step}, and may do more`,
        detail: { role, gaining: [email] },
      },
      (before !== undefined || mayTake) && {
        name: 'access_removed',
        sentence: `${step}, and may do less`,
        detail: { role },
      },
    ]
    return facts.filter((one) => one !== false)
  },
  effect: (_, after) => (after ? 'grant' : 'revoke'),

  describe({ operation, live, wanted }) {
    const { role, email } = { role: '', email: '', ...(wanted ?? live) }
    const person = `\`${show(String(email))}\``
    const name = `\`${show(String(role))}\``
    return operation === 'delete' ? `take ${person} out of the role ${name}` : `put ${person} into the role ${name}`
  },

  writes({ key, operation, handle }, { organization, names }) {
    const [alias = '', email = ''] = splitKey(key)
    const role = names.role(alias)
    if (!role) {
      throw new UserError(
        `The role ${show(alias)} does not exist in PostHog.`,
        'Somebody deleted it there. Create it again under the same name, or take it out of the policy; then run apply again.',
      )
    }
    const path = `/api/organizations/${organization}/roles/${role.id}/role_memberships/`
    if (operation === 'delete') return [step('DELETE', `${path}${known(handle, `the live membership ${key}`).id}/`)]
    return [step('POST', path, { user_uuid: names.present(email).userId })]
  },
})

function entry(role: string, email: string) {
  return { key: `${role}/${email.toLowerCase()}`, spec: { role, email: email.toLowerCase() } }
}

function splitKey(key: string): [string, string] {
  const at = key.indexOf('/')
  return [key.slice(0, at), key.slice(at + 1)]
}
