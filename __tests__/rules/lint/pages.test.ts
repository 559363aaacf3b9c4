import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { lintRules } from '../../../src/rules/lint/registry.gen.ts'
import type { LintRule } from '../../../src/rules/rule.ts'
import { findingsOf } from '../../support/rule-tester.ts'

describe.each(lintRules.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const page = readFileSync(`docs/rules/${id}.md`, 'utf8')

  it('shows what is wrong: the rule finds it', () => {
    expect(findingsUnder('Wrong', page, rule)).not.toEqual([])
  })

  it('shows what is right: the rule finds nothing', () => {
    expect(findingsUnder('Right', page, rule)).toEqual([])
  })
})

// Of two samples the first one shows what the second one was before.
function findingsUnder(heading: string, page: string, rule: LintRule): string[] {
  const section = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const samples = [...section.matchAll(/```yaml\n(.*?)```/gs)].map(([, sample = '']) => sample)
  const now = samples.at(-1)
  if (now === undefined) throw new Error(`There is no sample under ${heading}.`)
  return findingsOf(rule, now, samples.length > 1 ? samples[0] : undefined)
}
