import type { Path } from '../../core/location.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { rolloutReview } from '../../core/rollout-review.ts'
import { list, plural, show } from '../../core/text.ts'
import { people } from '../people.ts'
import type { LintRule } from '../rule.ts'
import { meantBy } from '../subjects.ts'

/** The review asks for more people than there are: a change could never be merged, or not by everybody. */
export const gateUnsatisfiable: LintRule = {
  id: 'gate-unsatisfiable',
  severity: 'warning',
  summary: 'For each rule of the review there are enough people with a GitHub account, even without the author.',

  check({ shape, locate }, report) {
    if (!shape.members) return
    const reviewers = new Set(
      people(shape)
        .filter(({ github, service }) => github && !service)
        .map(({ email }) => email.toLowerCase()),
    )
    for (const { path, by, approvals } of asks(shape)) {
      const able = [...meantBy(shape, by)].filter((email) => reviewers.has(email))
      if (able.length > approvals) continue
      const wanted = `${plural(approvals, 'approval')} by ${
        list(
          by.map((name) => `"${show(name)}"`),
          'or',
        ) || 'nobody'
      }`
      const lack =
        able.length < approvals
          ? `only ${plural(able.length, 'person', 'people')} with a GitHub account can give one`
          : 'there are no more people with a GitHub account than that, so none of them could be the author'
      report(locate(path, 'key'), `The review asks for ${wanted}, but ${lack}. Add people, or ask for less.`)
    }
  },
}

interface Ask {
  readonly path: Path
  readonly by: readonly string[]
  readonly approvals: number
}

// What is built in asks for one admin; the two-person rule and the rules of the policy ask for what they say.
function asks(shape: PolicyShape): Ask[] {
  const ofRollouts = Object.entries(shape.feature_flags ?? {}).flatMap(
    ([project, { require_rollout_review: written }]): Ask[] => {
      const rule = rolloutReview(shape, project)
      const path = ['feature_flags', project, ...(written === undefined ? [] : ['require_rollout_review'])]
      return rule ? [{ path, by: rule.by, approvals: rule.approvals }] : []
    },
  )
  const ofRules = (shape.review?.rules ?? []).map(
    ({ by, approvals = 1 }, index): Ask => ({ path: ['review', 'rules', index, 'by'], by, approvals }),
  )
  return [{ path: ['members'], by: ['admin'], approvals: 1 }, ...ofRollouts, ...ofRules]
}
