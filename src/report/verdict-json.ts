import type { Verdict } from '../core/verdict.ts'

interface Judgement {
  readonly state: string
  readonly sentence: string
  readonly digest: string
  readonly verdict?: Verdict
}

/** The review gate's answer for machines, in the shape of `schemas/verdict-v1.schema.json`. */
export function verdictJson({ state, sentence, digest, verdict }: Judgement): string {
  const report = {
    version: 'verdict-v1',
    state,
    sentence,
    policyDigest: digest || null,
    requirements: (verdict?.requirements ?? []).map(({ rule, item, approvals, by, counted, eligible, satisfied }) => ({
      rule,
      item: item.item,
      facts: item.facts.map(({ name, sentence: meaning }) => ({ name, sentence: meaning })),
      approvals,
      by,
      counted: counted.map(({ login }) => login),
      eligible,
      satisfied,
    })),
    discarded: (verdict?.discarded ?? []).map(({ name, reason }) => ({ name, reason })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
