import { isRecord } from '../../src/core/decode.ts'
import type { Scenario } from './scenario.ts'

/** The branch on which these tests keep evidence. */
export const evidenceBranch = 'policy-evidence'

/** One evidence file, as far as tests look at it. */
export interface FoundEvidence {
  readonly text: string
  readonly state: string
  readonly run: string
  readonly verdict: string | null
  readonly commit: string
  readonly results: readonly {
    readonly item: string
    readonly outcome: string
    readonly intendedBy?: string
    readonly writes: readonly { readonly status: number }[]
  }[]
}

/** Adds an app that alone may write the branch; gives the inputs that apply needs for it. */
export function guardEvidence({ github }: Scenario): Readonly<Record<string, string>> {
  github.addUser({ login: 'evidence[bot]', id: 7001, permission: 'write', type: 'Bot', emails: [] })
  github.guardBranch(evidenceBranch, ['evidence[bot]'])
  const token = github.addToken('evidence', { actor: 'evidence[bot]', permissions: { contents: 'write' } })
  return { 'evidence-branch': evidenceBranch, 'evidence-token': token }
}

/** What is on the branch, oldest run first. */
export function readEvidence({ repository }: Scenario): FoundEvidence[] {
  if (repository.git('ls-remote', 'origin', `refs/heads/${evidenceBranch}`) === '') return []
  repository.git('fetch', '--quiet', 'origin', `+refs/heads/${evidenceBranch}:refs/remotes/origin/evidence`)
  const paths = repository.git('ls-tree', '-r', '--name-only', 'refs/remotes/origin/evidence').split('\n')
  return paths.sort().map((path) => {
    const text = repository.git('show', `refs/remotes/origin/evidence:${path}`)
    const found: unknown = JSON.parse(text)
    if (!isRecord(found)) throw new Error(`${path} is no object`)
    const { runId, attempt, ...rest } = found
    return Object.assign(Object(rest), { text, run: `${runId}-${attempt}` })
  })
}
