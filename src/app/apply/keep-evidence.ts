import type { ApplyResult } from '../../core/apply-result.ts'
import type { Change } from '../../core/change.ts'
import { RemoteError, UserError } from '../../core/errors.ts'
import { type EndedEvidence, type Evidence, evidenceJson } from '../../report/evidence-json.ts'
import type { WriterPorts } from '../action.ts'
import { evidenceFolder, evidenceName, runName } from '../evidence-branch.ts'
import type { Proof } from '../last-applied.ts'
import type { Applied, Basis } from './applied.ts'
import type { Revert } from './revert.ts'

/** Keeps the evidence of one run. */
export interface EvidenceKeeper {
  /** What tells of earlier runs: the branch that it is kept on, or else the statuses. */
  readonly proof: Proof
  /** The name of its file there. */
  readonly name: string
  /**
   * Writes down what is about to be written, before any of it is. Without a branch there is nothing to do.
   *
   * @returns why it could not be written: then nothing else may be
   */
  begin(basis: Basis, intended: readonly Change[], results: readonly ApplyResult[]): Promise<string | undefined>
  /** Tells what became of a part: the run goes on from there, and what it means to write next comes on top of it. */
  goOn(results: readonly ApplyResult[]): void
  /** Says what became of it. */
  end(applied: Applied): EndedEvidence
  /** Puts evidence on the branch as everybody may read it, in place of what the run wrote there before. */
  write(evidence: Evidence, conceal: Basis['conceal']): Promise<void>
}

/** What the evidence of a run is about, and where it is kept. */
interface Kept {
  readonly folder: string
  readonly proof: Proof
  readonly revert: Revert | undefined
}

/** Starts the evidence of a run: it counts as begun now. */
export function keepEvidence({ run, forge, now }: WriterPorts, { folder, proof, revert }: Kept): EvidenceKeeper {
  const { evidenceBranch: branch } = proof
  const began = now()
  const name = evidenceName(began, runName(run))

  const grounds = ({ planDigest, left, from, range, keyOwner }: Basis) => ({
    policyPath: folder,
    runUrl: run.url,
    runId: run.id,
    attempt: run.attempt,
    startedBy: run.startedBy,
    began,
    keyOwner,
    commit: run.sha,
    planDigest,
    left,
    revert,
    lastApplied: from,
    merges: range.map(({ commit, pull, verdict, step }) => ({ commit, pull, verdict, digest: step.digest })),
  })

  let done: readonly ApplyResult[] = []

  // What was done in an earlier round stays on record; what was stopped there is tried again.
  function soFar(intended: readonly Change[], results: readonly ApplyResult[]): ApplyResult[] {
    const again = new Set([...intended, ...results.map(({ change }) => change)].map(({ item }) => item))
    return [...done.filter(({ change }) => !again.has(change.item)), ...results]
  }

  async function write(evidence: Evidence, conceal: Basis['conceal']): Promise<void> {
    if (branch === '') return
    const message = `Evidence of ${run.url}: ${evidence.state}`
    await forge.filesOn(branch).write(`${evidenceFolder(folder)}/${name}`, conceal(evidenceJson(evidence)), message)
  }

  return {
    proof,
    name,
    async begin(basis, intended, results) {
      try {
        const begun = { ...grounds(basis), intended, results: soFar(intended, results) }
        await write({ state: 'begun', ...begun }, basis.conceal)
        return undefined
      } catch (error) {
        if (!(error instanceof UserError || error instanceof RemoteError)) throw error
        return `What is to be written could not be put on the evidence branch first: ${error.message} ${error.remedy}`
      }
    },
    goOn(results) {
      done = results
    },
    end(applied) {
      const { verdict, results, found, reason, settled } = applied
      const outcome = { verdict, results, found, settled, ...(reason !== undefined && { reason }) }
      return { state: 'ended', ...grounds(applied), ended: now(), ...outcome }
    },
    write,
  }
}
