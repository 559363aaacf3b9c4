import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { groupOf, lifted, payloadsOf, type Reader, variantsOf } from './canonical.ts'
import type { FlagSpec } from './spec.ts'

/** A flag as the policy writes it. */
export type WrittenFlag = NonNullable<PolicyShape['flags']>[string][string]

/** Names that a policy gives to the cohorts of a project. */
type Cohorts = Readonly<Record<string, number>>

/** What a policy wants of a flag. `owner` and `expires` are for people, and not sent to PostHog. */
export function wantedFlag(key: string, flag: WrittenFlag, cohorts: Cohorts): FlagSpec {
  const { description, active, multivariate, payloads, tags } = flag
  const { ensure_experience_continuity, evaluation_runtime, bucketing_identifier } = flag
  return {
    ...(flag.was !== undefined && { key }),
    active,
    ...wantedRelease(flag, cohorts),
    archived: false,
    // PostHog drops the blanks around it, such as the line end of a block text.
    ...(description !== undefined && { description: description.trim() }),
    ...(multivariate !== undefined && { variants: variantsOf(multivariate) }),
    ...(payloads && { payloads: payloadsOf(payloads) }),
    ...(ensure_experience_continuity !== undefined && { ensure_experience_continuity }),
    ...(evaluation_runtime && { evaluation_runtime }),
    ...(bucketing_identifier && { bucketing_identifier }),
    ...(tags && { tags: [...tags].sort() }),
  }
}

// Whoever writes groups writes out all conditions; beside a plain rollout, what nobody wrote is not managed.
function wantedRelease(
  { rollout, groups, depends_on }: WrittenFlag,
  cohorts: Cohorts,
): Pick<FlagSpec, 'rollout' | 'depends_on'> {
  if (!groups) return { rollout: rollout ?? 0, ...(depends_on && { depends_on: [...depends_on].sort() }) }
  const reader: Reader = {
    flag: (name) => name,
    cohort: (name) => (typeof name === 'string' ? (cohorts[name] ?? name) : name),
  }
  return lifted(
    groups.map((group) => groupOf(group, undefined, reader)),
    depends_on,
  )
}

/** The inverse: a flag as a policy writes it. The archive has no form in the language. */
export function writtenFlag(spec: FlagSpec): WrittenFlag {
  const { description, active, rollout, depends_on, variants, payloads, tags } = spec
  const { ensure_experience_continuity, evaluation_runtime, bucketing_identifier } = spec
  const written = {
    ...(description !== undefined && { description }),
    active,
    ...(typeof rollout === 'number' ? { rollout } : { groups: rollout }),
    ...(depends_on && { depends_on }),
    ...(variants && { multivariate: variants.length > 0 ? { variants } : null }),
    ...(payloads && { payloads: Object.fromEntries(Object.entries(payloads).map(writtenPayload)) }),
    ...(ensure_experience_continuity !== undefined && { ensure_experience_continuity }),
    ...(evaluation_runtime !== undefined && { evaluation_runtime }),
    ...(bucketing_identifier !== undefined && { bucketing_identifier }),
    ...(tags && { tags }),
  }
  // What PostHog may hold and the language has no word for is refused where the file is loaded.
  return written as WrittenFlag
}

// Text that could be read as JSON is written as JSON text, or it would come back as something else.
function writtenPayload([key, value]: [string, unknown]): [string, unknown] {
  return [key, typeof value === 'string' ? JSON.stringify(value) : value]
}
