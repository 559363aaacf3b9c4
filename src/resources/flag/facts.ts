import type { Fact, FactName } from '../../core/fact.ts'
import { equalJson, type JsonObject } from '../../core/json.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { rolloutReview } from '../../core/rollout-review.ts'
import { list } from '../../core/text.ts'
import { conditionsGone, reachesMore, wider } from './audience.ts'
import { exposureOf, variantExposures } from './exposure.ts'
import { type FlagSpec, type Group, groupsOf } from './spec.ts'
import { withoutTrusted } from './trusted.ts'
import { code, conditionText, percent } from './words.ts'

/** What changing a flag means for its users, whatever the policy asks for it. */
export function flagFacts(
  [project, flag]: readonly [project: string, flag: string],
  before: FlagSpec | undefined,
  after: FlagSpec | undefined,
  limits: PolicyShape,
): Fact[] {
  const subject = `${code(flag)} in ${code(project)}`
  const isNew = isRenamed(before, after)
  const over = overLimit(subject, project, isNew ? undefined : before, after, limits)
  if (before && after) {
    const keys = isNew ? [...createFacts(subject, after), deleted(`${code(before.key)} in ${code(project)}`)] : []
    return [...over, ...keys, ...changeFacts(subject, before, after)]
  }
  if (after) return [...over, ...createFacts(subject, after)]
  const isKept = (limits.manage?.removed_flags ?? 'keep') === 'keep'
  return before && !isKept ? [deleted(subject)] : []
}

// Code asks for a flag by its key: to the code, one that is renamed is gone, and another one is there.
function isRenamed(before: FlagSpec | undefined, after: FlagSpec | undefined): boolean {
  return before?.key !== undefined && after?.key !== undefined && before.key !== after.key
}

function deleted(subject: string): Fact {
  return fact('flag_deleted', `${subject} goes, and with it what code that still asks for it gets`)
}

function createFacts(subject: string, after: FlagSpec): Fact[] {
  const to = exposureOf(after)
  if (to === 0) return []
  return [fact('flag_created_live', `${subject} is new, and on for ${percent(to)} of users at once`, { to })]
}

function changeFacts(subject: string, before: FlagSpec, after: FlagSpec): Fact[] {
  const [from, to] = groupsBoth(before, after)
  const gone = conditionsGone(from, to)
  const found: readonly (Fact | false)[] = [
    wider(from, to).length > 0 &&
      fact('audience_widened', `${subject} can reach people whom it could not reach before`),
    gone.length > 0 &&
      fact('filter_removed', `${subject} no longer asks for ${list(gone.map(conditionText))}`, { gone: gone.length }),
    !before.active && after.active && fact('turned_on', `${subject} is turned on`),
    before.active && !after.active && fact('turned_off', `${subject} is turned off`),
    movesVariants(before, after) && fact('variant_moved', `${subject} gives some users another variant`),
    changes('payloads', before, after) && fact('payload_changed', `${subject} gives the code another payload`),
    changesDependencies(before, after) && fact('dependency_changed', `${subject} depends on other flags than before`),
    (changes('ensure_experience_continuity', before, after) || changes('bucketing_identifier', before, after)) &&
      fact('continuity_changed', `${subject} decides anew which users get it`),
  ]
  return found.filter((one) => one !== false)
}

function overLimit(
  subject: string,
  project: string,
  before: FlagSpec | undefined,
  after: FlagSpec | undefined,
  limits: PolicyShape,
): Fact[] {
  const over = rolloutReview(limits, project)?.over
  if (over === undefined || !after) return []
  const counted = (flag: FlagSpec) => withoutTrusted(flag, limits, project)
  const found = rolloutOver(subject, before && counted(before), counted(after), over)
  return found ? [found] : []
}

// Exposure rises and ends above the limit; or, above it, somebody new can be reached or another payload is served.
function rolloutOver(subject: string, before: FlagSpec | undefined, after: FlagSpec, over: number): Fact | false {
  const [from, to] = [exposureOf(before), exposureOf(after)]
  const limit = `over the limit of ${percent(over)}`
  const detail = { from, to, over }
  if (to > over && to > from) {
    return fact(
      'rollout_over',
      `${subject} reaches ${percent(to)} of users instead of ${percent(from)}, ${limit}`,
      detail,
    )
  }
  const earlier = variantExposures(before)
  for (const [variant, reached] of variantExposures(after)) {
    const was = earlier.get(variant) ?? 0
    if (reached <= over || reached <= was) continue
    const sentence = `the variant ${code(variant)} of ${subject} reaches ${percent(reached)} of users instead of ${percent(was)}, ${limit}`
    return fact('rollout_over', sentence, { from: was, to: reached, over, variant })
  }
  if (!before || to <= over) return false
  const [groups, next] = groupsBoth(before, after)
  if (reachesMore(groups, next)) {
    const gone = conditionsGone(groups, next).map(conditionText)
    const how = gone.length > 0 ? `without asking for ${list(gone)}` : 'and asks for less than before'
    return fact('rollout_over', `${subject} reaches ${percent(to)} of users, ${limit}, ${how}`, detail)
  }
  if (!changes('payloads', before, after)) return false
  return fact('rollout_over', `${subject} gives another payload to ${percent(to)} of users, ${limit}`, detail)
}

// What a policy does not manage stays as it is, so it is the same on both sides.
function groupsBoth(before: FlagSpec, after: FlagSpec): [Group[], Group[]] {
  if (after.depends_on) return [groupsOf(before), groupsOf(after)]
  return [groupsOf({ rollout: before.rollout }), groupsOf({ rollout: after.rollout })]
}

function changes(field: keyof FlagSpec, before: FlagSpec, after: FlagSpec): boolean {
  return after[field] !== undefined && !equalJson(before[field], after[field])
}

function movesVariants(before: FlagSpec, after: FlagSpec): boolean {
  const shares = ({ variants = [] }: FlagSpec) =>
    variants.map(({ key, rollout_percentage }) => ({ key, rollout_percentage }))
  const fixed = (flag: FlagSpec) =>
    groupsOf({ rollout: flag.rollout }).flatMap(({ properties, variant }) => (variant ? [{ properties, variant }] : []))
  const isDealtAnew = after.variants !== undefined && !equalJson(shares(before), shares(after))
  return isDealtAnew || !equalJson(fixed(before), fixed(after))
}

function changesDependencies(before: FlagSpec, after: FlagSpec): boolean {
  const asked = (groups: readonly Group[]) =>
    [
      ...new Set(
        groups.flatMap(({ properties }) => properties.filter(({ type }) => type === 'flag').map(conditionText)),
      ),
    ].sort()
  const [from, to] = groupsBoth(before, after)
  return !equalJson(asked(from), asked(to))
}

function fact(name: FactName, sentence: string, detail: JsonObject = {}): Fact {
  return { name, sentence, detail }
}
