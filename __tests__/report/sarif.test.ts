import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { Finding } from '../../src/core/finding.ts'
import { sarif } from '../../src/report/sarif.ts'
import { lintRules } from '../../src/rules/lint/registry.gen.ts'
import { hostile } from '../core/hostile.ts'

const finding: Finding = {
  rule: 'unknown-role',
  severity: 'error',
  message: 'There is no role "enginer".',
  at: { file: 'policy/ä b.yml', start: { line: 4, column: 29 }, end: { line: 4, column: 36 } },
}

it('says of each finding what, where and which rule', () => {
  const syntax: Finding = { ...finding, rule: 'yaml-syntax', severity: 'warning' }

  const { version, runs } = JSON.parse(sarif([finding, syntax, finding], lintRules))

  expect(version).toBe('2.1.0')
  expect(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['unknown-role', 'yaml-syntax'])
  expect(runs[0].tool.driver.rules[0]).toMatchObject({
    helpUri: expect.stringMatching(/docs\/rules\/unknown-role\.md$/),
  })
  expect(runs[0].results).toHaveLength(3)
  expect(runs[0].results[0]).toMatchObject({
    ruleId: 'unknown-role',
    ruleIndex: 0,
    level: 'error',
    message: { text: 'There is no role "enginer".' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'policy/%C3%A4%20b.yml' },
          region: { startLine: 4, startColumn: 29, endLine: 4, endColumn: 36 },
        },
      },
    ],
  })
  expect(runs[0].results[1]).toMatchObject({ ruleIndex: 1, level: 'warning' })
})

it('is what the standard asks for, whatever was found', () => {
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync('__tests__/fixtures/sarif-2.1.0-rtm.5.json', 'utf8'))
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, logger: false })
  addFormats.default(ajv)
  const faults = (text: string) => {
    ajv.validate(schema, JSON.parse(text))
    return ajv.errors ?? []
  }
  const found = hostile.map((text) => ({
    ...finding,
    message: text || 'x',
    at: { ...finding.at, file: text },
    also: [{ at: finding.at, message: 'The first.' }],
  }))

  expect(faults(sarif([], lintRules))).toEqual([])
  expect(faults(sarif(found, lintRules))).toEqual([])
  expect(faults(sarif([{ ...finding, at: { ...finding.at, start: { line: 0, column: 1 } } }], []))).not.toEqual([])
})

it('is a run without results when nothing was found', () => {
  expect(JSON.parse(sarif([], lintRules)).runs).toMatchObject([{ results: [], tool: { driver: { rules: [] } } }])
})

it('holds no more results than GitHub takes, and the most severe ones', () => {
  const warnings = Array.from({ length: 25_000 }, (): Finding => ({ ...finding, severity: 'warning' }))

  const { runs } = JSON.parse(sarif([...warnings, finding], lintRules))

  expect(runs[0].results).toHaveLength(25_000)
  expect(runs[0].results[0]).toMatchObject({ level: 'error' })
})
