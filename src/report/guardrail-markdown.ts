import type { Block, GuardrailsAhead } from '../core/guardrail.ts'
import { capital, plural } from '../core/text.ts'
import { code, fence, paragraphs, prose } from './markdown.ts'
import { momentSection } from './moments.ts'

const mostItems = 10

/** What would stop the apply that follows, and how to go on. Nothing where nothing would. */
export function guardrailSection(guardrails: GuardrailsAhead): string | false {
  if (guardrails.state === 'unknown')
    return `**Guardrails:** nobody can tell yet whether one would stop this: ${prose(guardrails.reason)}`
  const { blocks, moments } = guardrails
  if (blocks.length === 0) return momentSection(moments)
  const lines = blocks.map(
    (block) => `- ${prose(capital(block.sentence))} (${code(block.guardrail)}): ${itemsOf(block)}.${wayOut(block)}`,
  )
  return paragraphs('### A guardrail would stop this', lines.join('\n'), exceptions(blocks), momentSection(moments))
}

/** How many changes the guardrails would stop. */
export function stopsOf(guardrails: GuardrailsAhead | undefined): number {
  return guardrails?.state === 'known' ? new Set(guardrails.blocks.flatMap(({ items }) => items)).size : 0
}

function itemsOf({ items }: Block): string {
  const more = items.length - mostItems
  const shown = items.slice(0, mostItems).map(code).join(', ')
  return more > 0 ? `${shown} and ${plural(more, 'other')}` : shown
}

function wayOut({ remedy }: Block): string {
  return remedy === undefined ? '' : ` ${prose(remedy)}`
}

/**
 * The exact lines that let blocks pass this once, so that nobody has to guess what an exception is called or how its
 * items are written. Nothing where no exception can help.
 */
export function exceptions(blocks: readonly Block[]): string | false {
  const open = blocks.filter(({ allowUntil }) => allowUntil !== undefined)
  if (open.length === 0) return false
  const entries = [...Map.groupBy(open, ({ guardrail }) => guardrail)].flatMap(([guardrail, stops]) => [
    `    - guardrail: ${guardrail}`,
    '      items:',
    // JSON is YAML too, and hides nothing.
    ...new Set(stops.flatMap(({ items }) => items.map((item) => `        - ${JSON.stringify(item)}`))),
    `      until: ${stops[0]?.allowUntil}`,
    '      reason: "" # why, in a sentence',
  ])
  return paragraphs(
    '### How to let it pass this once',
    'A guardrail is there for accidents. If this is none, add these lines by pull request, and have them approved:',
    fence('yaml', ['guardrails:', '  allow:', ...entries].join('\n')),
  )
}
