import type { PolicyShape } from '../core/policy-shape.gen.ts'
import type { Contributor, Review } from '../core/ports/forge.ts'
import { sameEmail } from '../core/subjects.ts'
import { list, plural, show } from '../core/text.ts'
import type { CountedApproval, DiscardedReview, Judged, Requirement, RiskyItem, Verdict } from '../core/verdict.ts'
import { handMadeBy } from './hand-made.ts'
import { eligible, type Involved, involved, personOf } from './people.ts'
import { requirements } from './requirements.ts'
import { gainingBy, selfBenefit } from './self-benefit.ts'
import { standing } from './standing.ts'

/** Everything the gate decides on. What could not be read is left undefined, and can only raise the requirement. */
export interface Case {
  /** The policy of the base branch: people, roles and rules come from here. */
  readonly base: PolicyShape
  readonly items: readonly RiskyItem[]
  /** The flags that it creates, edits or deletes, for the permission matrix. */
  readonly matrix: readonly RiskyItem[]
  /** The change as a whole, bound by its own hash. */
  readonly change: RiskyItem
  readonly contributors: readonly Contributor[]
  /** All reviews, oldest first. */
  readonly reviews: readonly Review[]
  /** By account id: whether the account may write to the repository now; undefined when that could not be read. */
  readonly mayWrite: ReadonlyMap<number, boolean | undefined>
  /** By commit: the hashes of the risky items and of the change as they were there; a commit that is missing could not be read. */
  readonly hashesAt: ReadonlyMap<string, ReadonlySet<string>>
}

type Opinion = {
  readonly review: Review
  readonly approval?: CountedApproval
  readonly hashes?: ReadonlySet<string>
  readonly discarded?: string
}

/** The review gate. Pure: the same case gives the same verdict, and reordering reviews of different people changes nothing. */
export function judge(input: Case): Verdict {
  const who = involved(input.base, input.contributors)
  const asked = requirements(input.base, input, who)
  const opinions = standing(input.reviews).map((review) => opinionOf(review, input, who))
  const judged = asked.map((requirement) => weigh(requirement, opinions, input.base, who))
  const refusedBy = refusals(opinions, judged, input.base)
  const counted = new Set(judged.flatMap((one) => one.counted.map(({ email }) => email))).size
  const state =
    judged.length === 0
      ? 'not-required'
      : refusedBy.length > 0
        ? 'refused'
        : judged.every(({ satisfied }) => satisfied)
          ? 'approved'
          : 'pending'
  return {
    state,
    requirements: judged,
    discarded: discardedOf(opinions, judged, input.base),
    refusedBy,
    required: Math.max(0, ...judged.map(({ approvals }) => approvals)),
    counted,
    sentence: sentenceFor(state, judged, refusedBy),
  }
}

function opinionOf(review: Review, { base, mayWrite, hashesAt }: Case, who: Involved): Opinion {
  const { account, commit } = review
  if (!account) return { review, discarded: 'the account no longer exists' }
  if (!account.isPerson) return { review, discarded: 'bots and apps do not count' }
  const person = personOf(base, account)
  if (!person) return { review, discarded: 'the policy on the base branch names nobody with this GitHub account' }
  if (who.people.includes(person.email))
    return { review, discarded: 'wrote, committed or pushed a part of this change, or made it by hand' }
  const write = mayWrite.get(account.id)
  // What is unknown only ever makes it stricter: it takes an approval away, and lets a refusal stand.
  if (write === undefined && review.state === 'APPROVED')
    return { review, discarded: 'whether the account may write to this repository could not be read' }
  if (write === false) return { review, discarded: 'has no write permission on this repository' }
  const hashes = commit === undefined ? undefined : hashesAt.get(commit)
  if (review.state === 'APPROVED' && !hashes)
    return { review, discarded: 'the commit that was reviewed is gone, so nobody can tell what was approved' }
  return { review, approval: { email: person.email, login: account.login }, ...(hashes && { hashes }) }
}

function weigh(requirement: Requirement, opinions: readonly Opinion[], base: PolicyShape, who: Involved): Judged {
  const { item } = requirement
  const partial = new Set([...gainingBy(item), ...handMadeBy(item, base).people.map((email) => email.toLowerCase())])
  const people = eligible(base, requirement.by).filter(({ email }) => !partial.has(email.toLowerCase()))
  const counted = opinions
    .filter(({ review, hashes }) => review.state === 'APPROVED' && hashes?.has(item.hash))
    .flatMap(({ approval }) => (approval && people.some(({ email }) => email === approval.email) ? [approval] : []))
  const open = people.filter(({ email }) => !who.people.includes(email) && !counted.some((one) => one.email === email))
  const approvers = opinions.flatMap(({ review, approval }) =>
    review.state === 'APPROVED' && approval ? [approval.email] : [],
  )
  return {
    ...requirement,
    item: { ...item, facts: [...item.facts, ...selfBenefit(item, [...who.people, ...approvers])] },
    counted,
    eligible: open.map(({ email }) => email),
    satisfied: counted.length >= requirement.approvals,
  }
}

function refusals(opinions: readonly Opinion[], judged: readonly Judged[], base: PolicyShape): string[] {
  const asked = new Set(judged.flatMap(({ by }) => eligible(base, by).map(({ email }) => email)))
  return opinions.flatMap(({ review, approval }) =>
    review.state === 'CHANGES_REQUESTED' && approval && asked.has(approval.email) ? [approval.login] : [],
  )
}

/** Every approval that counts for nothing, with the reason: people must not wonder why theirs does not help. */
function discardedOf(opinions: readonly Opinion[], judged: readonly Judged[], base: PolicyShape): DiscardedReview[] {
  const counted = new Set(judged.flatMap((one) => one.counted.map(({ email }) => email)))
  return opinions.flatMap(({ review, approval, discarded }) => {
    if (review.state !== 'APPROVED' || (approval && (judged.length === 0 || counted.has(approval.email)))) return []
    const reason = discarded ?? (approval ? whyNot(approval.email, judged, base) : '')
    return [{ name: review.account?.login ?? 'a deleted account', reason }]
  })
}

function whyNot(email: string, judged: readonly Judged[], base: PolicyShape): string {
  const asked = judged.filter(({ by }) => eligible(base, by).some((one) => one.email === email))
  if (asked.length === 0) return 'is not among those whose approval is asked for'
  if (asked.every((one) => gainingBy(one.item).includes(email.toLowerCase())))
    return 'would approve a grant to themselves'
  if (asked.every((one) => handMadeBy(one.item, base).people.some((maker) => sameEmail(maker, email))))
    return 'would approve what they changed by hand'
  return 'was given before the change became what it is now'
}

function sentenceFor(state: Verdict['state'], judged: readonly Judged[], refusedBy: readonly string[]): string {
  if (state === 'not-required') return 'No second reviewer is needed.'
  if (state === 'refused') return `Changes requested by ${list(refusedBy.map(show))}.`
  if (state === 'approved')
    return `Approved: ${plural(new Set(judged.map(({ item }) => item.item)).size, 'risky item')}.`
  const open = judged.filter(({ satisfied }) => !satisfied)
  const [worst] = [...open].sort((a, b) => b.approvals - b.counted.length - (a.approvals - a.counted.length))
  // Whoever is in a list is enough for its rule, and another rule may ask somebody else.
  const lists = [...new Set(open.map(({ by }) => list(by, 'or') || 'nobody'))]
  return `${worst?.counted.length ?? 0} of ${plural(worst?.approvals ?? 1, 'approval')}: waiting for ${lists.join(', and ')}.`
}
