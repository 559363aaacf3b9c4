import type { Policy } from '../../src/core/policy.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { organizationId } from '../support/policies.ts'
import type { Box } from './box.ts'

/** Two certificates, by the paths that a policy names; nobody looks into them. */
export const pems: Readonly<Record<string, string>> = {
  'certs/one.pem': '-----BEGIN CERTIFICATE-----\nMIIBone=\n-----END CERTIFICATE-----\n',
  'certs/two.pem': '-----BEGIN CERTIFICATE-----\nMIIBtwo=\n-----END CERTIFICATE-----\n',
}

/** A policy with these domains and the certificates beside it; undefined for a policy without the section. */
export function withDomains(domains: string | undefined): Policy {
  const inside = domains === undefined ? '' : `, domains: { ${domains} }`
  const text = `version: 1\norganization: { id: ${organizationId}${inside} }\n`
  const files = [['a.yml', text], ...Object.entries(pems)] as const
  const { policy, findings } = loadPolicy(
    files.map(([path, content]) => ({ path: `policy/${path}`, content: new TextEncoder().encode(content) })),
    'policy',
  )
  if (policy) return policy
  throw new Error(findings.map(({ message }) => message).join('\n'))
}

/** What a box was sent about domains and identity providers: method and path below the organization, and the body. */
export function domainWrites({ sandbox }: Box): unknown[] {
  return sandbox.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path, body }) => [
      `${method} ${path.replace(/^\/api\/organizations\/[^/]+\//, '').replace(/[0-9a-f-]{36}/, 'ID')}`,
      body,
    ])
}
