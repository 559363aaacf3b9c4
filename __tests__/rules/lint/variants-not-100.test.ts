import { variantsNot100 } from '../../../src/rules/lint/variants-not-100.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(variantsNot100, {
  valid: {
    'halves, thirds as people write them, and no variants': `
flags:
  p:
    a: { active: true, rollout: 1, multivariate: { variants: [{ key: x, rollout_percentage: 50 }, { key: y, rollout_percentage: 50 }] } }
    b: { active: true, rollout: 1, multivariate: { variants: [{ key: x, rollout_percentage: 33.33 }, { key: y, rollout_percentage: 33.33 }, { key: z, rollout_percentage: 33.33 }] } }
    c: { active: true, rollout: 1, multivariate: null }
    d: { active: true, rollout: 1 }
`,
  },
  invalid: {
    'too little': `
flags:
  p:
    a:
      active: true
      rollout: 1
      multivariate:
        variants:
#       ^^^^^^^^ The shares of the variants make 90.5 % together. Change them until they make 100 %.
          - { key: x, rollout_percentage: 40.5 }
          - { key: y, rollout_percentage: 50 }
`,
  },
})
