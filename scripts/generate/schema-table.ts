import { isRecord } from '../../src/core/decode.ts'

const annotations = ['$schema', '$id', 'title', 'description', 'examples', 'default', 'definitions']

// Every keyword of `Shape` that is checked; a part that uses another one must not seem to be checked.
const single = ['not', 'if', 'then', 'else', 'items', 'propertyNames', 'additionalProperties']
const several = ['oneOf', 'allOf']
const plain =
  'type const enum minimum maximum minLength maxLength pattern minItems uniqueItems required dependencies'.split(' ')

/**
 * Writes the schema as the table that lint checks against: definitions are constants, references are their names, and
 * what only people read is gone, since every start reads all of it.
 */
export function schemaTable(schema: Record<string, unknown>): string {
  const definitions = isRecord(schema.definitions) ? schema.definitions : {}
  const written: string[] = []
  const done = new Set<string>()
  const define = (name: string): string => {
    if (done.has(name)) return name
    done.add(name)
    const text = code(definitions[name], define)
    written.push(`const ${name} = ${text}\n`)
    return name
  }
  const root = code(schema, define)
  return `import { Shape } from './shape.ts'\n\n${written.join('')}\nexport const policySchema = ${root}\n`
}

function code(shape: unknown, define: (name: string) => string): string {
  if (shape === false) return 'false'
  if (shape === true) return 'new Shape({})'
  if (!isRecord(shape)) throw new Error(`no schema: ${JSON.stringify(shape)}`)
  if (typeof shape.$ref === 'string') return define(shape.$ref.replace('#/definitions/', ''))
  const part = (one: unknown) => code(one, define)
  const members = Object.entries(shape)
    .filter(([key]) => !annotations.includes(key))
    .map(([key, value]): [key: string, text: string] => {
      if (single.includes(key)) return [key, part(value)]
      if (several.includes(key) && Array.isArray(value)) return [key, `[${value.map(part).join(', ')}]`]
      if (key === 'properties' && isRecord(value))
        return [key, record(Object.entries(value).map(([name, one]) => [name, part(one)]))]
      if (plain.includes(key)) return [key, JSON.stringify(value)]
      throw new Error(`the keyword "${key}" is not checked: see src/policy/schema-check.ts`)
    })
  // A reference stands in a list of one where it has a description of its own.
  const [only] = members.length === 1 && Array.isArray(shape.allOf) && shape.allOf.length === 1 ? shape.allOf : []
  return only === undefined ? `new Shape(${record(members)})` : part(only)
}

function record(members: readonly (readonly [key: string, text: string])[]): string {
  return `{${members.map(([key, text]) => `${JSON.stringify(key)}: ${text}`).join(', ')}}`
}
