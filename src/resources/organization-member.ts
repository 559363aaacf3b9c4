import { anything, known, object, string } from '../core/decode.ts'
import { RemoteError, UserError, Waiting } from '../core/errors.ts'
import type { Fact, FactName } from '../core/fact.ts'
import type { Json, JsonObject } from '../core/json.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import type { PostHogReader } from '../core/ports/posthog.ts'
import { asWritten, declaredPeople, type Level, levels, sameEmail } from '../core/subjects.ts'
import { show } from '../core/text.ts'
import { readInvites } from './directory.ts'
import { cameOrWent, setTo } from './logged.ts'
import { defineResource, type Scope } from './resource.ts'
import { type SendIt, type Step, step } from './step.ts'

/** A policy wants members. PostHog may have no more than an invite: one that is still good, or one that has expired. */
type Membership = { readonly level: Level; readonly state: 'member' | 'invited' | 'expired' }

const numbers: Readonly<Record<Level, 1 | 8 | 15>> = { member: 1, admin: 8, owner: 15 }
const words: Readonly<Record<1 | 8 | 15, Level>> = { 1: 'member', 8: 'admin', 15: 'owner' }

const self = object({ uuid: string })

/** The people of the organization and their levels. Who is not there yet is invited, once. */
export const organizationMember = defineResource<Membership>({
  kind: 'organization_member',
  after: [],
  looksUp: ['members'],
  compare: ['level', 'state'],
  unset: { level: 'member' },

  // Invites leave no row.
  logged: {
    scopes: ['OrganizationMembership'],
    fields: ['level'],
    isAbout: ({ person }, { key }) => person?.toLowerCase() === key,
    presence: (row) => cameOrWent(row),
    ledTo: (row, { live }) => setTo(row, ['level'], live?.level, wordOf),
  },

  reach: ({ manage }) => manage?.members ?? 'update',

  desired: ({ shape, locate }) =>
    Object.entries(shape.members ?? {}).map(([email, { level }]) => ({
      key: email.toLowerCase(),
      spec: { level, state: 'member' },
      at: locate(['members', email, 'level']),
    })),

  emit(entries) {
    const members: NonNullable<PolicyShape['members']> = {}
    for (const { key, spec } of entries) members[key] = { level: spec.level }
    return { members }
  },

  place: (email, { members }) => ['members', asWritten(members, email)],

  read: async ({ names, policies }) => [
    ...names.directory.members
      .filter((member) => !names.isGuest(member))
      .map(({ email, level, userId }) => ({
        key: email.toLowerCase(),
        spec: { level: words[level], state: 'member' as const },
        live: { id: userId },
      })),
    // Of invites only those that a policy speaks about: an invite is no person yet.
    ...[...new Set(policies.flatMap(({ shape }) => declaredPeople(shape)))].flatMap((key) => {
      const invite = names.member(key) ? undefined : names.invite(key)
      if (!invite) return []
      const state = invite.isExpired ? ('expired' as const) : ('invited' as const)
      return [{ key, spec: { level: words[invite.level], state }, live: { id: invite.id } }]
    }),
  ],

  manages: (_, { members }) => members !== undefined,
  needs: () => [],

  facts(email, before, after): Fact[] {
    const [from, to] = [levelOf(before), levelOf(after)]
    if (from === to) return []
    const name = `\`${show(email)}\``
    const detail = { from: from ?? null, to: to ?? null }
    if (rank(before) > rank(after)) {
      const sentence = `${name} is ${to ?? 'no member'} of the organization instead of ${from}`
      return [{ name: 'access_removed', sentence, detail }]
    }
    const granted = (fact: FactName): Fact => ({
      name: fact,
      sentence: `${name} becomes ${to} of the organization`,
      detail: { ...detail, gaining: [email] },
    })
    if (to === 'member') return [granted('access_granted')]
    return [granted(to === 'owner' ? 'owner_granted' : 'admin_granted'), granted('access_granted')]
  },

  effect: (before, after) => (after && rank(after) >= rank(before) ? 'grant' : 'revoke'),

  // An invite leads to what is wanted, whoever sent it, and nobody has anything by it yet.
  isHalfMade: ({ spec }) => spec.state !== 'member',

  describe({ key, operation, live, wanted }) {
    const person = `\`${show(key)}\``
    const [from, to] = [quoted(live?.level), quoted(wanted?.level)]
    const isInvited = live !== undefined && live.state !== 'member'
    if (operation === 'create') return `invite ${person}, who is missing, to the organization as ${to}`
    if (operation === 'delete' && isInvited) return `take back the invite of ${person} to the organization as ${from}`
    if (operation === 'delete')
      return `remove ${person} from the organization, with all their roles and access rules; now ${from}`
    if (isInvited && live.state === 'expired')
      return `have ${person} invited to the organization as ${to} again: the invite has expired`
    if (isInvited && from === to) return `wait for ${person} to join the organization as ${to}: the invite is out`
    if (isInvited) return `invite ${person} to the organization as ${to} instead of ${from}`
    return `change the level of ${person} in the organization from ${from} to ${to}`
  },

  writes({ key, handle, live, wanted }, scope) {
    const level = levels.find((one) => one === wanted?.level)
    if (level && live?.state !== 'member') return invite({ key, live, level }, scope)
    const { id } = known(handle, `the live member or invite ${key}`)
    const base = `/api/organizations/${scope.organization}`
    if (live?.state !== 'member') return [step('DELETE', `${base}/invites/${id}/`)]
    const path = `${base}/members/${id}/`
    const unlessOwn = async (send: SendIt) => {
      await refuseOwnLevel(key, id, scope.posthog)
      await send(anything)
    }
    if (level) return [step('PATCH', path, { level: numbers[level] }, unlessOwn)]
    refuseOwner(key, live.level)
    return [step('DELETE', path, undefined, unlessOwn)]
  },

  awaits({ key, live, wanted }) {
    if (!wanted || live?.state === 'member') return undefined
    return new Waiting(
      `${show(key)} is invited as ${wanted.level} and has not joined yet.`,
      'This goes on once they have accepted: an invite is good for three days.',
    )
  },
})

