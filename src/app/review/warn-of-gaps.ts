import { branchGaps } from '../../review/branch-guards.ts'
import type { ForgePorts } from '../action.ts'
import { inform } from '../publish.ts'

/** Warns of what the rules of the default branch leave open; the gate judges, and only they make it count. */
export async function warnOfGaps({ forge, run, job }: ForgePorts, context: string): Promise<void> {
  await inform(job, 'The warning about the rules of the branch', async () => {
    const gaps = branchGaps(await forge.branchRules(run.defaultBranch), run.defaultBranch, context)
    for (const gap of gaps) job.warn(gap)
    if (gaps.length > 0) await job.summary(`${gaps.map((gap) => `> ${gap}`).join('\n>\n')}\n`)
  })
}
