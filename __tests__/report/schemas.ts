import { Ajv } from 'ajv'
import { isRecord } from '../../src/core/decode.ts'

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true })

/** What is wrong with a report, by its schema. */
export function faultsOf(schema: object, text: string): unknown[] {
  ajv.validate(schema, JSON.parse(text))
  return ajv.errors ?? []
}

/** Where a schema leaves a property undescribed or optional, or lets in others. An object open on purpose says so. */
export function openObjects(schema: unknown): string[] {
  return objectsIn(schema, '').flatMap(([path, { properties, required, additionalProperties }]) => {
    if (!isRecord(properties)) return additionalProperties === true ? [] : [path]
    const undescribed = Object.entries(properties).filter(
      ([, one]) => !isRecord(one) || typeof one.description !== 'string',
    )
    const isClosed =
      additionalProperties === false && JSON.stringify(required) === JSON.stringify(Object.keys(properties))
    return [...undescribed.map(([key]) => `${path}/${key}`), ...(isClosed ? [] : [path])]
  })
}

function objectsIn(schema: unknown, path: string): [string, Readonly<Record<string, unknown>>][] {
  if (Array.isArray(schema)) return schema.flatMap((one, index) => objectsIn(one, `${path}/${index}`))
  if (!isRecord(schema)) return []
  const below = Object.entries(schema).flatMap(([key, one]) => objectsIn(one, `${path}/${key}`))
  return schema.type === 'object' ? [[path, schema], ...below] : below
}
