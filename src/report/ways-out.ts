import type { Change } from '../core/change.ts'
import type { Item } from '../core/kind.ts'
import { show } from '../core/text.ts'
import { fence } from './markdown.ts'

const shownItems = 5

/** The command that makes the policy say what is live of these differences, as a block to copy. */
export function adoptCommand(drift: readonly Change[]): string {
  return fence('sh', adoptWords(drift).join(drift.length > 1 ? ' \\\n  ' : ' '))
}

/** The same command as one line. */
export function adoptLine(drift: readonly Change[]): string {
  return adoptWords(drift).join(' ')
}

function adoptWords(drift: readonly Change[]): string[] {
  const shown = shownOf(drift)
  const items = shown.map((item) => (/^[\w./@+-]+$/.test(item) ? item : `'${item}'`))
  return ['posthog-policy export --adopt', ...items, ...(shown.length < drift.length ? ['ITEM…'] : [])]
}

/** What to write into a policy so that these differences are accepted until a day, as a block to copy. */
export function baselineEntries(drift: readonly Change[]): string {
  const items = shownOf(drift).map((item) => JSON.stringify(item))
  const entries = (items.length > 0 ? items : ['ITEM']).map(
    (item) => `  - { item: ${item}, owner: ROLE, reason: WHY, until: YYYY-MM-DD }`,
  )
  return fence('yaml', ['baseline:', ...entries].join('\n'))
}

// What could end a quotation, or is not what it seems, is left for the reader to write.
function shownOf(drift: readonly Change[]): Item[] {
  const plain = drift.map(({ item }) => item).filter((item) => show(item) === item && !/['\\]/.test(item))
  return plain.slice(0, shownItems)
}
