import type { AccessState } from '../../access/state.ts'
import type { Change } from '../../core/change.ts'
import type { Entry } from '../../core/entry.ts'
import type { Block } from '../../core/guardrail.ts'
import type { Kind } from '../../core/kind.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import type { Level } from '../../core/subjects.ts'
import type { AnyResource } from '../../resources/resource.ts'
import type { Reach } from '../order/reach.ts'

/** What guardrails must know of the organization beyond the kinds: read once, before the first write. */
export interface Surroundings {
  /** Whose key writes. */
  readonly keyOwner: { readonly email: string; readonly level: Level | undefined }
  /** E-mails, in lower case, of the members who log in with a second factor. */
  readonly withSecondFactor: ReadonlySet<string>
  /** What the plan of the organization includes; undefined where PostHog does not say. */
  readonly features: ReadonlySet<string> | undefined
}

/** Access on either side of a plan, and how far each change of it reaches. */
export interface ProofAccess {
  readonly before: AccessState
  readonly after: AccessState
  reachOf(change: Change): Reach
}

/** A plan and all that is needed to prove that it may be carried out. */
export interface Proof extends Surroundings {
  /** What is about to be written. */
  readonly changes: readonly Change[]
  /** What PostHog holds, and what it would hold in the end. */
  readonly before: Snapshot
  readonly after: Snapshot
  /** Access on either side; undefined where what it rests on could not be read. */
  readonly access: ProofAccess | undefined
  /** The policies whose limits hold: the strictest of them counts. */
  readonly limits: readonly PolicyShape[]
  readonly resources: readonly AnyResource[]
}

/** One brake. It looks only at what the changes make worse: what stands badly already is drift's to tell. */
export type Guardrail = (proof: Proof) => Block[]

/** The entries of a kind; none where it could not be read, since then no change of it is planned either. */
export function entriesOf(snapshot: Snapshot, kind: Kind): readonly Entry[] {
  const reading = snapshot.get(kind)
  return reading?.state === 'read' ? reading.entries : []
}
