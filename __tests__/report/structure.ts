/**
 * Looks at Markdown as GitHub does: cuts the code spans out, then names everything in the rest that is not ours.
 * An empty list means that no foreign text has got out of its span, its cell or its line.
 */
export function breaches(markdown: string): string[] {
  const lines = markdown.split('\n')
  return [...lines.flatMap(inLine), ...unevenTables(lines), ...unbalanced(markdown)]
}

/** A line without its code spans, by the rule of CommonMark: a run of backticks closes at the next run of the same length. */
export function withoutCode(line: string): string {
  return line.replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, 'CODE')
}

/** The rows of each table, head and rule left out. */
export function rows(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter(
      (line, index, lines) =>
        line.startsWith('|') && !line.startsWith('| ---') && !lines[index + 1]?.startsWith('| ---'),
    )
}

const ours = /<\/?(details|summary|sub)>|\[run\]\(https:\/\/github\.com\/[\w/.-]+\)/g

const foreign: readonly (readonly [string, RegExp])[] = [
  ['a tag', /</],
  ['an entity', /&[#\w]+;/],
  ['a mention', /@/],
  ['a reference', /#\d|GH-\d/i],
  ['a link', /https?:|www\.|mailto:|\]\(|\[/i],
  ['an open span', /`/],
  ['an emoji code or a formula', /:\w+:|\$/],
  ['emphasis', /(?<!\*)\*(?!\*)|~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u],
  ['a character that is not seen', /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u],
  ['a command of the runner', /^\s*::|##\[/],
]

function inLine(line: string): string[] {
  const rest = withoutCode(line)
    .replaceAll(ours, '')
    .replace(/^#{2,3} /, '')
  const found = foreign.filter(([, pattern]) => pattern.test(rest)).map(([what]) => `${what} in: ${line}`)
  const isOpen = (rest.match(/\*\*/g)?.length ?? 0) % 2 !== 0
  return isOpen ? [...found, `open emphasis in: ${line}`] : found
}

// GitHub splits cells before it looks for code spans: a pipe counts wherever it stands.
function unevenTables(lines: readonly string[]): string[] {
  return lines.filter((line, index) => {
    const before = lines[index - 1]
    return line.startsWith('|') && before?.startsWith('|') && line.split('|').length !== before.split('|').length
  })
}

function unbalanced(markdown: string): string[] {
  const open: string[] = []
  for (const [, close, name = ''] of markdown
    .split('\n')
    .map(withoutCode)
    .join('\n')
    .matchAll(/<(\/?)(details|summary|sub)>/g)) {
    if (!close) open.push(name)
    else if (open.pop() !== name) return [`</${name}> closes something else`]
  }
  return open.map((name) => `<${name}> stays open`)
}
