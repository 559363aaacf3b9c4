import { type Attributed, attributeChanges } from '../../../src/app/drift/attribute-changes.ts'
import type { Attribution } from '../../../src/core/attribution.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { buildPlan } from '../../../src/plan/build.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { type Box, look } from '../../resources/box.ts'

/** Looks at the box with a policy that was applied before, and looks up who made the differences. */
export async function whoDid(box: Box, head: Policy, mayName?: (email: string) => boolean): Promise<Attributed> {
  const { scope, live } = await look(box, [head])
  const { changes } = buildPlan({ lastApplied: head, base: head, head, limits: [] }, live, resources)
  box.sandbox.forgetRequests()
  return attributeChanges(scope, changes, mayName)
}

/** What is said of each field, or of each entry that came or went. */
export function told({ changes }: Attributed): Record<string, Attribution | undefined> {
  const pairs = changes.flatMap(({ item, operation, fields, changedBy }) =>
    operation === 'update' ? fields.map((one) => [`${item} ${one.field}`, one.changedBy]) : [[item, changedBy]],
  )
  return Object.fromEntries(pairs)
}

/** What is said of somebody who did it by hand. */
export function byHand(email: string): object {
  return { from: 'log', by: { email, isSystem: false, isImpersonated: false } }
}
