/**
 * Shortens a report to what fits, step by step: first the folded parts go, then tables keep the rows that fit, then whole
 * paragraphs go from the end. Nothing is cut within a table row, a folded part or a line, and the first sentence and the
 * footer, which links to the run, always stay.
 *
 * @param limit in UTF-16 units, as GitHub counts
 */
export function shorten(markdown: string, limit: number): string {
  if (markdown.length <= limit) return markdown
  const { body, footer } = split(markdown)
  const rest = limit - note.length - footer.length
  const folded = body.replace(/<details><summary>(.*?)<\/summary>\n[\s\S]*?\n<\/details>/g, '$1')
  return [keep(folded.split('\n\n'), rest), note, footer].filter((part) => part !== '').join('')
}

const note = '\n\n**This report was too long to show in full.** The log of the run and the report file have all of it.'

// The footer is the last paragraph of every report that has one.
function split(markdown: string): { body: string; footer: string } {
  const at = markdown.lastIndexOf('\n\n<sub>')
  return at < 0 ? { body: markdown, footer: '' } : { body: markdown.slice(0, at), footer: markdown.slice(at) }
}

function keep(paragraphs: readonly string[], room: number): string {
  const kept: string[] = []
  let used = 0
  for (const paragraph of paragraphs) {
    const lines = linesThatFit(paragraph.split('\n'), room - used)
    if (lines !== '') kept.push(lines)
    used += lines.length + 2
    if (lines !== paragraph) break
  }
  return kept.join('\n\n')
}

function linesThatFit(lines: readonly string[], room: number): string {
  let used = -1
  const over = lines.findIndex((line) => {
    used += line.length + 1
    return used > room
  })
  if (over < 0) return lines.join('\n')
  const isTable = lines[0]?.startsWith('|') === true
  // A head without a row is no table.
  return isTable && over < 3 ? '' : lines.slice(0, over).join('\n')
}
