import type { AccessState } from '../../access/state.ts'
import type { Change } from '../../core/change.ts'
import type { Block } from '../../core/guardrail.ts'
import type { Item, Kind } from '../../core/kind.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import type { AnyResource } from '../../resources/resource.ts'
import { fallsWith } from '../order/falls-with.ts'
import { openReaches } from '../order/reach.ts'
import { simulate, takesEffect } from '../simulate.ts'
import { withoutAllowed } from './allow.ts'
import { flagsInUseStay } from './flag-in-use.ts'
import { frozen } from './freeze.ts'
import type { Guardrail, Proof, Surroundings } from './guardrail.ts'
import { keyIsHighEnough, keyKeepsAccess } from './key.ts'
import { ownersAreNotRemoved, ownersHaveSecondFactor, ownersStay } from './owners.ts'
import { projectsKeepAnAdmin } from './project-admin.ts'
import { removalsStayFew } from './removals.ts'
import { signOnCanBeUndone, signOnWorks } from './sign-on.ts'

/** Everything that the guardrails look at, save the plan itself. */
export interface Ground {
  readonly live: Snapshot
  readonly surroundings: Surroundings
  /** The policies whose limits hold; the strictest counts. */
  readonly limits: readonly PolicyShape[]
  /** The policy whose exceptions and freeze count: the merged one, once its changes are approved. */
  readonly exceptions: PolicyShape
  /** As `2027-03-31`, in UTC. */
  readonly today: string
  readonly resources: readonly AnyResource[]
  /** Access in a state of PostHog; undefined where what it rests on could not be read. */
  accessIn(snapshot: Snapshot): AccessState | undefined
}

export interface Proven {
  /** What may be written, in the given order. */
  readonly cleared: readonly Change[]
  /** What stopped the rest. */
  readonly blocks: readonly Block[]
}

const guardrails: readonly Guardrail[] = [
  ownersStay,
  ownersHaveSecondFactor,
  removalsStayFew,
  keyIsHighEnough,
  keyKeepsAccess,
  projectsKeepAnAdmin,
  signOnWorks,
  signOnCanBeUndone,
  flagsInUseStay,
]

/**
 * Proves a plan on what PostHog would hold in the end. What a guardrail stops is taken out, with all that needs it, and
 * the rest is proven again, since it ends elsewhere.
 *
 * @param done what this run has written already, if it has begun
 */
export function prove(changes: readonly Change[], ground: Ground, done: readonly Change[] = []): Proven {
  const blocks: Block[] = []
  let cleared = changes
  for (;;) {
    const left = new Set(cleared.map(({ item }) => item))
    const found = blocksOf([...done, ...cleared], ground).filter(({ items }) => items.some((item) => left.has(item)))
    if (found.length === 0) return { cleared, blocks }
    blocks.push(...found)
    cleared = without(cleared, new Set(found.flatMap(({ items }) => items)))
  }
}

function blocksOf(changes: readonly Change[], ground: Ground): Block[] {
  const { live, surroundings, limits, resources, exceptions, today, accessIn } = ground
  const after = simulate(live, changes.filter(takesEffect))
  const was = changes.some(({ kind }) => movesAccess.includes(kind)) ? accessIn(live) : undefined
  const is = was && accessIn(after)
  const access = was && is && { before: was, after: is, reachOf: openReaches({ before: was, after: is }) }
  const proof: Proof = { ...surroundings, changes, before: live, after, access, limits, resources }
  // What PostHog refuses anyway does not happen: the rest is proven without it.
  const refused = ownersAreNotRemoved(proof)
  if (refused.length > 0) return refused
  const found = [...guardrails.flatMap((guardrail) => guardrail(proof)), ...frozen(changes, exceptions, today)]
  return withoutAllowed(found, exceptions, today)
}

const movesAccess: readonly Kind[] = ['organization_member', 'role', 'role_membership', 'project_access']

/**
 * What is left of a plan without some of it: what needs that is out too, and so is a role or a person that would take
 * it along.
 */
export function without(changes: readonly Change[], stopped: ReadonlySet<Item>): Change[] {
  const gone = new Set(stopped)
  const kept = changes.filter(({ item }) => stopped.has(item))
  for (const change of changes) if (kept.some((one) => fallsWith(one, change))) gone.add(change.item)
  for (let before = -1; before < gone.size; ) {
    before = gone.size
    for (const { item, needs } of changes) if (needs.some((one) => gone.has(one))) gone.add(item)
  }
  return changes.filter(({ item }) => !gone.has(item))
}
