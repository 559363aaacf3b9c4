import { show } from '../../core/text.ts'
import type { LintRule } from '../rule.ts'

/** People of a domain may log in past single sign-on, with a password for instance. */
export const ssoNotEnforced: LintRule = {
  id: 'sso-not-enforced',
  severity: 'warning',
  summary: 'The people of each domain must log in by single sign-on.',

  check({ shape, locate }, report) {
    for (const [domain, { sso_enforcement: way }] of Object.entries(shape.organization?.domains ?? {})) {
      if (way !== undefined && way !== 'none') continue
      const path = ['organization', 'domains', domain]
      const remedy = 'Write "sso_enforcement: saml", or whichever way they shall take.'
      if (way === 'none') {
        const message = `People of "${show(domain)}" may log in as they like, with a password for instance. ${remedy}`
        report(locate([...path, 'sso_enforcement']), message)
      } else {
        const message = `The policy does not say how people of "${show(domain)}" must log in, so that a password may do. ${remedy}`
        report(locate(path, 'key'), message)
      }
    }
  },
}
