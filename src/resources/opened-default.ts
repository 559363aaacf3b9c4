import type { Fact } from '../core/fact.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { show } from '../core/text.ts'
import { levelFacts, type RuleStep } from './level-facts.ts'

/** What another default means. One that is left out stays as it is: nothing clears it. */
export function defaultFacts(step: RuleStep, strength: Readonly<Record<string, number>>, limits: PolicyShape): Fact[] {
  const { before, after, where } = step
  if (after === undefined) return []
  return [...defaultOpened(before, after, strength, where), ...levelFacts(step, limits)]
}

/**
 * What it means that everybody without a rule of their own gets more than before. A policy that says nothing leaves
 * PostHog's own default, and going back to that always counts: the policy no longer says what it is.
 *
 * @param strength of each level; `builtin` as the default that PostHog has there by itself
 * @param where the end of the sentence, such as "in `production`"
 */
function defaultOpened(
  before: string | undefined,
  after: string,
  strength: Readonly<Record<string, number>>,
  where: string,
): Fact[] {
  if (after === before) return []
  const rank = (level: string) => strength[level] ?? 0
  const opens = after === 'builtin' || rank(after) > rank(before ?? 'builtin')
  if (!opens) return []
  const instead = before === undefined ? '' : ` instead of ${inWords(before)}`
  const sentence = `everybody without a rule of their own gets ${inWords(after)}${instead} ${where}`
  return [{ name: 'default_opened', sentence, detail: { from: before ?? null, to: after } }]
}

function inWords(level: string): string {
  return level === 'builtin' ? "PostHog's own level" : `\`${show(level)}\``
}
