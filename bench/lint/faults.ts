import type { Fault } from './corpus.ts'

type Spoilt = { readonly lines: readonly string[]; readonly fault: Omit<Fault, 'file'> }

/**
 * Plants one of four mistakes in a document, by turns: a value out of range or no e-mail, a wrong type, a key that is
 * missing, a key that nobody knows. Each is one finding, at a place that can be told beforehand.
 */
export function plant(lines: readonly string[], index: number): Spoilt {
  const isRole = lines[0] === 'roles:'
  const kinds = isRole ? roleFaults : flagFaults
  return (kinds[index % kinds.length] ?? flagFaults[0])(lines)
}

const flagFaults = [
  (lines: readonly string[]) => replaced(lines, /rollout: /, 'rollout: 250'),
  (lines: readonly string[]) => replaced(lines, /active: /, 'active: sometimes'),
  // What is missing is shown at the key of the map that misses it.
  (lines: readonly string[]) => without(lines, /active: /, /flag-/),
  (lines: readonly string[]) => added(lines, /active: /, 'rolout: 20'),
] as const

const roleFaults = [
  (lines: readonly string[]) => replaced(lines, /- person/, '- nobody at example', 2),
  (lines: readonly string[]) => replaced(lines, /name: /, 'name: true'),
  (lines: readonly string[]) => added(lines, /name: /, 'membrs: []'),
] as const

function replaced(lines: readonly string[], wanted: RegExp, text: string, skip = 0): Spoilt {
  const at = lines.findIndex((line) => wanted.test(line))
  const indent = indentOf(lines[at])
  // The place is that of the value: after the key, or after the dash.
  const value = skip || text.indexOf(': ') + 2
  return { lines: lines.with(at, `${' '.repeat(indent)}${text}`), fault: { line: at + 1, column: indent + value + 1 } }
}

function without(lines: readonly string[], wanted: RegExp, owner: RegExp): Spoilt {
  const at = lines.findIndex((line) => wanted.test(line))
  const above = lines.findIndex((line) => owner.test(line))
  return { lines: lines.toSpliced(at, 1), fault: { line: above + 1, column: indentOf(lines[above]) + 1 } }
}

function added(lines: readonly string[], before: RegExp, text: string): Spoilt {
  const at = lines.findIndex((line) => before.test(line))
  const indent = indentOf(lines[at])
  return { lines: lines.toSpliced(at, 0, `${' '.repeat(indent)}${text}`), fault: { line: at + 1, column: indent + 1 } }
}

function indentOf(line = ''): number {
  return line.length - line.trimStart().length
}
