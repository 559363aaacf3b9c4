import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { isObject } from './keys.ts'

/**
 * Compiles the schema to plain code, so that no schema is compiled and no code is made from text at run time.
 * The result is bundled once, since ajv's standalone code still asks for its small run-time helpers.
 */
export async function validatorCode(schema: Record<string, unknown>): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    verbose: false,
    messages: false, // Ours are in schema-message.ts; ajv's would be a third of the code.
    code: { source: true, esm: true, lines: true },
    inlineRefs: 4, // A definition of several keys is one function, not text at every place that refers to it.
    schemas: [inParts(bare(schema))],
  })
  const { outputFiles } = await build({
    stdin: {
      contents: shorter(standalone.default(ajv, { validatePolicy: String(schema.$id) })),
      resolveDir: '.',
      loader: 'js',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

/**
 * Says in one statement what ajv says in seven, for each of hundreds of mistakes, and leaves out where in the schema it
 * stands, save where `schema.ts` asks: every start reads all of this code.
 */
function shorter(code: string): string {
  const added =
    /const (err\d+) = (\{.*\});?\s*if\s*\(vErrors === null\)\s*\{\s*vErrors = \[\1\];?\s*\}\s*else\s*\{\s*vErrors\.push\(\1\);?\s*\}/g
  const route = /schemaPath:"(?![^"]*\/(?:oneOf|anyOf)\/\d+\/type")[^"]*",/g
  return code.replace(added, '(vErrors ??= []).push($2);').replace(route, '').replace(wholeSchema, keysAlone)
}

// The schema as a whole is there only to ask which keys the policy has.
const wholeSchema = /(?<=const (schema\d+) = )(\{"\$schema":.*\})(?=;)/
function keysAlone(_: string, name: string, text: string, __: number, code: string): string {
  const uses = code.match(new RegExp(`${name}\\b(?!\\.properties,)`, 'g')) ?? []
  if (uses.length > 1) throw new Error(`the validator reads more of ${name} than its keys`)
  const { properties }: Record<string, unknown> = JSON.parse(text)
  return JSON.stringify({ properties: Object.fromEntries(Object.keys(Object(properties)).map((key) => [key, 0])) })
}

/** Makes each larger part a definition, and so a function: what a file does not write is never compiled when it is read. */
function inParts(schema: Record<string, unknown>): Record<string, unknown> {
  const definitions: Record<string, unknown> = {}
  const named = (part: unknown): unknown => {
    const inner = Array.isArray(part) || !isObject(part) ? part : withParts(part)
    if (!isObject(inner) || JSON.stringify(inner).length < 200) return inner
    const name = `part_${Object.keys(definitions).length}`
    definitions[name] = inner
    return { $ref: `#/definitions/${name}` }
  }
  const each = (parts: unknown): unknown =>
    isObject(parts) ? Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, named(part)])) : parts
  const withParts = ({
    properties,
    patternProperties,
    additionalProperties,
    items,
    ...rest
  }: Record<string, unknown>) => ({
    ...rest,
    ...(properties !== undefined && { properties: each(properties) }),
    ...(patternProperties !== undefined && { patternProperties: each(patternProperties) }),
    ...(additionalProperties !== undefined && { additionalProperties: named(additionalProperties) }),
    ...(items !== undefined && { items: named(items) }),
  })
  const whole = withParts(schema)
  const shared = Object.entries(Object(schema.definitions)).map(([name, part]) => [name, withParts(Object(part))])
  return { ...whole, definitions: { ...Object.fromEntries(shared), ...definitions } }
}

const annotations = ['description', 'examples', 'default', 'title']

/** Takes out what only people read: the validator would carry it along, and make it anew at every start. */
function bare(schema: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(schema).filter(([key, value]) => !(annotations.includes(key) && isAnnotation(value)))
  return grouped(Object.fromEntries(entries.map(([key, value]) => [key, bareValue(value)])))
}

/** Writes the many keys that may hold the same thing as one pattern: one check in a loop, not one for each key. */
function grouped(schema: Record<string, unknown>): Record<string, unknown> {
  if (!isObject(schema.properties) || schema.additionalProperties !== false) return schema
  const groups = Map.groupBy(Object.entries(schema.properties), ([, part]) => JSON.stringify(part))
  const alike = [...groups.values()].filter((group) => group.length >= 4)
  if (alike.length === 0) return schema
  const moved = new Set(alike.flat().map(([key]) => key))
  const patterns = alike.map((group) => [`^(?:${group.map(([key]) => key).join('|')})$`, group[0]?.[1]])
  const rest = Object.entries(schema.properties).filter(([key]) => !moved.has(key))
  return { ...schema, properties: Object.fromEntries(rest), patternProperties: Object.fromEntries(patterns) }
}

function bareValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bareValue)
  return isObject(value) ? bare(value) : value
}

// A property of the policy may be called like an annotation; what stands there is a schema, then.
function isAnnotation(value: unknown): boolean {
  return !isObject(value)
}
