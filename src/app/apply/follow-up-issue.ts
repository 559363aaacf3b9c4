import { hashOf } from '../../core/hash.ts'
import { show } from '../../core/text.ts'
import type { Telling } from '../../report/ladder.ts'
import { paragraphs } from '../../report/markdown.ts'
import type { WriterPorts } from '../action.ts'
import { markerOf, policyKey } from '../marker.ts'
import { keepIssue } from '../rolling-issue.ts'
import type { Applied } from './applied.ts'

/**
 * Keeps one issue about what apply could not do: a failed run is soon out of sight, and what it left stays undone until
 * somebody acts. A later run that does everything closes it; one that only waits leaves it as it is.
 */
export async function keepFollowUp(
  { run, forge }: WriterPorts,
  folder: string,
  applied: Applied,
  telling: Telling,
): Promise<void> {
  const { verdict, results, reason, organization } = applied
  // A run that was refused has looked at nothing.
  if (organization === '') return
  const open = results.filter(({ outcome }) => outcome !== 'applied')
  const digest = hashOf({
    open: open.map(({ change: { item }, outcome }) => ({ item, outcome })),
    reason: reason ?? null,
  })
  const key = policyKey(run, organization, folder)
  const issue = {
    marker: markerOf(run, { kind: 'follow-up', key, sha: run.sha, digest, state: 'open' }),
    title: `Apply could not do everything that was merged in ${show(folder)}`,
    differs: verdict === 'waiting' ? undefined : verdict === 'partly-applied' || verdict === 'stopped',
  }
  await keepIssue(forge, issue, (detail) =>
    paragraphs(telling(detail), issue.differs === true && 'The next apply that does everything closes this issue.'),
  )
}
