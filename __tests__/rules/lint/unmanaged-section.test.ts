import { unmanagedSection } from '../../../src/rules/lint/unmanaged-section.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(unmanagedSection, {
  valid: {
    'what is managed, and what is off and empty': `
projects: { p: { access: {} } }
manage: { access: exclusive, flags: off }
`,
  },
  invalid: {
    both: `
projects: { p: { resources: { dashboard: {} } } }
flags: { p: { a: { active: true, rollout: 1 } } }
manage:
  access: off
#         ^^^ The policy says what access and resources of the projects shall be, but with "off" nothing of it reaches PostHog. Write "update", or take one of the two out.
  flags: off
#        ^^^ The policy says what the flags shall be, but with "off" nothing of it reaches PostHog. Write "update", or take one of the two out.
`,
  },
})
