import type { SyntaxFault } from './yaml.ts'

// Control, invisible and reordering characters: with one of them, a reviewer does not see what the parser reads.
// Tabs and line ends are looked at elsewhere; the two variation selectors belong to visible emoji.
const hidden = /[[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\ufff9-\ufffb\ufffe\uffff]--[\t\n\r\ufe0e\ufe0f]]/v

// Most policies are plain ASCII: they need none of the large character classes, which take milliseconds to compile.
const plain = /^[\t\n\r\x20-\x7e]*$/

/** Finds the first character that a reader does not see, as `U+202E`, and where; half a surrogate pair counts. */
export function hiddenIn(value: string): { readonly offset: number; readonly name: string } | undefined {
  if (plain.test(value)) return undefined
  const offset = value.isWellFormed() ? value.search(hidden) : value.search(/\p{Cs}/u)
  if (offset < 0) return undefined
  return { offset, name: `U+${(value.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` }
}

/** Refuses, before anything is parsed, what no policy file needs and what readers and parsers see differently. */
export function guardText(text: string): SyntaxFault | undefined {
  return refuseHidden(text) ?? refuseLineEnds(text) ?? refuseMarks(text)
}

function refuseHidden(text: string): SyntaxFault | undefined {
  const found = hiddenIn(text)
  if (!found) return undefined
  const reason =
    found.name === 'U+0000'
      ? 'The file contains a NUL character, as UTF-16 and binary files do. Save it as UTF-8 text.'
      : `The character ${found.name} stands here, which nobody can see. Remove it.`
  return { offset: found.offset, end: found.offset + 1, reason }
}

// YAML ends a line at a lone CR, git and editors do not: they would disagree on what a comment covers.
function refuseLineEnds(text: string): SyntaxFault | undefined {
  if (!text.includes('\r')) return undefined
  const offset = text.search(/\r(?!\n)/)
  return offset < 0
    ? undefined
    : { offset, reason: 'A line ends with CR alone here. Save the file with LF (or CRLF) line ends.' }
}

function refuseMarks(text: string): SyntaxFault | undefined {
  if (!text.includes('%') && !text.includes('...')) return undefined
  const directive = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(%[^\r\n]*)/d.exec(text)?.indices?.[1]
  if (directive)
    return {
      offset: directive[0],
      end: directive[1],
      reason: 'Directives such as %YAML are not allowed. Remove this line.',
    }
  const end = text.search(/^\.\.\.(?=\s|$)/m)
  return end < 0 ? undefined : { offset: end, end: end + 3, reason: 'The mark "..." is not allowed. Remove this line.' }
}
