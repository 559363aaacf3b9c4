import type { FactName } from '../../../src/core/fact.ts'
import { gateChanges } from '../../../src/plan/gate/changes.ts'
import { policyOf } from '../../support/policies.ts'

/** A step of one section, written as YAML on both sides; and, where something else matters, what both sides share. */
export type Row = readonly [what: string, before: string, after: string, shared?: string]

/** The paths of the gate that a step loosens. */
export function loosened(before: string, after: string, shared = ''): string[] {
  return gateChanges(policyOf(before, shared), policyOf(after, shared)).map(({ path }) => path)
}

/** The facts of such a step, by path. */
export function factsOf(before: string, after: string): [path: string, facts: readonly FactName[]][] {
  return gateChanges(policyOf(before), policyOf(after)).map(({ path, facts }) => [path, facts.map(({ name }) => name)])
}
