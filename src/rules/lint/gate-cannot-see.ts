import { show } from '../../core/text.ts'
import type { LintRule } from '../rule.ts'
import { subjectLists } from '../subjects.ts'

/** The review asks a role that an identity provider fills: without PostHog, it sees nobody in it. */
export const gateCannotSee: LintRule = {
  id: 'gate-cannot-see',
  severity: 'error',
  summary: 'A role with `idp_group` that the review asks has `reviewers`.',

  check({ shape, locate }, report) {
    for (const { path, names } of subjectLists(shape)) {
      for (const [index, name] of names.entries()) {
        const role = Object.hasOwn(shape.roles ?? {}, name) ? shape.roles?.[name] : undefined
        if (role?.idp_group === undefined || role.reviewers) continue
        const message = `The review cannot see who is in "${show(name)}", which the identity provider fills. Write "reviewers: [e-mails]" beside its idp_group.`
        report(locate([...path, index]), message)
      }
    }
  },
}
