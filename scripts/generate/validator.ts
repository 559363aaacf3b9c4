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
    stdin: { contents: standalone.default(ajv, { validatePolicy: String(schema.$id) }), resolveDir: '.', loader: 'js' },
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

/** Makes each section a definition, and so a function: what a file does not write is never compiled when it is read. */
function inParts(schema: Record<string, unknown>): Record<string, unknown> {
  const sections = Object.entries(Object(schema.properties)).filter(([, part]) => Object(part).type === 'object')
  const named = sections.map(([name, part]) => [`section_${name}`, part])
  const referred = sections.map(([name]) => [name, { $ref: `#/definitions/section_${name}` }])
  return {
    ...schema,
    properties: { ...Object(schema.properties), ...Object.fromEntries(referred) },
    definitions: { ...Object(schema.definitions), ...Object.fromEntries(named) },
  }
}

const annotations = ['description', 'examples', 'default', 'title']

/** Takes out what only people read: the validator would carry it along, and make it anew at every start. */
function bare(schema: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(schema).filter(([key, value]) => !(annotations.includes(key) && isAnnotation(value)))
  return Object.fromEntries(entries.map(([key, value]) => [key, bareValue(value)]))
}

function bareValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bareValue)
  return isObject(value) ? bare(value) : value
}

// A property of the policy may be called like an annotation; what stands there is a schema, then.
function isAnnotation(value: unknown): boolean {
  return !isObject(value)
}
