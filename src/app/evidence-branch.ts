import type { Intent } from '../core/apply-result.ts'
import { DecodeError, integer, json, list, nullable, object, oneOf, string } from '../core/decode.ts'
import { UserError } from '../core/errors.ts'
import type { BranchFiles } from '../core/ports/forge.ts'
import { show } from '../core/text.ts'

/** A run that wrote down what it would write, and never what became of it. */
export interface CutOff {
  /** The run and its attempt, as `17034-1`. */
  readonly run: string
  /** What no later run could tell yet. */
  readonly intents: readonly Intent[]
}

/** What the evidence of earlier runs says. */
export interface Trail {
  /** The commit of the newest run that applied everything; undefined when there is none, or none was found. */
  readonly commit: string | undefined
  /** True where it was not looked back far enough to say that there is none. */
  readonly isCutShort: boolean
  /** Runs since then that were cut off, newest first. */
  readonly cutOff: readonly CutOff[]
}

const record = object({
  version: oneOf(['evidence-v1']),
  state: oneOf(['begun', 'ended']),
  runId: integer,
  attempt: integer,
  commit: string,
  verdict: nullable(string),
  settled: list(object({ run: string, unread: list(string) })),
  results: list(
    object({
      item: string,
      operation: oneOf(['create', 'update', 'delete']),
      outcome: string,
      fields: list(object({ field: string, live: json, wanted: json })),
    }),
  ),
})

type EvidenceRecord = ReturnType<typeof record>

/** The folder of a policy path on the evidence branch: one name, whatever the path, and another one for each. */
export function evidenceFolder(policyPath: string): string {
  return encodeURIComponent(policyPath).replace(/^\.$/, '%2E')
}

/** The name of a run's file; by name they are in the order in which the runs began. */
export function evidenceName(began: string, run: string): string {
  return `${began.replace(/\D/g, '')}-${run}.json`
}

/** A run and its attempt, as evidence names it. */
export function runName({ id, attempt }: { readonly id: number; readonly attempt: number }): string {
  return `${id}-${attempt}`
}

/**
 * Reads the evidence of a policy path from the newest run back to one that applied everything: such a run read all of
 * PostHog, so it has accounted for whatever was cut off before it.
 *
 * @param own the name of a file that is left out
 * @param counts whether a commit can be the last applied one; where the branch was rewound, an older one is
 * @throws {UserError} for a file that is no evidence of this version
 */
export async function readTrail(
  files: BranchFiles,
  policyPath: string,
  own: string,
  counts: (commit: string) => Promise<boolean>,
): Promise<Trail> {
  const cutOff: CutOff[] = []
  const settled = new Map<string, readonly string[]>()
  let isSettled = false
  const others = (await files.list(evidenceFolder(policyPath))).filter(({ name }) => name !== own)
  for (const file of others.sort((a, b) => (a.name < b.name ? 1 : -1))) {
    const found = readRecord(await file.text(), file.name)
    if (found.state === 'begun') {
      if (!isSettled) cutOff.push(cutOffOf(found, settled))
      continue
    }
    for (const { run, unread } of found.settled) {
      const before = settled.get(run)
      settled.set(run, before ? before.filter((kind) => unread.includes(kind)) : unread)
    }
    if (found.verdict !== 'applied' && found.verdict !== 'nothing-to-do') continue
    if (await counts(found.commit)) return { commit: found.commit, isCutShort: false, cutOff }
    isSettled = true
  }
  return { commit: undefined, isCutShort: false, cutOff }
}

function cutOffOf(found: EvidenceRecord, settled: ReadonlyMap<string, readonly string[]>): CutOff {
  const run = runName({ id: found.runId, attempt: found.attempt })
  const unread = settled.get(run)
  const intents = found.results.filter(
    ({ item, outcome }) => outcome === 'intended' && (!unread || unread.includes(kindOf(item))),
  )
  return { run, intents }
}

/** The kind of an item. */
export function kindOf(item: string): string {
  return item.slice(0, item.indexOf('/'))
}

function readRecord(text: string, name: string): EvidenceRecord {
  try {
    return record(JSON.parse(text), '')
  } catch (error) {
    if (!(error instanceof DecodeError || error instanceof SyntaxError)) throw error
    throw new UserError(
      `The file ${show(name)} on the evidence branch is no evidence that this version can read: ${show(error.message)}.`,
      'Somebody else may have written it: look at its history, and take the commit back. Until then nothing is applied.',
    )
  }
}
