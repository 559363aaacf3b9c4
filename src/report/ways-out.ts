import type { Change } from '../core/change.ts'
import type { Item } from '../core/kind.ts'
import { unknownMaker } from '../core/makers.ts'
import type { Misnamed } from '../core/plan.ts'
import { list, show } from '../core/text.ts'
import { code, fence } from './markdown.ts'

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

/**
 * What to write into a policy so that these differences are accepted until a day, as a block to copy.
 *
 * @param makers who made them by hand
 */
export function baselineEntries(drift: readonly Change[], makers: ReadonlyMap<Item, readonly string[]>): string {
  const items = shownOf(drift).map((item) => [JSON.stringify(item), makers.get(item)] as const)
  const entries = (items.length > 0 ? items : ([['ITEM', undefined]] as const)).map(
    ([item, by]) => `  - { item: ${item}, owner: ROLE, reason: WHY, until: YYYY-MM-DD, changed_by: ${namesIn(by)} }`,
  )
  return fence('yaml', ['baseline:', ...entries].join('\n'))
}

function namesIn(makers: readonly string[] = [unknownMaker]): string {
  return `[${makers.map((name) => (/^[\w.+@-]+$/.test(name) ? name : JSON.stringify(name))).join(', ')}]`
}

/** The entries of the baseline that do not hold, since they name others than PostHog's log does; a sentence each. */
export function misnamedLines(misnamed: readonly Misnamed[]): string[] {
  return misnamed.map(({ item, changedBy, makers }) => {
    const should = code(`changed_by: ${namesIn(makers)}`)
    return `${code(item)} is not accepted: its entry in ${code('baseline')} says that ${list(changedBy.map(code))} made the difference, and PostHog's activity log does not confirm that. The entry holds once it says ${should}.`
  })
}

/** The same for a report. */
export function misnamedNote(misnamed: readonly Misnamed[]): string | false {
  const lines = misnamedLines(misnamed)
  return lines.length > 0 && lines.map((line) => `- ${line}`).join('\n')
}

// What could end a quotation, or is not what it seems, is left for the reader to write.
function shownOf(drift: readonly Change[]): Item[] {
  const plain = drift.map(({ item }) => item).filter((item) => show(item) === item && !/['\\]/.test(item))
  return plain.slice(0, shownItems)
}
