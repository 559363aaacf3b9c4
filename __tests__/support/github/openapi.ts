import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { type Fields, fields, isFields, list, text } from './json.ts'

/** A path or query parameter of an operation. */
export interface Parameter {
  readonly name: string
  readonly in: string
  readonly schema: Fields
  readonly multiSegment: boolean
}

/** One documented operation. */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly pattern: RegExp
  readonly literals: number
  readonly parameters: readonly Parameter[]
  readonly body: { readonly required: boolean; readonly schema: Fields } | undefined
  /** The schema of the JSON answer per status; undefined for an answer without one. */
  readonly responses: ReadonlyMap<string, Fields | undefined>
}

const documentKey = 'github.json'
const document = fields(prepare(JSON.parse(readFileSync(documentUrl(), 'utf8'))))
const ajv = new Ajv({ strict: false, allErrors: true, logger: false })
addFormats.default(ajv)
// It is an API description with schemas inside, so it is not checked against the schema of schemas.
ajv.addSchema(document, documentKey, false, false)
const compiled = new Map<Fields, ValidateFunction>()

/** Every documented operation, the most specific path first. */
export const operations: readonly Operation[] = Object.entries(fields(document.paths))
  .flatMap(([path, item]) => Object.entries(fields(item)).map(([method, value]) => operation(path, method, value)))
  .sort((a, b) => b.literals - a.literals)

/** Checks a value; every fault is `pointer message`. */
export function faults(schema: Fields, value: unknown): string[] {
  let validate = compiled.get(schema)
  if (validate === undefined) {
    validate = ajv.compile(schema)
    compiled.set(schema, validate)
  }
  if (validate(value)) return []
  return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? error.keyword}`)
}

/** The schema of error answers that the document does not list for an operation. */
export const errorSchema: Fields = { $ref: `${documentKey}#/components/schemas/basic-error` }

function documentUrl(): URL {
  return new URL('../../fixtures/github-openapi.json', import.meta.url)
}

function operation(path: string, method: string, value: unknown): Operation {
  const source = fields(value)
  const parameters = list(source, 'parameters').map(parameter)
  const body = fields(source.requestBody)
  return {
    id: text(source, 'operationId') ?? '',
    method: method.toUpperCase(),
    pattern: pathPattern(path, parameters),
    literals: path.split('/').filter((segment) => segment !== '' && !segment.startsWith('{')).length,
    parameters,
    body: isFields(source.requestBody)
      ? { required: body.required === true, schema: jsonSchema(body) ?? {} }
      : undefined,
    responses: new Map(
      Object.entries(fields(source.responses)).map(([status, answer]) => [status, jsonSchema(resolve(answer))]),
    ),
  }
}

function parameter(value: unknown): Parameter {
  const source = resolve(value)
  return {
    name: text(source, 'name') ?? '',
    in: text(source, 'in') ?? '',
    schema: fields(source.schema),
    multiSegment: source['x-multi-segment'] === true,
  }
}

function pathPattern(path: string, parameters: readonly Parameter[]): RegExp {
  const pattern = path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const multi = parameters.some((item) => item.name === name && item.multiSegment)
    return `(?<${name}>${multi ? '.*' : '[^/]+'})`
  })
  return new RegExp(`^${pattern}$`)
}

function jsonSchema(holder: Fields): Fields | undefined {
  const schema = fields(fields(holder.content)['application/json']).schema
  return isFields(schema) ? schema : undefined
}

function resolve(value: unknown): Fields {
  const reference = text(fields(value), '$ref')
  if (reference === undefined) return fields(value)
  const steps = reference.slice(reference.indexOf('#/') + 2).split('/')
  return fields(steps.reduce<unknown>((at, step) => fields(at)[step], document))
}

// References become absolute, so that any schema of the document can be compiled by itself, and OpenAPI's `nullable`
// becomes a null type: it does not add null to an `enum`, and means nothing beside `oneOf`.
function prepare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prepare)
  if (!isFields(value)) return value
  const { nullable, ...rest } = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, prepare(item)]))
  const reference = text(rest, '$ref')
  if (reference?.startsWith('#/')) rest.$ref = documentKey + reference
  if (nullable === true) return orNull(rest)
  return nullable === undefined ? rest : { ...rest, nullable }
}

function orNull(schema: Record<string, unknown>): Fields {
  if (typeof schema.type !== 'string' || schema.oneOf || schema.anyOf || schema.allOf) {
    return { anyOf: [{ type: 'null' }, schema] }
  }
  const values = Array.isArray(schema.enum) ? { enum: [...schema.enum, null] } : {}
  return { ...schema, type: [schema.type, 'null'], ...values }
}
