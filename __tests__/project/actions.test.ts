import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { load } from 'js-yaml'
import { action as apply } from '../../actions/apply/main.ts'
import { action as drift } from '../../actions/drift/main.ts'
import { action as exporting } from '../../actions/export/main.ts'
import { action as lint } from '../../actions/lint/main.ts'
import { action as review } from '../../actions/review/main.ts'
import { commands } from '../../actions/suite/pick.ts'
import type { InputSpecs } from '../../src/app/action.ts'

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs: Readonly<Record<string, unknown>>
  readonly runs: { readonly using: string; readonly main: string }
}

const actions = [lint, drift, review, apply, exporting]

describe.each(actions.map((action) => [action.name, action] as const))('%s', (name, action) => {
  const metadata = readMetadata(`actions/${name}/action.yml`)

  it('says the same inputs in action.yml and in main.ts', () => {
    expect(Object.keys(metadata.inputs).sort()).toEqual(Object.keys(action.inputs).sort())
    const specs: InputSpecs = action.inputs
    for (const [input, spec] of Object.entries(specs)) {
      const stated = metadata.inputs[input]?.default ?? ''
      expect([input, stated.startsWith('${{') ? '' : stated]).toEqual([input, spec.default ?? ''])
    }
  })

  it('says the same outputs in action.yml and in main.ts', () => {
    expect(Object.keys(metadata.outputs).sort()).toEqual([...action.outputs].sort())
  })

  it('runs on node24 from the committed bundle', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: `../../dist/${name}/index.js` })
    expect(existsSync(`dist/${name}/index.js`)).toBe(true)
  })
})

describe('the suite', () => {
  const metadata = readMetadata('action.yml')

  it('has the inputs and outputs of all its actions', () => {
    const inputs = actions.flatMap(({ inputs: own }) => Object.keys(own))
    const outputs = actions.flatMap(({ outputs: own }) => [...own])
    expect(Object.keys(metadata.inputs).sort()).toEqual([...new Set(['command', ...inputs])].sort())
    expect(Object.keys(metadata.outputs).sort()).toEqual([...new Set(outputs)].sort())
  })

  it('knows every action that there is', () => {
    const folders = readdirSync('actions').filter((name) => existsSync(`actions/${name}/action.yml`))
    expect([...commands].sort()).toEqual(folders.sort())
  })
})

function readMetadata(path: string): Metadata {
  return Object(load(readFileSync(path, 'utf8')))
}
