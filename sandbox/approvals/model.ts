import type { Person } from '../state/person.ts'
import type { JsonRecord } from '../values.ts'

/** A rule that some changes to flags wait for other people's consent. */
export interface ApprovalPolicy extends ApprovalTerms {
  id: string
  actionKey: string
  enabled: boolean
  expiresAfter: string
  createdBy: Person
  createdAt: string
  updatedAt: string
}

/** What a change request copies from its policy: later edits of the policy do not touch it. */
export interface ApprovalTerms {
  quorum: number
  /** Numeric ids of people. */
  users: number[]
  /** Role ids. */
  roles: string[]
  conditions: JsonRecord
  allowSelfApprove: boolean
  bypassLevels: number[]
  bypassRoles: string[]
}

export type RequestState = 'pending' | 'approved' | 'applied' | 'rejected' | 'expired' | 'failed'

/** A change that waits. */
export interface ChangeRequest {
  id: string
  actionKey: string
  /** Null while the flag does not exist yet. */
  flagId: number | null
  body: JsonRecord
  method: string
  before: JsonRecord
  gated: JsonRecord
  /** The version of the flag that the requester saw. */
  version: number | null
  /** When the flag had last been written by then. */
  seenAt: string | null
  terms: ApprovalTerms
  state: RequestState
  requester: Person
  votes: Vote[]
  /** True: consent only lets a planned change happen at its time; otherwise consent applies the change at once. */
  scheduled: boolean
  createdAt: string
  updatedAt: string
  expiresAt: string
  appliedAt: string | null
  applyError: string
  result: JsonRecord | null
}

export interface Vote {
  id: string
  person: Person
  decision: 'approved' | 'rejected'
  reason: string
  createdAt: string
}
