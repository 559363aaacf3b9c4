import { approvals } from './approvals.ts'
import { authors } from './authors.ts'
import { judges } from './judges.ts'
import { reviewers } from './reviewers.ts'
import type { Way } from './way.ts'

/** Every way that leads round the review, were it open. */
export const ways: readonly Way[] = [...approvals, ...authors, ...reviewers, ...judges]
