import type { Review } from '../core/ports/forge.ts'

/**
 * The opinion that each person holds now: their last review that is more than a comment. A dismissed review clears
 * the earlier ones too; an approval from before must not come back to life.
 *
 * @param reviews oldest first, as GitHub lists them
 */
export function standing(reviews: readonly Review[]): Review[] {
  const last = new Map<string, Review>()
  for (const review of reviews) {
    if (review.state === 'COMMENTED' || review.state === 'PENDING') continue
    // Reviews of deleted accounts cannot be told apart, so each stands alone; none of them counts anyway.
    last.set(review.account ? `account ${review.account.id}` : `review ${review.id}`, review)
  }
  return [...last.values()].filter(({ state }) => state !== 'DISMISSED')
}
