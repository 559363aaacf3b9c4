import type { AccessState } from '../../../src/access/state.ts'
import { accessFromSnapshot } from '../../../src/app/access/live-access.ts'
import type { Entry } from '../../../src/core/entry.ts'
import type { Kind } from '../../../src/core/kind.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { Snapshot } from '../../../src/core/snapshot.ts'
import type { Level } from '../../../src/core/subjects.ts'
import { buildPlan } from '../../../src/plan/build.ts'
import { dueChanges } from '../../../src/plan/due.ts'
import { type Ground, type Proven, prove } from '../../../src/plan/guardrails/prove.ts'
import { loadPolicy } from '../../../src/policy/load.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { source } from '../../policy/sample.ts'
import { organizationId } from '../../support/policies.ts'

/** A plan to prove: the policy before and after, as YAML, and what PostHog holds besides what the first one says. */
export interface Case {
  readonly last: string
  readonly head: string
  /** Live entries; of kinds that are left out, those of the last policy. */
  readonly live?: Partial<Record<Kind, readonly Entry[]>>
  readonly key?: { readonly email: string; readonly level: Level }
  readonly secondFactor?: readonly string[]
  readonly features?: readonly string[]
}

export const today = '2026-11-25'

/** Proves what an apply of the head policy would write. */
export function proven(input: Case): Proven {
  const { last, head } = policiesOf(input)
  const ground = groundOf(input, last, head)
  const limits = [last, head]
  const { changes } = buildPlan({ lastApplied: last, base: head, head, limits }, ground.live, resources)
  return prove(dueChanges(changes, limits, resources), ground)
}

/** What stopped, as `guardrail: item, item` and the sentence. */
export function stops(input: Case): string[] {
  return proven(input).blocks.map(({ guardrail, items, sentence }) => `${guardrail}: ${items.join(', ')}: ${sentence}`)
}

function policiesOf({ last, head }: Case): { last: Policy; head: Policy } {
  return { last: loaded(last), head: loaded(head) }
}

// An organization that the text itself is about stays as it is written.
function loaded(text: string): Policy {
  const organization = text.startsWith('organization:') ? '' : `organization: { id: ${organizationId} }\n`
  const { policy, findings } = loadPolicy([source(`version: 1\n${organization}${text}`)], 'policy')
  if (policy) return policy
  throw new Error(findings.map(({ message }) => message).join('\n'))
}

function groundOf(
  { live: given = {}, key = { email: 'svc@x.io', level: 'owner' }, secondFactor = [], features }: Case,
  last: Policy,
  head: Policy,
): Ground {
  const live: Snapshot = new Map(
    resources.map(({ kind }) => [kind, { state: 'read', entries: given[kind] ?? liveOf(kind, last) }]),
  )
  return {
    live,
    surroundings: {
      keyOwner: key,
      withSecondFactor: new Set(secondFactor),
      features: features && new Set(features),
    },
    limits: [last.shape, head.shape],
    exceptions: head.shape,
    today,
    resources,
    accessIn: (snapshot) => stateOf(accessFromSnapshot(snapshot, settings)),
  }
}

const settings = {
  mode: 'highest' as const,
  entitlements: new Set(['access_control', 'role_based_access'] as const),
  closedThingsStayClosed: true,
}

function stateOf(access: ReturnType<typeof accessFromSnapshot>): AccessState | undefined {
  return 'state' in access ? access.state : undefined
}

function liveOf(kind: Kind, policy: Policy): Entry[] {
  const resource = resources.find((one) => one.kind === kind)
  return (resource?.desired(policy) ?? []).map(({ key, spec }) => ({ key, spec, live: { id: key } }))
}
