import { type Base, type ProposedChange, tryBase } from '../src/app/lint/read-base.ts'
import { openRepository } from '../src/edges/git/repository.ts'
import { env } from '../src/edges/runner/env.ts'

/** Reads what a change starts from in the clone that was checked out. No server is asked: lint needs no network. */
export async function readBaseHere(change: ProposedChange, folder: string): Promise<Base> {
  const options = { directory: env.workspace(), environment: env.all(), isOffline: true } as const
  return tryBase(() => openRepository(options), change, folder)
}
