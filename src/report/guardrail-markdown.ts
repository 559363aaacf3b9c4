import type { Block } from '../core/guardrail.ts'
import { fence, paragraphs } from './markdown.ts'

/**
 * The exact lines that let blocks pass this once, so that nobody has to guess what an exception is called or how its
 * items are written. Nothing where no exception can help.
 */
export function exceptions(blocks: readonly Block[]): string | false {
  const open = new Set(blocks.filter(({ allowUntil }) => allowUntil !== undefined))
  if (open.size === 0) return false
  const entries = [...open].flatMap(({ guardrail, items, allowUntil }) => [
    `    - guardrail: ${guardrail}`,
    '      items:',
    // JSON is YAML too, and hides nothing.
    ...items.map((item) => `        - ${JSON.stringify(item)}`),
    `      until: ${allowUntil}`,
    '      reason: "" # why, in a sentence',
  ])
  return paragraphs(
    '### How to let it pass this once',
    'A guardrail is there for accidents. If this is none, add these lines by pull request, and have them approved:',
    fence('yaml', ['guardrails:', '  allow:', ...entries].join('\n')),
  )
}
