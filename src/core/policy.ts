import type { Location, Path } from './location.ts'
import type { PolicyShape } from './policy-shape.gen.ts'

/** The parsed, valid content of the policy files at one commit. */
export interface Policy {
  /** All files as one document. */
  readonly shape: PolicyShape
  /** The text of each certificate (PEM) that the policy names, by its path below the policy folder as it is written. */
  readonly certificates: ReadonlyMap<string, string>
  /** Where a path of `shape` is written: what it is called (`key`) or what stands there (`value`, the default). */
  locate(path: Path, part?: 'key' | 'value'): Location
  /** The comments that accept findings, in the order of the files and lines. */
  readonly ignores: readonly Ignore[]
}

/** A comment `# policy-ignore rule-id: reason`: it accepts what this rule finds on its line. */
export interface Ignore {
  /** As it is written; empty where the comment names none. */
  readonly rule: string
  /** Why; empty where the comment does not say. */
  readonly reason: string
  readonly at: Location
}
