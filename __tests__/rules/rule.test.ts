import { expect, it } from '@jest/globals'
import { lintRules } from '../../src/rules/lint/registry.gen.ts'
import { unknownRole } from '../../src/rules/lint/unknown-role.ts'
import { type LintRule, runRules } from '../../src/rules/rule.ts'
import { policyFrom } from '../policy/sample.ts'
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

it('knows each rule once, by a name in kebab-case', () => {
  const ids = lintRules.map(({ id }) => id)

  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
})

it('has a tester that refuses an invalid case without carets', () => {
  const careless = () => testRule(unknownRole, { valid: {}, invalid: { 'nothing drawn': 'roles: {}' } })

  expect(careless).toThrow('The invalid case "nothing drawn" of unknown-role has no carets: draw what it must find.')
})

function at(line: number, end: number) {
  return { file: 'policy/a.yml', start: { line, column: 1 }, end: { line, column: end } }
}
