import type { User } from '../model.ts'

/** What happened, before the parts that every event has are added. */
export interface Draft {
  readonly payload: Readonly<Record<string, unknown>>
  /** GITHUB_REF and GITHUB_SHA of the run it starts. */
  readonly ref: string
  readonly sha: string
  readonly actor: User
  /** Branches of a pull request event; empty elsewhere. */
  readonly headRef?: string
  readonly baseRef?: string
  /** What the API says the run was for; default: `ref` and `sha`. */
  readonly branch?: string
  readonly headSha?: string
  readonly pulls?: readonly number[]
  readonly fork?: string | undefined
}
