import type { Mode } from '../../../../src/core/access.ts'
import type { Change } from '../../../../src/core/change.ts'
import type { Json } from '../../../../src/core/json.ts'
import { entriesOf, type RandomCase } from './random-case.ts'

/** PostHog as the oracle keeps it, by its own hand: nothing here knows the guardrails, the simulation or the engine. */
interface Books {
  /** Level by e-mail, of those who have joined. */
  readonly levels: Map<string, string>
  /** As `role/email`. */
  readonly memberships: Set<string>
  /** Level by `project/default`, `project/role/r0`, `project/member/a@x.io`. */
  readonly ways: Map<string, string>
  readonly domains: Map<string, { method: Json | undefined; isVerified: boolean }>
}

/** What must never come of an apply, and did. */
export function disasters(given: RandomCase, written: readonly Change[]): string[] {
  const [before, after] = [booksOf(given), booksOf(given)]
  for (const change of written) write(after, change)
  return [...tooFewOwners(given, before, after), ...keyLocked(given, before, after), ...lockedDomains(before, after)]
}

function booksOf({ live }: RandomCase): Books {
  return {
    levels: new Map(entriesOf(live, 'organization_member').map(({ key, spec }) => [key, String(spec.level)])),
    memberships: new Set(entriesOf(live, 'role_membership').map(({ key }) => key)),
    ways: new Map(entriesOf(live, 'project_access').map(({ key, spec }) => [key, String(spec.level)])),
    domains: new Map(
      entriesOf(live, 'domain').map(({ key, spec }) => [
        key,
        { method: spec.sso_enforcement, isVerified: spec.verified === true },
      ]),
    ),
  }
}

function write(books: Books, { kind, key, operation, wanted }: Change): void {
  const isGone = operation === 'delete'
  if (kind === 'organization_member') {
    if (isGone) remove(books, key, `member/${key}`)
    // Whoever is invited has nothing yet.
    else if (books.levels.has(key)) books.levels.set(key, String(wanted?.level))
  } else if (kind === 'role') {
    if (isGone) forget(books, (one) => one.startsWith(`${key}/`), `role/${key}`)
  } else if (kind === 'role_membership') {
    if (isGone) books.memberships.delete(key)
    else books.memberships.add(key)
  } else if (kind === 'project_access') {
    if (isGone) books.ways.delete(key)
    else books.ways.set(key, String(wanted?.level))
  } else if (kind === 'domain') {
    const method = isGone ? 'none' : wanted?.sso_enforcement
    if (method !== undefined)
      books.domains.set(key, { method, isVerified: books.domains.get(key)?.isVerified ?? false })
  }
}

function remove(books: Books, email: string, subject: string): void {
  books.levels.delete(email)
  forget(books, (one) => one.endsWith(`/${email}`), subject)
}

function forget({ memberships, ways }: Books, isTheirs: (membership: string) => boolean, subject: string): void {
  for (const one of [...memberships]) if (isTheirs(one)) memberships.delete(one)
  for (const place of [...ways.keys()]) if (place.endsWith(`/${subject}`)) ways.delete(place)
}

function tooFewOwners({ last, head }: RandomCase, before: Books, after: Books): string[] {
  const services = [last, head].flatMap(({ shape: { members = {} } }) =>
    Object.keys(members).filter((email) => members[email]?.service),
  )
  const ownersIn = ({ levels }: Books) =>
    [...levels].flatMap(([email, level]) => (level === 'owner' && !services.includes(email) ? [email] : []))
  const [were, are] = [ownersIn(before), ownersIn(after)]
  const least = Math.max(1, ...[last, head].map(({ shape }) => shape.guardrails?.min_owners ?? 0))
  const isWorse = were.some((email) => !are.includes(email))
  return isWorse && are.length < least ? [`${are.length} owners are left, ${least} must be`] : []
}

const ranks = ['none', 'member', 'admin', 'owner']

function keyLocked({ keyOwner, mode }: RandomCase, before: Books, after: Books): string[] {
  const rank = ({ levels }: Books) => ranks.indexOf(levels.get(keyOwner) ?? 'none')
  if (rank(after) < rank(before)) return [`${keyOwner} has less in the organization`]
  return ['prod', 'lab'].flatMap((project) =>
    wayInto(project, keyOwner, after, mode) < wayInto(project, keyOwner, before, mode)
      ? [`${keyOwner} has less in ${project}`]
      : [],
  )
}

// Whoever is admin by a rule may write rules, and set them back; whoever is one because there is no rule may not.
function wayInto(project: string, email: string, { levels, memberships, ways }: Books, mode: Mode): number {
  const byRule = ['none', 'member', '', 'admin']
  if (levels.get(email) !== 'member') return levels.has(email) ? 3 : 0
  const level = (subject: string) => byRule.indexOf(ways.get(`${project}/${subject}`) ?? 'no rule')
  const own = level(`member/${email}`)
  const held = [...memberships].filter((one) => one.endsWith(`/${email}`)).map((one) => one.split('/')[0])
  const byRole = Math.max(-1, ...held.map((role) => level(`role/${role}`)))
  const named = mode === 'specific' && own >= 0 ? own : Math.max(own, byRole)
  if (named >= 0) return named
  const rest = level('default')
  return rest >= 0 ? rest : 2
}

function lockedDomains(before: Books, after: Books): string[] {
  return [...after.domains].flatMap(([name, { method, isVerified }]) => {
    const isNew = method !== 'none' && method !== before.domains.get(name)?.method
    return isNew && !isVerified ? [`${name} is enforced and not verified`] : []
  })
}
