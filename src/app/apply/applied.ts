import type { ApplyReport } from '../../report/apply-markdown.ts'
import type { Settled } from '../../report/evidence-json.ts'
import type { Merged } from './apply-range.ts'

/** What a run rests on, as far as it has come. */
export interface Basis {
  /** PostHog's id of the organization; empty where no policy was looked at. */
  readonly organization: string
  readonly planDigest: string
  /** Differences made outside the policy, left alone. */
  readonly left: number
  /** The last applied commit, which everything was compared with. */
  readonly from: string | undefined
  /** The pull requests of the range, whose comments are closed. */
  readonly range: readonly Merged[]
  /** E-mail of whoever owns the key; undefined where nothing was to be written. */
  readonly keyOwner: string | undefined
  /** Earlier runs that were cut off, whose changes were looked for. */
  readonly settled: readonly Settled[]
  /** What every text about it goes through: in a public repository e-mails that no policy holds are masked. */
  conceal(text: string): string
}

/** What became of a run. */
export interface Applied extends Basis, Pick<ApplyReport, 'verdict' | 'results' | 'found' | 'gaps' | 'reason'> {
  /** Whether the outcome is one of the commit's: a run that was refused says nothing about it. */
  readonly isOutcome: boolean
}
