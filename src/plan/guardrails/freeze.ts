import type { Change } from '../../core/change.ts'
import type { Block } from '../../core/guardrail.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { show } from '../../core/text.ts'

/**
 * Until the freeze of the merged policy ends, only what narrows goes through. To end it early is a change of the
 * policy, which somebody approves.
 *
 * @param today as `2027-03-31`, in UTC
 */
export function frozen(changes: readonly Change[], { freeze }: PolicyShape, today: string): Block[] {
  if (!freeze || freeze.until <= today) return []
  const items = changes.filter(({ effect }) => effect === 'grant').map(({ item }) => item)
  if (items.length === 0) return []
  const sentence = `the policy is frozen until ${freeze.until} (${show(freeze.reason)}): only what takes something away goes through`
  const remedy = 'Wait until then, or take the freeze out by pull request.'
  return [{ guardrail: 'freeze', items, sentence, remedy }]
}
