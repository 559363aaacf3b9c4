import { show } from '../../core/text.ts'
import type { LintRule } from '../rule.ts'

/** People become members by logging in, and nobody says what they are then. */
export const jitWithoutDefaultRole: LintRule = {
  id: 'jit-without-default-role',
  severity: 'warning',
  summary: 'Where logging in makes somebody a member, a default role says what they may do.',

  check({ shape, locate }, report) {
    if (shape.organization?.settings?.default_role !== undefined) return
    for (const [domain, { jit_provisioning: isOn }] of Object.entries(shape.organization?.domains ?? {})) {
      if (!isOn) continue
      const message = `Whoever logs in with an address of "${show(domain)}" becomes a member without any role. Write "default_role" under the settings of the organization.`
      report(locate(['organization', 'domains', domain, 'jit_provisioning']), message)
    }
  },
}
