import type { Mode } from '../../../src/core/access.ts'

/** A plan of which every order locks one of these people out of something in the project for a moment, or lets one in. */
export interface Unavoidable {
  readonly seed: number
  readonly mode: Mode
  readonly people: readonly string[]
  readonly project: string
}

/** All that there are among the random plans. */
export const unavoidable: readonly Unavoidable[] = (['highest', 'specific'] as const).map((mode) => ({
  seed: 348,
  mode,
  people: ['bo@x.io', 'ed@x.io'],
  project: 'prod',
}))
