import type { Mode } from '../../../src/core/access.ts'

/** Plans of which every order locks somebody out for a moment: the slow suite tries them all. */
export const unavoidable: readonly { readonly seed: number; readonly mode: Mode }[] = [
  { seed: 348, mode: 'highest' },
  { seed: 348, mode: 'specific' },
  { seed: 464, mode: 'specific' },
]
