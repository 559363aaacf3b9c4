import type { Fact } from '../../core/fact.ts'
import { equalJson } from '../../core/json.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { levels, roleHolders, roleName, sameEmail } from '../../core/subjects.ts'
import { show } from '../../core/text.ts'
import { allHold, differing, type Loosening, loosening } from './loosening.ts'

type Member = NonNullable<PolicyShape['members']>[string]
type Role = NonNullable<PolicyShape['roles']>[string]

/** People who count for more than before, who may be somebody else, or who stay for longer. */
export function loosenedMembers(base: PolicyShape, head: PolicyShape): Loosening[] {
  return differing(base.members, head.members).flatMap(({ key, before, after }) => {
    const isStricter = before && !hidesAnother(key, before, head) && (!after || isStricterMember(before, after))
    if (isStricter) return []
    const facts = after ? extension(key, before, after) : []
    return [loosening(`members.${key}`, after, { gaining: after ? [key.toLowerCase()] : [], facts })]
  })
}

// Of two entries with one address or one account the first counts: when it goes, the other one may say more.
function hidesAnother(email: string, { github }: Member, { members = {} }: PolicyShape): boolean {
  const others = Object.entries(members).filter(([key]) => key !== email)
  return others.some(([key, other]) => sameEmail(key, email) || (github && other.github?.id === github.id))
}

// Whoever counts for less can approve less, and what they write needs more approvals.
function isStricterMember(before: Member, after: Member): boolean {
  const isStricter: Readonly<Record<keyof Member, boolean>> = {
    level: levels.indexOf(after.level) <= levels.indexOf(before.level),
    service: after.service === true || before.service !== true,
    github: after.github === undefined || equalJson(after.github, before.github),
    expires: !isExtended(before, after),
  }
  return allHold(isStricter)
}

function isExtended({ expires: was }: Member, { expires: is }: Member): boolean {
  return was !== undefined && (is === undefined || is > was)
}

function extension(email: string, before: Member | undefined, after: Member): Fact[] {
  if (!before || !isExtended(before, after)) return []
  const [from, to] = [before.expires, after.expires]
  const sentence = `\`${show(email)}\` stays ${to === undefined ? 'for good' : `until ${to}`} instead of until ${from}`
  return [{ name: 'expiry_extended', sentence, detail: { from, to: to ?? null, gaining: [email.toLowerCase()] } }]
}

/** Roles that somebody more holds, that may be another one in PostHog, or whose holders are no longer managed. */
export function loosenedRoles(base: PolicyShape, head: PolicyShape): Loosening[] {
  return differing(base.roles, head.roles).flatMap(({ key, before, after }) => {
    const known = new Set(holdersIn(base, key))
    const gaining = holdersIn(head, key).filter((email) => !known.has(email))
    const isStricter = gaining.length === 0 && (!before || !after || isSameRole(key, before, after))
    return isStricter ? [] : [loosening(`roles.${key}`, after, { gaining })]
  })
}

// Who holds it is looked at by whoever asks.
function isSameRole(key: string, before: Role, after: Role): boolean {
  const isSame: Readonly<Record<keyof Role, boolean>> = {
    id: before.id === after.id,
    name: roleName(key, before) === roleName(key, after),
    was: before.was === after.was,
    idp_group: before.idp_group === after.idp_group,
    members: before.members === undefined || after.members !== undefined,
    reviewers: true,
  }
  return allHold(isSame)
}

function holdersIn(shape: PolicyShape, role: string): string[] {
  return roleHolders(shape, role).map((email) => email.toLowerCase())
}
