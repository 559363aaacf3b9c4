import { show } from '../../core/text.ts'
import { declaredFlags } from '../flags.ts'
import type { LintRule } from '../rule.ts'

/** A change takes out a flag that was on, and the policy ends flags that are taken out: apply would stop there. */
export const flagRemovedWhileActive: LintRule = {
  id: 'flag-removed-while-active',
  severity: 'error',
  needsBase: true,
  summary: 'A flag is turned off before it is taken out, where that archives or deletes it.',

  check({ shape, locate, base }, report) {
    const fate = shape.manage?.removed_flags ?? 'keep'
    if (!base || fate === 'keep') return
    const renamed = new Set(declaredFlags(shape).map(({ project, flag }) => `${project}/${flag.was}`))
    for (const { project, key, path, flag } of declaredFlags(base.shape)) {
      const now = shape.flags?.[project]
      // Where all flags of a project go, the policy lets go of them, and they stay as they are.
      if (!flag.active || !now || Object.hasOwn(now, key) || renamed.has(`${project}/${key}`)) continue
      const message = `The flag "${show(key)}" is taken out while it is on, so apply would refuse to ${fate} it. Put it back with "active: false", and take it out in a later pull request.`
      report(locate(path, 'key'), message)
    }
  },
}
