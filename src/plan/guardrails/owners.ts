import type { Change } from '../../core/change.ts'
import type { Block } from '../../core/guardrail.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { list, plural, show } from '../../core/text.ts'
import { entriesOf, type Proof } from './guardrail.ts'

/** Enough people stay owners, and those whom the policy names. Service accounts do not count, nor does an invite. */
export function ownersStay({ changes, before, after, limits }: Proof): Block[] {
  const services = new Set(
    limits.flatMap(({ members = {} }) =>
      Object.entries(members).flatMap(([email, { service }]) => (service ? [email.toLowerCase()] : [])),
    ),
  )
  const [were, are] = [before, after].map((side) => ownersIn(side).filter((email) => !services.has(email)))
  const lost = (were ?? []).filter((email) => !are?.includes(email))
  const items = changes.filter(({ key }) => lost.includes(key)).filter(takesOwner)
  if (items.length === 0) return []
  const least = Math.max(1, ...limits.map(({ guardrails }) => guardrails?.min_owners ?? 1))
  const left = are?.length ?? 0
  const tooFew: Block = {
    guardrail: 'min_owners',
    items: items.map(({ item }) => item),
    sentence: `${plural(left, 'owner')} would be left, and ${least} must be`,
    ...(left === 0 && { remedy: 'Name another owner first, and let that apply run.' }),
  }
  const required = new Set(limits.flatMap(({ guardrails }) => guardrails?.required_owners ?? []).map(lower))
  const missing = items.filter(({ key }) => required.has(key))
  const named: Block = {
    guardrail: 'required_owners',
    items: missing.map(({ item }) => item),
    sentence: `${list(missing.map(({ key }) => `"${show(key)}"`))} must stay owner`,
  }
  return [...(left < least ? [tooFew] : []), ...(missing.length > 0 ? [named] : [])]
}

/** PostHog takes out no owner, whoever asks. That somebody's day has come asks for it again with every run. */
export function ownersAreNotRemoved({ changes }: Proof): Block[] {
  const removed = changes.filter((change) => change.operation === 'delete' && takesOwner(change))
  return removed.map(({ item, key }) => ({
    guardrail: 'owner_removal',
    items: [item],
    sentence: `"${show(key)}" is an owner, and PostHog takes no owner out`,
    remedy:
      'Give them a lower level first by pull request, with a later `expires` where their day has come; once that is applied, they can go.',
  }))
}

/** Where the policy asks for it, nobody becomes owner who logs in with a password alone. */
export function ownersHaveSecondFactor({ changes, limits, withSecondFactor }: Proof): Block[] {
  if (!limits.some(({ guardrails }) => guardrails?.owners_need_2fa)) return []
  const without = changes.filter(
    ({ kind, key, live, wanted }) =>
      kind === 'organization_member' &&
      wanted?.level === 'owner' &&
      live?.level !== 'owner' &&
      !withSecondFactor.has(key),
  )
  return without.map(({ item, key }) => ({
    guardrail: 'owners_need_2fa',
    items: [item],
    sentence: `"${show(key)}" would become owner and has no second factor in PostHog`,
  }))
}

function ownersIn(snapshot: Snapshot): string[] {
  return entriesOf(snapshot, 'organization_member')
    .filter(({ spec }) => spec.level === 'owner' && spec.state === 'member')
    .map(({ key }) => key)
}

function takesOwner({ kind, live }: Change): boolean {
  return kind === 'organization_member' && live?.level === 'owner'
}

function lower(email: string): string {
  return email.toLowerCase()
}
