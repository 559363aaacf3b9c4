import type { PolicyShape } from '../core/policy-shape.gen.ts'
import type { Labelling } from '../core/ports/forge.ts'
import { isSubject } from '../core/subjects.ts'
import { show } from '../core/text.ts'
import type { Verdict } from '../core/verdict.ts'
import { personOf } from './people.ts'

/** The label by which an owner lets a change through without its approvals. */
export const breakGlassLabel = 'break-glass'

/**
 * Lets an owner of the base policy replace the approvals that are missing, by the label and a written reason. Guardrails
 * and conflicts stay, and so does a refusal. Where the label does not count, the verdict says why.
 *
 * @param head the present head: a newer one than the label voids it
 */
export function withBreakGlass(verdict: Verdict, shape: PolicyShape, head: string, labelling: Labelling): Verdict {
  const { last } = labelling
  if (verdict.state !== 'pending' || !last?.isSet) return verdict
  const owner = personOf(shape, last.by)
  const isOwner = owner !== undefined && isSubject(shape, owner.email, 'owner')
  const reason = labelling.words
    .filter(({ by, commit, body }) => by?.id === last.by?.id && commit === head && body.trim() !== '')
    .at(-1)
    ?.body.trim()
  const refused = refusal(isOwner, reason, labelling)
  if (refused !== undefined || !owner || reason === undefined) {
    const name = last.by?.login ?? 'a deleted account'
    return { ...verdict, discarded: [...verdict.discarded, { name, reason: `break-glass: ${refused}` }] }
  }
  return {
    ...verdict,
    state: 'approved',
    requirements: verdict.requirements.map((one) => ({ ...one, satisfied: true })),
    brokenBy: { ...owner, reason },
    sentence: `Break-glass by ${show(owner.login)}: ${show(reason)}`,
  }
}

function refusal(isOwner: boolean, reason: string | undefined, { last, headSince }: Labelling): string | undefined {
  if (!isOwner) return 'the label was set by somebody who is no owner in the policy of the base branch'
  if (headSince === undefined) return 'nobody can tell whether the head is older than the label'
  if (last && Date.parse(headSince) > Date.parse(last.at)) return 'the head is newer than the label; set it again'
  if (reason === undefined) return 'whoever set the label must write the reason in a review of the present head'
  return undefined
}
