import type { Json } from '../core/json.ts'
import { canonicalJson } from '../core/json.ts'
import { show } from '../core/text.ts'

/** Foreign text as a code span: whatever it holds, it stays one span on one line. Nothing at all shows as `""`. */
export function code(text: string): string {
  return `\`${show(text) || '""'}\``
}

// Harmless words of ASCII, asked first: the classes below take milliseconds to compile.
const plainlyHarmless = /^(?!www\.|GH-)[a-z0-9]+[.,:;]?$/i

/**
 * A plain sentence as a part of Markdown. What stands in quotation marks or backticks, and every other word that Markdown could take
 * for more than a word, becomes a code span: a message may quote a server or a file that wants to mention everybody.
 */
export function prose(text: string): string {
  const parts = text.slice(0, longestProse).match(/"[^"]+"|`[^`]+`|[^\s"`]+|["`]|\s+/g) ?? []
  let written = ''
  for (const part of parts) {
    const quoted = /^["`]([^"`]+)["`]$/.exec(part)?.[1]
    const next = quoted === undefined ? plainPart(part) : code(quoted)
    // Two spans side by side would be one span with two backticks in it.
    written += written.endsWith('`') && next.startsWith('`') ? ` ${next}` : next
  }
  return written.trim()
}

const longestProse = 2000

// Words that Markdown and GitHub leave alone: no mention, reference, link, tag, emphasis or emoji can hide in them.
function isHarmless(part: string): boolean {
  return /^[(]?(?!www\.|GH-)[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*[.,:;!?)…%]*$|^[-–—:;,.!?%()"]+$/iu.test(
    part,
  )
}

function plainPart(part: string): string {
  if (part.trim() === '') return ' '
  if (plainlyHarmless.test(part) || isHarmless(part)) return part
  const [word = part, mark = ''] = part.split(/(?<=.)([.,:;!?)…])$/u)
  return code(word) + mark
}

/** A value as a reader wants it: text as it is, everything else as JSON, nothing as a dash. */
export function value(json: Json | undefined): string {
  if (json === undefined || json === null) return '–'
  return code(typeof json === 'string' ? json : canonicalJson(json))
}

/** A moment as PostHog tells it, ISO 8601 in UTC; seconds say nothing to a reader. */
export function minute(at: string): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(at) ?? []
  return date && time ? `${date} ${time} UTC` : code(at)
}

/** A table. Cells are Markdown already: foreign text goes through `code` first. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A block of code. The frame is longer than any run of backticks in it, so that nothing inside can end it. */
export function fence(language: string, text: string): string {
  const runs = (text.match(/`+/g) ?? []).map(({ length }) => length)
  const frame = '`'.repeat(Math.max(2, ...runs) + 1)
  return `${frame}${language}\n${text}\n${frame}`
}

/** A part that opens on a click. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
}

/** Joins parts with a blank line between; empty ones are dropped. */
export function paragraphs(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n')
}
