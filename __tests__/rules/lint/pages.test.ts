import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { lintRules } from '../../../src/rules/lint/registry.gen.ts'
import { findingsOf } from '../../support/rule-tester.ts'

describe.each(lintRules.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const page = readFileSync(`docs/rules/${id}.md`, 'utf8')

  it('shows what is wrong: the rule finds it', () => {
    expect(findingsOf(rule, sampleUnder(page, 'Wrong'))).not.toEqual([])
  })

  it('shows what is right: the rule finds nothing', () => {
    expect(findingsOf(rule, sampleUnder(page, 'Right'))).toEqual([])
  })
})

function sampleUnder(page: string, heading: string): string {
  const sample = page.split(`## ${heading}\n\`\`\`yaml\n`)[1]?.split('```')[0]
  if (sample === undefined) throw new Error(`There is no sample under ${heading}.`)
  return sample
}
