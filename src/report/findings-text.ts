import { byWeight, type Finding } from '../core/finding.ts'
import { show } from '../core/text.ts'

/** One finding as compilers print it: `file:line:column severity message [rule]`. */
export function findingLine({ at: { file, start }, severity, message, rule }: Finding): string {
  return `${file}:${start.line}:${start.column} ${severity} ${message} [${rule}]`
}

/**
 * Findings for a terminal, errors first: each with its line of the file and carets under what is meant.
 *
 * @param linesOf the lines of a file, without their ends; empty where it cannot be shown
 */
export function findingsText(
  findings: readonly Finding[],
  linesOf: (file: string) => readonly string[],
  isColoured: boolean,
): string {
  const paint = (text: string, colour: number) => (isColoured ? `\u001b[${colour}m${text}\u001b[0m` : text)
  return [...findings]
    .sort(byWeight)
    .map((finding) => {
      const { severity, at, also = [] } = finding
      const colour = severity === 'error' ? red : yellow
      const line = findingLine(finding).replace(` ${severity} `, ` ${paint(severity, colour)} `)
      const [source, carets] = excerpt(linesOf(at.file)[at.start.line - 1], finding)
      const notes = also.map(
        (other) => `  ${other.at.file}:${other.at.start.line}:${other.at.start.column} ${other.message}`,
      )
      return [line, ...(source === undefined ? [] : [source, paint(carets ?? '', colour)]), ...notes].join('\n')
    })
    .join('\n')
}

const red = 31
const yellow = 33

// What fits on a screen: a line of a thousand names is shown around the one that is meant.
const before = 60
const widest = 110

function excerpt(line: string | undefined, { at: { start, end } }: Finding): string[] {
  if (line === undefined || line.trim() === '') return []
  const from = Math.max(0, start.column - 1 - before)
  const until = Math.min(line.length, from + widest)
  const stop = end.line === start.line ? Math.max(end.column - 1, start.column) : line.length
  const head = shown(line.slice(from, start.column - 1))
  const meant = shown(line.slice(start.column - 1, Math.min(stop, until)))
  const tail = shown(line.slice(Math.min(stop, until), until))
  const gutter = String(start.line).padStart(5)
  const cut = from > 0 ? '…' : ''
  return [
    `${gutter} | ${cut}${head}${meant}${tail}${until < line.length ? '…' : ''}`,
    `${' '.repeat(gutter.length)} | ${' '.repeat(cut.length + head.length)}${'^'.repeat(Math.max(meant.length, 1))}`,
  ]
}

function shown(text: string): string {
  return show(text.replaceAll('\t', ' '))
}
