import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { duplicateRule } from '../../src/policy/merge.ts'
import { ignoreRule } from '../../src/rules/ignores.ts'
import { lintRules } from '../../src/rules/lint/registry.gen.ts'

const headings = ['## What it finds', '## Why', '## Wrong', '## Right', '## When to ignore']

it.each(lintRules.map(({ id }) => id))('the rule %s has its file, its test and its page', (id) => {
  expect(existsSync(`src/rules/lint/${id}.ts`)).toBe(true)
  expect(existsSync(`__tests__/rules/lint/${id}.test.ts`)).toBe(true)
  const page = readFileSync(`docs/rules/${id}.md`, 'utf8')
  expect(page.split('\n').filter((line) => line.startsWith('## '))).toEqual(headings)
})

it('has no page without a rule', () => {
  const pages = readdirSync('docs/rules').filter((name) => name !== 'README.md')
  const ids = [...lintRules, ignoreRule, duplicateRule].map(({ id }) => id)
  expect(pages.map((name) => name.replace('.md', ''))).toEqual(ids.sort())
})
