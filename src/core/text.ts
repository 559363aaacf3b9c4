/** Counts a noun: `1 change`, `2 changes`. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`
}

/** Lists names as a sentence does: `a`, `a and b`, `a, b and c`. */
export function list(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`
}

/** The same text with a capital first letter, as a sentence begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A short form of a commit or digest, as people quote it. */
export function short(hash: string): string {
  return hash.replace(/^sha256:/, '').slice(0, 7)
}

const longestShown = 200

// ASCII without backtick and pipe holds none of it. Asked first: the classes below take milliseconds to compile.
const safe = /^[\x20-\x5f\x61-\x7b\x7d\x7e]*$/

/**
 * Makes foreign text safe to show on one line of a log, of Markdown or of a workflow command: backticks, pipes,
 * control, format and bidirectional characters become `\u{…}`, runner commands are broken up, and text over
 * 200 characters is cut.
 */
export function show(value: string): string {
  // Escaping never shortens, so what lies beyond the cut need not be looked at.
  const start = value.slice(0, longestShown + 2)
  const escaped = (safe.test(start) ? start : withoutUnsafe(start))
    .replaceAll('::', ':\\u{3a}')
    .replaceAll('##[', '#\\u{23}[')
  return escaped.length > longestShown ? `${escaped.slice(0, longestShown).replace(/[\ud800-\udbff]$/, '')}…` : escaped
}

// Everything that can end a code span, a table cell or a line, or that reorders or hides text. The two variation
// selectors belong to visible emoji.
function withoutUnsafe(value: string): string {
  return value
    .toWellFormed()
    .replace(/[[`\|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\ufe0e\ufe0f]]/gv, inHex)
}

function inHex(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16) ?? 'fffd'}}`
}
