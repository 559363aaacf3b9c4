import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { adminRules } from '../../src/core/approval-rule.ts'
import { facts } from '../../src/core/fact.ts'
import { ruleFacts } from './rules.ts'

interface Metadata {
  readonly inputs?: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>
}

/**
 * Pages whose tables are drawn from what they describe: inputs and outputs from action.yml, rules from their files, facts
 * from the list that the code knows.
 */
export function pagesWithTables(): [path: string, text: string][] {
  const actions = ['lint', 'drift', 'review', 'apply', 'export'].map((name) => `actions/${name}`)
  const pages = actions.map((folder): [string, string] => {
    const metadata: Metadata = Object(load(readFileSync(`${folder}/action.yml`, 'utf8')))
    const page = readFileSync(`${folder}/README.md`, 'utf8')
    return [`${folder}/README.md`, fill(fill(page, 'inputs', inputTable(metadata)), 'outputs', outputTable(metadata))]
  })
  return [...pages, page('docs/rules/README.md', 'rules', ruleTable()), page('docs/facts.md', 'facts', factTable())]
}

function page(path: string, table: string, text: string): [string, string] {
  return [path, fill(readFileSync(path, 'utf8'), table, text)]
}

function inputTable({ inputs = {} }: Metadata): string {
  const rows = Object.entries(inputs).map(
    ([name, { description, default: given }]) => `| \`${name}\` | ${description} | ${given ? `\`${given}\`` : ''} |`,
  )
  return ['| input | what it is | default |', '| --- | --- | --- |', ...rows].join('\n')
}

function outputTable({ outputs = {} }: Metadata): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`)
  return ['| output | what it is |', '| --- | --- |', ...rows].join('\n')
}

function ruleTable(): string {
  const rows = ruleFacts().map(
    ({ id, severity, summary, isGate }) =>
      `| [\`${id}\`](${id}.md) | ${severity}${isGate ? ', always' : ''} | ${summary} |`,
  )
  return ['| rule | severity | what it asks for |', '| --- | --- | --- |', ...rows].join('\n')
}

function factTable(): string {
  const rows = Object.entries(facts).map(([name, meaning]) => `| \`${name}\` | ${meaning} | ${askedFor(name)} |`)
  return ['| fact | what it says | who must approve |', '| --- | --- | --- |', ...rows].join('\n')
}

function askedFor(name: string): string {
  if (name === 'rollout_over') return 'as `require_rollout_review` says'
  return Object.entries(adminRules).some(([fact, rule]) => fact === name && rule !== undefined) ? 'one admin' : ''
}

function fill(page: string, name: string, text: string): string {
  const start = `<!-- ${name} -->`
  const end = `<!-- /${name} -->`
  const [before, rest] = page.split(start)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`a page lacks ${start} … ${end}`)
  return `${before}${start}\n${text}\n${end}${after}`
}
