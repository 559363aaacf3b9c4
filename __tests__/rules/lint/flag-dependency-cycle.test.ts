import { flagDependencyCycle } from '../../../src/rules/lint/flag-dependency-cycle.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(flagDependencyCycle, {
  valid: {
    'a chain, two ways to one flag, and the same names in another project': `
flags:
  p:
    a: { active: true, rollout: 1, depends_on: [b, c] }
    b: { active: true, rollout: 1, depends_on: [c] }
    c: { active: true, rollout: 1 }
  q:
    c: { active: true, rollout: 1, depends_on: [a] }
    a: { active: true, rollout: 1 }
`,
  },
  invalid: {
    'three flags in a circle, told once': `
flags:
  p:
    a:
      active: true
      rollout: 1
      depends_on: [b]
#     ^^^^^^^^^^ These flags depend on each other in a circle, so none of them can be on: "a" → "b" → "c" → "a". Take one step out.
    b: { active: true, rollout: 1, depends_on: [c] }
    c: { active: true, rollout: 1, depends_on: [a] }
    d: { active: true, rollout: 1, depends_on: [a] }
`,
    'a flag that depends on itself': `
flags:
  p:
    a:
      active: true
      rollout: 1
      depends_on: [a]
#     ^^^^^^^^^^ These flags depend on each other in a circle, so none of them can be on: "a" → "a". Take one step out.
`,
  },
})
