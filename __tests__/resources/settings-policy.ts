import type { Policy } from '../../src/core/policy.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { organizationId } from '../support/policies.ts'

/** A policy with these settings of the organization; whatever else it says comes as further text. */
export function withSettings(settings: string | undefined, text = ''): Policy {
  const inside = settings === undefined ? '' : `, settings: { ${settings} }`
  const content = new TextEncoder().encode(`version: 1\norganization: { id: ${organizationId}${inside} }\n${text}`)
  const { policy, findings } = loadPolicy([{ path: 'policy/a.yml', content }], 'policy')
  if (policy) return policy
  throw new Error(findings.map(({ message }) => message).join('\n'))
}
