import type { Fact } from '../core/fact.ts'
import { show } from '../core/text.ts'

/**
 * What it means that everybody without a rule of their own gets more than before. A policy that says nothing leaves
 * PostHog's own default, and going back to that always counts: the policy no longer says what it is.
 *
 * @param strength of each level; `builtin` as the default that PostHog has there by itself
 * @param where the end of the sentence, such as "in `production`"
 */
export function defaultOpened(
  before: string | undefined,
  after: string | undefined,
  strength: Readonly<Record<string, number>>,
  where: string,
): Fact[] {
  if (after === undefined || after === before) return []
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
