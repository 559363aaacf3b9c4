import { isLevel } from '../../core/subjects.ts'
import type { LintRule } from '../rule.ts'
import { meantBy, subjectLists } from '../subjects.ts'

/** Nobody is in a list that the review asks: what it lists can never be done, or never be approved. */
export const matrixSubjectEmpty: LintRule = {
  id: 'matrix-subject-empty',
  severity: 'warning',
  summary: 'Somebody is in every list of the matrix and of the review.',

  check({ shape, locate }, report) {
    if (!shape.members) return
    for (const { path, names } of subjectLists(shape)) {
      const isKnown = names.every((name) => isLevel(name) || isFilledHere(shape.roles?.[name]))
      if (!isKnown || meantBy(shape, names).size > 0) continue
      report(
        locate(path, 'key'),
        'Nobody is in this list, so nobody may do what it is for. Put in a level, or a role that has people.',
      )
    }
  },
}

// Who is in a role without members, the policy does not say; a role that is not there is the matter of another rule.
function isFilledHere(
  role: { readonly members?: readonly string[]; readonly reviewers?: readonly string[] } | undefined,
) {
  return role?.members !== undefined || role?.reviewers !== undefined
}
