import type { ApplyResult } from '../../core/apply-result.ts'
import type { Change } from '../../core/change.ts'
import { known } from '../../core/decode.ts'
import type { Block } from '../../core/guardrail.ts'
import type { Item } from '../../core/kind.ts'
import { capital } from '../../core/text.ts'
import { fallsWith } from '../../plan/order/falls-with.ts'
import type { Guard } from './guard.ts'
import { inTurn } from './in-turn.ts'
import { shareAnswers } from './share-answers.ts'
import { type Pen, sentenceOf, writeChange } from './write-change.ts'

interface Execution extends Pen {
  /** Asked again when something did not take: what is left ends elsewhere then, perhaps where it must not. */
  readonly guard: Guard
  /** A reason to stop, such as a newer commit: asked right before changes begin, once for all that begin together. */
  stop(): Promise<string | undefined>
  log(line: string): void
}

// A connection has four requests under way at most. Twice as many changes have begun, so that none of the four is idle
// while a change looks whether to go on.
const atOnce = 8

/**
 * Performs changes, each once, and side by side where none has a say in the other's matter. A failure stops only what
 * needs it, and what needs something that waits for somebody waits too. Once all that was under way has ended, the rest
 * is proven and put in order again, and goes on.
 *
 * @param changes in a safe order
 * @param stopped what was stopped before, and how: whatever needs it, or would take it along, is not tried, or waits with it
 * @returns what became of each, in the given order
 */
export async function execute(
  changes: readonly Change[],
  stopped: readonly Missing[],
  run: Execution,
): Promise<ApplyResult[]> {
  const results = new Map<Change, ApplyResult>()
  const missing = new Map<Item, Missing>(stopped.map((one) => [one.change.item, one]))
  const progress: Progress = { missing, done: [], blocks: [], halt: undefined }
  const askToStop = shareAnswers(() => reasonToStop(run))

  function keep(result: ApplyResult): boolean {
    const { change, outcome, reason } = result
    results.set(change, result)
    if (outcome === 'applied') progress.done.push(change)
    else missing.set(change.item, result)
    run.log(`${outcome}: ${change.item}${reason ? ` (${reason})` : ''}`)
    return outcome === 'applied'
  }

  async function perform(change: Change): Promise<boolean> {
    const early = withoutWrite(change, progress)
    if (early) return keep(early)
    await run.posthog.ready()
    const reason = await askToStop()
    progress.halt ??= reason
    return keep(withoutWrite(change, progress) ?? (await writeChange(change, run)))
  }

  function endWithoutWrite(left: readonly Change[]): readonly Change[] {
    const ended = left.flatMap((change) => withoutWrite(change, progress) ?? [])
    for (const result of ended) keep(result)
    return ended.length === 0 ? left : endWithoutWrite(left.filter((change) => !results.has(change)))
  }

  let [left, proven] = [changes, missing.size]
  for (;;) {
    left = endWithoutWrite(left)
    if (left.length === 0) break
    if (missing.size > proven) {
      proven = missing.size
      const { cleared, blocks } = run.guard.prove(left, progress.done)
      progress.blocks = blocks
      left = [...cleared, ...left.filter((change) => !cleared.includes(change))]
    } else {
      await inTurn(left, run.guard.waits(left, progress.done), atOnce, perform)
      left = left.filter((change) => !results.has(change))
    }
  }
  return changes.map((change) => known(results.get(change), `what became of ${change.item}`))
}

/** A change that a guardrail stops, or that needs one which it stops. */
export function blockedResult(change: Change, blocks: readonly Block[]): ApplyResult {
  const block = blocks.find(({ items }) => items.includes(change.item))
  if (!block) return { change, outcome: 'not-tried', reason: 'It needs what a guardrail stopped.' }
  const { guardrail, sentence, remedy } = block
  const wayOut = remedy ?? 'If that is meant, allow it this once in the policy, under "guardrails".'
  return { change, outcome: 'blocked', reason: `${capital(sentence)} (\`${guardrail}\`). ${wayOut}`, block }
}

// Whoever cannot look whether to go on does not go on: what is done so far must still be reported.
async function reasonToStop({ stop }: Execution): Promise<string | undefined> {
  try {
    return await stop()
  } catch (error) {
    return `Whether this is still the newest commit could not be read: ${sentenceOf(error)}`
  }
}

/** How far a run has come. */
interface Progress {
  readonly missing: ReadonlyMap<Item, Missing>
  readonly done: Change[]
  blocks: readonly Block[]
  /** Why nothing new is begun any more. */
  halt: string | undefined
}

type Missing = Pick<ApplyResult, 'change' | 'outcome'>

/** What becomes of a change for which nothing is sent; undefined where it is to be written. */
function withoutWrite(change: Change, { missing, done, blocks, halt }: Progress): ApplyResult | undefined {
  // What went with a role or a person needs no write of its own; reading back shows whether it did.
  const isGone = change.operation === 'delete' && done.some((one) => fallsWith(change, one))
  if (isGone) return { change, outcome: 'applied', reason: '' }
  if (blocks.some(({ items }) => items.includes(change.item))) return blockedResult(change, blocks)
  if (halt !== undefined) return { change, outcome: 'not-tried', reason: halt }
  const kept = [...missing.values()].find((one) => fallsWith(one.change, change))
  if (kept)
    return { change, outcome: 'not-tried', reason: `It would take ${kept.change.item} along, which is stopped.` }
  const needed = change.needs.find((item) => missing.has(item))
  if (needed === undefined) return undefined
  return missing.get(needed)?.outcome === 'waiting'
    ? { change, outcome: 'waiting', reason: `It needs ${needed}, which waits itself.` }
    : { change, outcome: 'not-tried', reason: `It needs ${needed}, which is not there.` }
}