interface Invitation {
  readonly key: string
  /** The invite that PostHog holds, if there is one. */
  readonly live: JsonObject | undefined
  readonly level: Level
}

// Each invite is sent once. PostHog would replace the one that a person has, so it is looked at first.
function invite({ key, live, level }: Invitation, { posthog, organization }: Scope): Step[] {
  if (live?.state === 'expired') {
    throw new UserError(
      `The invite of ${show(key)} has expired, and nobody is invited twice.`,
      'Invite the person in PostHog; or delete the invite there and run apply again, which then sends a new one.',
    )
  }
  if (live?.level === level) return []
  const body = { target_email: key, level: numbers[level], send_email: true }
  return [
    step('POST', `/api/organizations/${organization}/invites/`, body, async (send) => {
      try {
        await send(anything)
      } catch (error) {
        // Only reading tells whether an invite whose answer was lost is out.
        if (!(error instanceof RemoteError && error.failure.ambiguous)) throw error
        const invites = await readInvites(posthog, organization)
        const isOut = invites.some((one) => sameEmail(one.email, key) && words[one.level] === level && !one.isExpired)
        if (!isOut) throw error
      }
    }),
  ]
}

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

// The log may have the number of a level or its word.
function wordOf(level: Json | undefined): Json | undefined {
  return level === 1 || level === 8 || level === 15 ? words[level] : level
}

function rank(membership: Membership | undefined): number {
  const level = levelOf(membership)
  return level === undefined ? -1 : levels.indexOf(level)
}

// Who has not joined yet has no level.
function levelOf(membership: Membership | undefined): Level | undefined {
  return membership?.state === 'member' ? membership.level : undefined
}

function quoted(level: unknown): string {
  return `\`${show(String(level))}\``
}
