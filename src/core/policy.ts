import type { Location, Path } from './location.ts'
import type { PolicyShape } from './policy-shape.gen.ts'

/** The parsed, valid content of the policy files at one commit. */
export interface Policy {
  /** All files as one document. */
  readonly shape: PolicyShape
  /** Where a path of `shape` is written: what it is called (`key`) or what stands there (`value`, the default). */
  locate(path: Path, part?: 'key' | 'value'): Location
}
