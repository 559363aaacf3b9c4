import { expect, it } from '@jest/globals'
import { lintRules } from '../../../src/rules/lint/registry.gen.ts'
import { rolloutOverLimitWithoutReview } from '../../../src/rules/lint/rollout-over-limit-without-review.ts'
import { runRules } from '../../../src/rules/rule.ts'
import { policyOf } from '../../support/policies.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(rolloutOverLimitWithoutReview, {
  valid: {
    'the rule as it is built in, a lower limit, and a project where nothing of it is written': `
projects: { p: {}, q: { tier: production }, r: {}, s: {}, t: {} }
feature_flags:
  p: { require_rollout_review: true }
  q: { require_rollout_review: { over: 50 } }
  r: { require_rollout_review: { over: 25, approvals: 2 } }
  s: { require_rollout_review: { approvals: 2 } }
  t: { require_description: true }
flags: { p: { a: { active: true, rollout: 100 } }, s: { b: { active: true, rollout: 100 } } }
`,
    'projects that are not production': `
projects: { p: { tier: staging }, q: { tier: development } }
feature_flags:
  p: { require_rollout_review: false }
  q: { require_rollout_review: { over: 90 } }
flags: { p: { a: { active: true, rollout: 100 } } }
`,
  },
  invalid: {
    'the rule switched off, and its limit raised': `
projects: { p: {}, q: { tier: production } }
feature_flags:
  p: { require_rollout_review: false }
#                              ^^^^^ In the production project "p" one person alone can roll a flag out to everybody. Write "true", or the tier that it has.
  q: { require_rollout_review: { over: 50.5, approvals: 2 } }
#                                      ^^^^ In the production project "q" one person alone can roll a flag out to 50.5 % of users. Write "over: 50", or the tier that it has.
`,
  },
})

it('shows the flags that are above the limit already, and no others', () => {
  const policy = policyOf(`
projects: { p: {}, q: { tier: staging } }
feature_flags: { p: { require_rollout_review: false } }
flags:
  p:
    all: { active: true, rollout: 51 }
    half: { active: true, rollout: 50 }
    off: { active: false, rollout: 100 }
    groups: { active: true, groups: [{ rollout_percentage: 10 }, { properties: [] }] }
  q: { other: { active: true, rollout: 100 } }
`)

  const [finding, ...more] = runRules(
    lintRules.filter(({ id }) => id === 'rollout-over-limit-without-review'),
    policy,
  )

  expect(more).toEqual([])
  expect(finding?.also?.map(({ message, at }) => [at.start.line, message])).toEqual([
    [6, '"all" reaches 51 % of users.'],
    [9, '"groups" reaches 100 % of users.'],
  ])
})
