/** One file as it was found: bytes, since only a reader that refuses may turn them into text. */
export interface SourceFile {
  /** POSIX path, relative to the repository root. */
  readonly path: string
  readonly content: Uint8Array
  /** Why it must not be read, in a sentence with the remedy: a link shows something else than what a reviewer sees. */
  readonly refused?: string
}

/** Whether a file below the policy path is the policy's: YAML, or a certificate (.pem) that the YAML may name. */
export function isPolicyFile(path: string): boolean {
  return isYaml(path) || path.endsWith('.pem')
}

/** Whether a file says what the policy is; `.YML` does too, since nobody would notice that it counts for nothing. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path)
}

/**
 * Gives the lines of any of the files, without their ends and without a byte order mark, as places count them; none of
 * a file that is not there. Each file is read once, and only when it is asked for.
 */
export function lineReader(files: readonly SourceFile[]): (path: string) => readonly string[] {
  const lines = new Map<string, readonly string[]>()
  return (path) => {
    const before = lines.get(path)
    if (before) return before
    const file = files.find((one) => one.path === path)
    const found = file ? new TextDecoder().decode(file.content).split(/\r?\n/) : []
    lines.set(path, found)
    return found
  }
}
