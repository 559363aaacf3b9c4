import type { Plan } from '../core/plan.ts'
import { plural } from '../core/text.ts'

/** How much of what was looked at the policy answers for, in one sentence: what it leaves alone is no difference. */
export function coverageSentence({ coverage, unplanned }: Plan, accepted: number): string {
  const sum = (part: 'managed' | 'unmanaged') => coverage.reduce((total, one) => total + one[part], 0)
  const [managed, unmanaged] = [sum('managed'), sum('unmanaged')]
  const unreadable = unplanned.filter(({ because }) => because === 'unread').length
  return `Coverage: ${managed} of ${plural(managed + unmanaged, 'entry', 'entries')} managed, ${unmanaged} not managed, ${accepted} accepted, ${plural(unreadable, 'kind')} unreadable.`
}
