import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Schema, Validator } from '@cfworker/json-schema'
import { describe, expect, it } from '@jest/globals'
import { Ajv, type ErrorObject } from 'ajv'
import { load } from 'js-yaml'
import { isRecord } from '../../src/core/decode.ts'
import type { Json } from '../../src/core/json.ts'
import { faultsOf } from '../../src/policy/schema-check.ts'
import type { SchemaFault } from '../../src/policy/schema-fault.ts'
import { policySchema } from '../../src/policy/schema-table.gen.ts'

const text = readFileSync('schemas/policy.schema.json', 'utf8')
// It writes into the schema that it is given, so each validator gets one of its own.
const schema = (): Schema => JSON.parse(text)
const ours = (value: unknown) => faultsOf(value as Json, policySchema)
const second = new Validator(schema(), '7')
const folder = 'examples/policy-repo/policy'
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yml'))
const documents = paths.map((path): [string, unknown] => [path, load(readFileSync(join(folder, path), 'utf8'))])

/** What may stand anywhere by mistake. */
const strangers: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.5,
  1e9,
  '',
  'x',
  'a b',
  'ä',
  'x@y.io',
  [],
  ['x'],
  {},
  { x: 1 },
]

interface Doubtful {
  readonly what: string
  readonly value: unknown
}

/** Every document with one thing wrong in it, or by chance still right: a value replaced, a key gone, a key too many. */
function* mutants(value: unknown, path: string, put: (next: unknown) => unknown): Generator<Doubtful> {
  for (const stranger of strangers) yield { what: `${path} = ${JSON.stringify(stranger)}`, value: put(stranger) }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* mutants(item, `${path}[${index}]`, (next) => put(value.with(index, next)))
    }
    if (value.length > 0) yield { what: `${path}: its first twice`, value: put([...value, value[0]]) }
  }
  if (!isRecord(value)) return
  yield { what: `${path}: one key more`, value: put({ ...value, one_more: 1 }) }
  for (const [key, item] of Object.entries(value)) {
    const { [key]: _, ...rest } = value
    yield { what: `${path}.${key}: gone`, value: put(rest) }
    yield { what: `${path}.${key}: renamed`, value: put({ ...rest, 'Odd Name': item }) }
    yield* mutants(item, `${path}.${key}`, (next) => put({ ...value, [key]: next }))
  }
}

describe('a second validator, which shares no code with ours', () => {
  it.each(documents)('agrees on the example %s and on every way to spoil it', (_, document) => {
    const all = [{ what: 'as it is', value: document }, ...mutants(document, '', (next) => next)]

    const judged = all.map(({ what, value }) => ({
      what,
      ours: ours(value).length === 0,
      theirs: second.validate(value).valid,
    }))

    expect(judged.filter(({ ours, theirs }) => ours !== theirs)).toEqual([])
    expect(judged[0]).toMatchObject({ ours: true })
    expect(judged.filter(({ ours }) => !ours).length).toBeGreaterThan(judged.length / 2)
    process.stdout.write(`second validator: ${judged.length} documents, the same verdict on each\n`)
  })

  it('agrees that every example in the schema is one', () => {
    const found = [...examples(schema(), '')]

    const wrong = found.filter(
      ({ part, example }) =>
        !new Validator({ ...part, definitions: schema().definitions }, '7').validate(example).valid,
    )

    expect(wrong.map(({ path }) => path)).toEqual([])
    expect(found.length).toBeGreaterThan(50)
  })
})

describe('ajv, whose faults ours are', () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(text))

  it.each(documents)('finds the same faults in the example %s and in every way to spoil it', (_, document) => {
    for (const { what, value } of mutants(document, '', (next) => next)) {
      validate(value)

      expect({ what, faults: ours(value).map(inWords).sort() }).toEqual({
        what,
        faults: (validate.errors ?? [])
          .filter(({ keyword }) => !wrappers.has(keyword))
          .map(ajvInWords)
          .sort(),
      })
    }
  })
})

// They only say that one of the faults within them is one.
const wrappers = new Set(['oneOf', 'if', 'propertyNames'])

function inWords({ path, keyword, params, propertyName }: SchemaFault): string {
  return JSON.stringify([path.map(String), keyword, params, propertyName])
}

function ajvInWords({ instancePath, keyword, params, propertyName }: ErrorObject): string {
  const path = instancePath.split('/').slice(1)
  const { deps: _, depsCount: __, comparison: ___, ...named } = Object(params)
  return JSON.stringify([
    path.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')),
    keyword,
    named,
    propertyName,
  ])
}

function* examples(part: unknown, path: string): Generator<{ path: string; part: object; example: unknown }> {
  if (Array.isArray(part)) {
    for (const [index, item] of part.entries()) yield* examples(item, `${path}/${index}`)
  }
  if (!isRecord(part)) return
  if (Array.isArray(part.examples)) for (const example of part.examples) yield { path, part, example }
  for (const [key, value] of Object.entries(part)) if (key !== 'examples') yield* examples(value, `${path}/${key}`)
}
