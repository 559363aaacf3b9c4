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

/** Whether a file says what the policy is. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path)
}
