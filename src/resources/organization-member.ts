import { anything, known, object, string } from '../core/decode.ts'
import { UserError } from '../core/errors.ts'
import type { Fact } from '../core/fact.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import type { PostHogReader } from '../core/ports.ts'
import { isLevel, type Level, levels } from '../core/subjects.ts'
import { show } from '../core/text.ts'
import { defineResource } from './resource.ts'

type Membership = { readonly level: Level }

const numbers: Readonly<Record<Level, 1 | 8 | 15>> = { member: 1, admin: 8, owner: 15 }
const words: Readonly<Record<1 | 8 | 15, Level>> = { 1: 'member', 8: 'admin', 15: 'owner' }

const self = object({ uuid: string })

/** The people of the organization and their levels. Who is not there yet must be invited in PostHog. */
export const organizationMember = defineResource<Membership>({
  kind: 'organization_member',
  after: [],
  compare: ['level'],
  unset: { level: 'member' },

  reach: ({ manage }) => manage?.members ?? 'update',

  desired: ({ shape, locate }) =>
    Object.entries(shape.members ?? {}).map(([email, { level }]) => ({
      key: email.toLowerCase(),
      spec: { level },
      at: locate(['members', email, 'level']),
    })),

  emit(entries) {
    const members: NonNullable<PolicyShape['members']> = {}
    for (const { key, spec } of entries) members[key] = { level: spec.level }
    return { members }
  },

  read: async ({ names }) =>
    names.directory.members.map(({ email, level, userId }) => ({
      key: email.toLowerCase(),
      spec: { level: words[level] },
      live: { id: userId },
    })),

  manages: (_, { members }) => members !== undefined,
  needs: () => [],

  facts(email, before, after): Fact[] {
    const to = after?.level
    if ((to !== 'admin' && to !== 'owner') || rank(before) >= rank(after)) return []
    return [
      {
        name: to === 'owner' ? 'owner_granted' : 'admin_granted',
        sentence: `\`${show(email)}\` becomes ${to} of the organization`,
        detail: { from: before?.level ?? null, to, gaining: [email] },
      },
    ]
  },

  effect: (before, after) => (rank(after) >= rank(before) ? 'grant' : 'revoke'),

  describe({ key, operation, live, wanted }) {
    const person = `\`${show(key)}\``
    if (operation === 'create') return `wait for ${person} to join the organization as ${quoted(wanted?.level)}`
    if (operation === 'delete')
      return `remove ${person} from the organization, with all their roles and access rules; now ${quoted(live?.level)}`
    return `change the level of ${person} in the organization from ${quoted(live?.level)} to ${quoted(wanted?.level)}`
  },

  async apply({ key, operation, handle, live, wanted }, posthog, { organization }) {
    if (operation === 'create') {
      throw new UserError(
        `${show(key)} is not a member of the organization.`,
        'Invite the person in PostHog and have them accept, then run apply again: this change stays outstanding until then.',
      )
    }
    const { id } = known(handle, `the live member ${key}`)
    await refuseOwnLevel(key, id, posthog)
    const path = `/api/organizations/${organization}/members/${id}/`
    if (operation === 'delete') {
      refuseOwner(key, live?.level)
      await posthog.send('DELETE', path, undefined, anything)
      return
    }
    const level = String(wanted?.level)
    if (isLevel(level)) await posthog.send('PATCH', path, { level: numbers[level] }, anything)
  },
})

// PostHog refuses a change of one's own level; but it lets one leave, and the key with its owner.
async function refuseOwnLevel(email: string, id: string, posthog: PostHogReader): Promise<void> {
  const { uuid } = await posthog.get('/api/users/@me/', self)
  if (uuid !== id) return
  throw new UserError(
    `${show(email)} owns the key that apply uses, and nobody changes their own level in PostHog or takes themselves out.`,
    'Let another admin or owner make this change in PostHog, or use the key of another person.',
  )
}

function refuseOwner(email: string, level: unknown): void {
  if (level !== 'owner') return
  throw new UserError(
    `${show(email)} is an owner of the organization, and PostHog removes no owner.`,
    'Give the person a lower level first, in a pull request of its own; then take them out.',
  )
}

function rank(membership: Membership | undefined): number {
  return membership ? levels.indexOf(membership.level) : -1
}

function quoted(level: unknown): string {
  return `\`${show(String(level))}\``
}
