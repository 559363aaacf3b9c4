/** A point in a text: line and column count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A stretch of one file. `end` is exclusive: the column after the last character. */
export interface Location {
  /** POSIX path, relative to the repository root. */
  readonly file: string
  readonly start: Position
  readonly end: Position
}

/** A route into a document: member names and list indexes. */
export type Path = readonly (string | number)[]

/** The very start of a file, for findings that mean the file as a whole. */
export function startOf(file: string): Location {
  return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
}

/** Puts files in order by path, then by line and column. */
export function byPlace(a: Location, b: Location): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.start.line - b.start.line || a.start.column - b.start.column
}
