import { list, show } from '../core/text.ts'
import type { ForgePorts } from './action.ts'
import { inform } from './publish.ts'

/**
 * Warns when the rules of the evidence branch let anybody who may push write it: what stands there tells what was applied
 * last, and so what is judged. It is only a warning: a run cannot protect the branch, nor tell who bypasses its rules.
 */
export async function warnOfOpenBranch({ forge, job }: ForgePorts, evidenceBranch: string): Promise<void> {
  if (evidenceBranch === '') return
  await inform(job, 'The warning about the evidence branch', async () => {
    const { creation, update, deletion } = await forge.restrictions(evidenceBranch)
    const open = [...(creation ? [] : ['create']), ...(update ? [] : ['write']), ...(deletion ? [] : ['delete'])]
    if (open.length === 0) return
    const warning = `Whoever may push can ${list(open, 'or')} the evidence branch ${show(evidenceBranch)}, and so say what was applied last. Restrict creations, updates and deletions by a ruleset that only the app of evidence-token bypasses.`
    job.warn(warning)
    await job.summary(`> ${warning}\n`)
  })
}
