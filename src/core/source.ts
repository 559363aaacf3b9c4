/** One file as it was found: bytes, since only a reader that refuses may turn them into text. */
export interface SourceFile {
  /** POSIX path, relative to the repository root. */
  readonly path: string
  readonly content: Uint8Array
}
