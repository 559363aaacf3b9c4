import type { Change } from '../../core/change.ts'
import { canonicalJson, type JsonObject } from '../../core/json.ts'
import { list } from '../../core/text.ts'
import type { Condition, FlagSpec, Group } from './spec.ts'
import { groupsOf } from './spec.ts'
import { conditionText } from './words.ts'

/** A question to PostHog: how many does this condition hold? */
export interface ReachQuestion {
  /** The condition, in Markdown. */
  readonly whom: string
  readonly unit: 'people' | 'groups'
  readonly from: number
  readonly to: number
  readonly body: JsonObject
}

/**
 * What to ask about a change of a flag: one question for each condition of which another share gets the flag than
 * before. PostHog cannot count who has another flag, so that part is left out, and the answer is the most there can be.
 */
export function reachQuestions({ live, wanted }: Pick<Change, 'live' | 'wanted'>): ReachQuestion[] {
  // Made by this kind itself, and handed through the plan untyped; what a policy leaves out stays as it is.
  const [before, after] = [live as FlagSpec | undefined, (wanted && { ...live, ...wanted }) as FlagSpec | undefined]
  const questions = new Map<string, ReachQuestion>()
  for (const group of [...groups(after), ...groups(before)]) {
    const sign = signOf(group)
    if (questions.has(sign)) continue
    const [from, to] = [shareOf(before, sign), shareOf(after, sign)]
    if (from !== to) questions.set(sign, { from, to, ...questionAbout(group) })
  }
  return [...questions.values()]
}

function groups(flag: FlagSpec | undefined): Group[] {
  return flag?.active ? groupsOf(flag) : []
}

// What PostHog would get the same answer for: the conditions, and what is counted.
function signOf(group: Group): string {
  const { body } = questionAbout(group)
  return canonicalJson(body)
}

function shareOf(flag: FlagSpec | undefined, sign: string): number {
  const shares = groups(flag)
    .filter((group) => signOf(group) === sign)
    .map((group) => group.rollout_percentage)
  return Math.max(0, ...shares)
}

function questionAbout({ properties, aggregation_group_type_index: index }: Group): Omit<ReachQuestion, 'from' | 'to'> {
  const counted = properties.filter(({ type }) => type !== 'flag')
  return {
    whom: counted.length > 0 ? list(counted.map(conditionText)) : 'everybody',
    unit: index === undefined ? 'people' : 'groups',
    body: { condition: { properties: counted.map(asAsked) }, ...(index !== undefined && { group_type_index: index }) },
  }
}

// A cohort of which only the policy's name is known has no number to ask by; PostHog then says so.
function asAsked(condition: Condition): JsonObject {
  return { ...condition, value: condition.value ?? condition.operator }
}
