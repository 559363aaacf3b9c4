import { isRecord } from '../../../src/core/decode.ts'
import type { Entry } from '../../../src/core/entry.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { PolicyShape } from '../../../src/core/policy-shape.gen.ts'
import { loadPolicy } from '../../../src/policy/load.ts'
import { fingerprintOf } from '../../../src/resources/domain/fingerprint.ts'
import { certificatePath } from '../../../src/resources/domain/spec.ts'
import type { AnyResource } from '../../../src/resources/resource.ts'
import { organizationId } from '../../support/policies.ts'

const pems = ['MIIB', 'MIIC', 'MIID'].map((body) => `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`)

/** What stands for the certificates that lie beside every policy here. */
export const fingerprints = pems.map(fingerprintOf)

/** These certificates as files, by path. */
export const certificates = pems.map((text) => [`policy/${certificatePath(fingerprintOf(text))}`, text] as const)

/** Loads what a kind emits as the product does: as text, joined with what the policy says besides. JSON is YAML. */
export function written(resource: AnyResource, entries: readonly Entry[], ...besides: readonly PolicyShape[]): Policy {
  const head = { version: 1, organization: { id: organizationId } }
  const shape = [...besides, resource.emit(entries)].reduce<unknown>(joined, head)
  const files = [['policy/1.yml', JSON.stringify(shape)] as const, ...certificates].map(([path, text]) => ({
    path,
    content: new TextEncoder().encode(text),
  }))
  const { policy, findings } = loadPolicy(files, 'policy')
  if (policy) return policy
  throw new Error(findings.map(({ message }) => message).join('\n'))
}

/** What a policy wants of a kind, without places and sorted by key. */
export function wantedBy(resource: AnyResource, policy: Policy): Entry[] {
  return byKey(resource.desired(policy).map(({ key, spec }) => ({ key, spec })))
}

export function byKey<T extends { readonly key: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.key < b.key ? -1 : 1))
}

// A map grows by the members of the other; anything else gives way to it. A flag may be called `__proto__`.
function joined(base: unknown, more: unknown): unknown {
  if (!isRecord(base) || !isRecord(more)) return more
  const grown = Object.entries(more).map(([name, value]): [string, unknown] => [
    name,
    Object.hasOwn(base, name) ? joined(base[name], value) : value,
  ])
  return Object.fromEntries([...Object.entries(base), ...grown])
}
