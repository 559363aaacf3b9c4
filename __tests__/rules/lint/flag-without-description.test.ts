import { flagWithoutDescription } from '../../../src/rules/lint/flag-without-description.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(flagWithoutDescription, {
  valid: {
    'flags where no description is required': `
feature_flags:
  p: { require_description: false }
  q: { who_can_edit: [admin] }
flags:
  p: { a: { active: true, rollout: 1 } }
  q: { b: { active: true, rollout: 1 } }
  r: { c: { active: true, rollout: 1 } }
`,
    'a flag with a description': `
feature_flags: { p: { require_description: true } }
flags: { p: { a: { active: true, rollout: 1, description: New checkout } } }
`,
    'a project that requires descriptions and has no flags': `
feature_flags: { p: { require_description: true } }
`,
  },
  invalid: {
    'flags without, with empty and with blank descriptions': `
feature_flags: { p: { require_description: true } }
flags:
  p:
    none:
#   ^^^^ The flag "none" has no description, which the project "p" requires. Say in a sentence what it is for.
      { active: true, rollout: 1 }
    "empty": { active: true, rollout: 1, description: "" }
#   ^^^^^^^ The flag "empty" has no description, which the project "p" requires. Say in a sentence what it is for.
    blank: { active: true, rollout: 1, description: "  " }
#   ^^^^^ The flag "blank" has no description, which the project "p" requires. Say in a sentence what it is for.
`,
    'a flag that is called like something that every object has': `
feature_flags: { p: { require_description: true } }
flags:
  p:
    toString: { active: true, rollout: 1 }
#   ^^^^^^^^ The flag "toString" has no description, which the project "p" requires. Say in a sentence what it is for.
`,
  },
})
