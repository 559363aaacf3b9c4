import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/core/finding.ts'
import type { Policy } from '../../src/core/policy.ts'
import type { SourceFile } from '../../src/core/source.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { type LintRule, runRules } from '../../src/rules/rule.ts'

/** Samples by what they show. An invalid one draws its findings: a comment with carets beneath the line, then the message. */
export interface Samples {
  /** For rules about changes: what every sample started from. */
  readonly base?: string
  readonly valid: Readonly<Record<string, string>>
  readonly invalid: Readonly<Record<string, string>>
}

/**
 * Tests one rule on samples of policies. The carets state line, start and end column; the message is the whole one.
 * In the first column stands the `#` itself: right before a caret, it counts as one.
 */
export function testRule(rule: LintRule, { base, valid, invalid }: Samples): void {
  const cases = Object.entries(invalid).map(([name, yaml]) => [name, yaml, drawnIn(yaml)] as const)
  for (const [name, , drawn] of cases) {
    if (drawn.length === 0)
      throw new Error(`The invalid case "${name}" of ${rule.id} has no carets: draw what it must find.`)
  }
  describe(rule.id, () => {
    it.each(Object.entries(valid))('accepts %s', (_, yaml) => {
      expect(findingsOf(rule, yaml, base)).toEqual([])
    })
    it.each(cases)('finds %s', (_, yaml, drawn) => {
      expect(findingsOf(rule, yaml, base)).toEqual(drawn)
    })
  })
}

/** The findings of one rule in a sample, as `4:9-4:26 message`; a rule about changes needs what the sample was before. */
export function findingsOf(rule: LintRule, yaml: string, base?: string): string[] {
  const policy = { ...policyOf(yaml), today: testDay, ...(base !== undefined && { base: policyOf(base) }) }
  return runRules([rule], policy).map(inWords)
}

/** The day on which samples are checked. */
const testDay = '2026-12-01'

const sample = 'policy/sample.yml'

// What every policy must say comes from a second file, so that no line of the sample moves.
function policyOf(yaml: string): Policy {
  const missing = [
    /^version:/m.test(yaml) ? '' : 'version: 1\n',
    /^organization:/m.test(yaml) ? '' : 'organization: { id: 0190c0de-0000-7000-8000-000000000001 }\n',
  ]
  const { policy, findings } = loadPolicy([file(sample, yaml), file('policy/rest.yml', missing.join(''))], 'policy')
  if (!policy) throw new Error(`The sample does not load: ${findings.map(inWords).join('\n')}`)
  return policy
}

function file(path: string, text: string): SourceFile {
  return { path, content: new TextEncoder().encode(text) }
}

function inWords({ message, at: { file: path, start, end } }: Finding): string {
  const where = path === sample ? '' : `${path}:`
  return `${where}${start.line}:${start.column}-${end.line}:${end.column} ${message}`
}

function drawnIn(yaml: string): string[] {
  const drawn: string[] = []
  let subject = 0
  for (const [index, line] of yaml.split('\n').entries()) {
    const found = /^( *# *)(\^+) (.+)$/.exec(line)
    if (!found) {
      subject = index + 1
      continue
    }
    const [, before = '', carets = '', message = ''] = found
    const start = before === '#' ? 1 : before.length + 1
    drawn.push(`${subject}:${start}-${subject}:${before.length + carets.length + 1} ${message}`)
  }
  return drawn
}
