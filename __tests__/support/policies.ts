import type { Entry } from '../../src/core/entry.ts'
import type { Kind } from '../../src/core/kind.ts'
import type { Policy } from '../../src/core/policy.ts'
import type { PolicyShape } from '../../src/core/policy-shape.gen.ts'
import type { KindReading, Snapshot } from '../../src/core/snapshot.ts'
import { loadPolicy } from '../../src/policy/load.ts'

export const organizationId = '0190c0de-0000-7000-8000-000000000001'

const head = `version: 1\norganization: { id: ${organizationId} }\n`

/**
 * Loads a policy as the product does. Version and organization are added, so that a test shows only what it is about.
 *
 * @param texts the YAML of each file; throws with the findings when they are no valid policy
 */
export function policyOf(...texts: string[]): Policy {
  const encoder = new TextEncoder()
  const files = [head, ...texts].map((text, index) => ({
    path: `policy/${index}.yml`,
    content: encoder.encode(text || '{}'),
  }))
  const { policy, findings } = loadPolicy(files, 'policy')
  if (policy) return policy
  throw new Error(findings.map(({ at, message }) => `${at.file}:${at.start.line} ${message}`).join('\n'))
}

/** Loads what a resource emitted, together with the parts that its own text leaves to others. JSON is YAML. */
export function policyFrom(...parts: PolicyShape[]): Policy {
  return policyOf(...parts.map((part) => JSON.stringify(part)))
}

/** A reading of PostHog: the given entries by kind, and what is not given could be read and is empty. */
export function snapshotOf(entries: Partial<Record<Kind, readonly Entry[]>>): Snapshot {
  const kinds: readonly Kind[] = ['role', 'role_membership', 'project_access', 'feature_flag']
  return new Map(kinds.map((kind): [Kind, KindReading] => [kind, { state: 'read', entries: entries[kind] ?? [] }]))
}
