import { flagRemovedWhileActive } from '../../../src/rules/lint/flag-removed-while-active.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(flagRemovedWhileActive, {
  base: `
flags:
  p:
    on: { active: true, rollout: 10 }
    nowhere: { active: true, rollout: 0 }
    off: { active: false, rollout: 100 }
`,
  valid: {
    'flags that stay, or that were off': `
manage: { removed_flags: delete }
flags: { p: { on: { active: false, rollout: 0 }, nowhere: { active: true, rollout: 0 } } }
`,
    'flags that are only let go': `
flags: { p: {} }
`,
    'all flags of a project, which lets them go': `
manage: { removed_flags: archive }
flags: { q: {} }
`,
    'a flag that gets another key': `
manage: { removed_flags: archive }
flags: { p: { new: { was: on, active: true, rollout: 10 }, nowhere: { active: true, rollout: 0 } } }
`,
  },
  invalid: {
    'flags that are on, at the project that they leave': `
manage: { removed_flags: archive }
flags:
  p: { new: { active: true, rollout: 10 } }
# ^ The flag "on" is taken out while it is on, so apply would refuse to archive it. Put it back with "active: false", and take it out in a later pull request.
# ^ The flag "nowhere" is taken out while it is on, so apply would refuse to archive it. Put it back with "active: false", and take it out in a later pull request.
`,
  },
})
