import { expect, it } from '@jest/globals'
import { lintRules } from '../../src/rules/lint/registry.gen.ts'
import { unknownRole } from '../../src/rules/lint/unknown-role.ts'
import { type LintRule, runRules } from '../../src/rules/rule.ts'
import { findingsIn, policyFrom } from '../policy/sample.ts'
import { testRule } from '../support/rule-tester.ts'

it('puts findings in the order of the text, with id and severity of their rule', () => {
  const rule = (id: string, severity: 'error' | 'warning', section: string): LintRule => ({
    id,
    severity,
    summary: '',
    check: ({ locate }, report) => report(locate([section], 'key'), `look at ${section}`),
  })
  const policy = policyFrom('members: {}\nroles: {}\n')

  const findings = runRules([rule('second', 'warning', 'roles'), rule('first', 'error', 'members')], policy)

  expect(findings).toEqual([
    { rule: 'first', severity: 'error', message: 'look at members', at: at(1, 8) },
    { rule: 'second', severity: 'warning', message: 'look at roles', at: at(2, 6) },
  ])
})

it('weighs findings as the policy says, else as the one finding, else as the rule', () => {
  const rule: LintRule = {
    id: 'not-in-force',
    severity: 'warning',
    summary: '',
    check({ locate }, report) {
      report(locate(['members'], 'key'), 'one')
      report(locate(['roles'], 'key'), 'two', { severity: 'error', also: [{ at: locate(['lint']), message: 'three' }] })
    },
  }
  const text = (severity: string) => `members: {}\nroles: {}\nlint: { severities: { ${severity} } }\n`
  const weigh = (severity: string, one = rule) =>
    runRules([one], policyFrom(text(severity))).map((each) => each.severity)

  expect(weigh('')).toEqual(['warning', 'error'])
  expect(weigh('not-in-force: error')).toEqual(['error', 'error'])
  expect(weigh('not-in-force: warning')).toEqual(['warning', 'warning'])
  expect(weigh('not-in-force: off')).toEqual([])
  expect(weigh('not-in-force: off', { ...rule, isGate: true })).toEqual(['warning', 'error'])
  expect(runRules([rule], policyFrom(text('')))[1]?.also).toMatchObject([{ message: 'three' }])
})

it('lets no policy weigh otherwise what the review rests on', () => {
  const fixed = lintRules.filter(({ isGate }) => isGate)

  expect(fixed.length).toBeGreaterThan(5)
  for (const { id, severity } of fixed) {
    const written = (value: string) => findingsIn(`lint: { severities: { ${id}: ${value} } }\n`)
    expect(severity).toBe('error')
    expect(written('error')).toEqual([])
    expect(written('off')).toHaveLength(1)
  }
})

it('knows each rule once, by a name in kebab-case', () => {
  const ids = lintRules.map(({ id }) => id)

  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z]+(-[a-z\d]+)*$/.test(id))).toEqual([])
})

it('has a tester that refuses an invalid case without carets', () => {
  const careless = () => testRule(unknownRole, { valid: {}, invalid: { 'nothing drawn': 'roles: {}' } })

  expect(careless).toThrow('The invalid case "nothing drawn" of unknown-role has no carets: draw what it must find.')
})

function at(line: number, end: number) {
  return { file: 'policy/a.yml', start: { line, column: 1 }, end: { line, column: end } }
}
