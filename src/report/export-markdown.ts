import type { Change } from '../core/change.ts'
import type { Item } from '../core/kind.ts'
import type { Usage } from '../core/ports/posthog.ts'
import { plural } from '../core/text.ts'
import { driftRows } from './change-lines.ts'
import { atMost, type Detail, shortNote, shows } from './ladder.ts'
import { code, details, paragraphs, prose, table } from './markdown.ts'

/** Something live that the files do not say, and why. */
export interface LeftOut {
  /** An item, or a whole kind. */
  readonly what: string
  readonly reason: string
}

/** One item that the policy says as it is live. */
export interface TakenOver {
  readonly item: Item
  /** How the policy differed before; undefined where it did not, or did not speak about the item. */
  readonly change: Change | undefined
}

/** What an export did, of everything or of some items. */
export interface ExportReport {
  /** The files that were written; none where they said all of it before. */
  readonly files: readonly string[]
  /** The items that were asked for, with what belongs to them; undefined for an export of everything. */
  readonly adopted: readonly TakenOver[] | undefined
  readonly leftOut: readonly LeftOut[]
  /** Kinds that could not be read. */
  readonly unread: readonly LeftOut[]
  /** Why names of those who changed something could not be found, a sentence each. */
  readonly gaps: readonly string[]
  readonly host: string
  readonly usage: Usage
}

/** What was written, in Markdown. It is the text of a pull request too, so that the same export gives the same text. */
export function exportMarkdown(report: ExportReport, detail: Detail = 'full'): string {
  const { adopted, unread, gaps, files } = report
  return paragraphs(
    `**${prose(exportSentence(report))}**`,
    shortNote(detail),
    shows(detail, 'changes') &&
      adopted &&
      adopted.length > 0 &&
      table(['Item', 'Policy', 'Live', 'Changed by'], adopted.flatMap(rowsOf)),
    gaps.length > 0 && `**Names missing:** ${gaps.map(prose).join(' ')}`,
    adopted && files.length > 0 && 'Merging this accepts what is live. To refuse it, set it back in PostHog instead.',
    unread.length > 0 &&
      `### Not read\n\nThe files say nothing about these, and so leave them alone.\n\n${listOf(unread, detail)}`,
    ...(shows(detail, 'lines') ? lists(report, detail) : []),
  )
}

function lists({ leftOut, files }: ExportReport, detail: Detail): (string | false)[] {
  const title = `What is live and the files do not say (${leftOut.length})`
  const paths = files.map((file) => `- ${code(file)}`)
  return [
    leftOut.length > 0 && details(title, listOf(leftOut, detail)),
    files.length > 0 && details(`Files (${files.length})`, upTo(detail, paths)),
  ]
}

const mostInShort = 100

function upTo(detail: Detail, lines: readonly string[]): string {
  return (detail === 'full' ? lines : atMost(lines, mostInShort)).join('\n')
}

/** The same in a sentence, for the log and for the title of a pull request. */
export function exportSentence({ adopted, files, host, unread }: ExportReport): string {
  const incomplete = unread.length > 0 ? ', as far as it could be read' : ''
  if (!adopted)
    return `${plural(files.length, 'file')} written from what is live at ${new URL(host).host}${incomplete}.`
  if (files.length === 0) return 'The policy says what is live already.'
  return `${plural(adopted.length, 'item')} taken over from PostHog into ${plural(files.length, 'file')}.`
}

function rowsOf({ item, change }: TakenOver): string[][] {
  return change ? driftRows(change) : [[code(item), 'not managed', 'there', '–']]
}

function listOf(entries: readonly LeftOut[], detail: Detail): string {
  return upTo(
    detail,
    entries.map(({ what, reason }) => `- ${code(what)}: ${prose(reason)}`),
  )
}
