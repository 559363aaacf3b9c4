import { declaredFlags } from '../flags.ts'
import type { LintRule } from '../rule.ts'

/** The shares of a flag's variants do not make a whole: some users would get no variant, or some variant no users. */
export const variantsNot100: LintRule = {
  id: 'variants-not-100',
  severity: 'error',
  summary: 'The shares of the variants of a flag make 100 % together.',

  check({ shape, locate }, report) {
    for (const { path, flag } of declaredFlags(shape)) {
      const variants = flag.multivariate?.variants
      if (!variants) continue
      // In thousandths, since shares such as 33.3 do not add up exactly as they are written.
      const total = Math.round(variants.reduce((sum, one) => sum + one.rollout_percentage, 0) * 1000) / 1000
      if (Math.abs(total - 100) < 0.1) continue
      const at = locate([...path, 'multivariate', 'variants'], 'key')
      report(at, `The shares of the variants make ${total} % together. Change them until they make 100 %.`)
    }
  },
}
