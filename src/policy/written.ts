import { isRecord } from '../core/decode.ts'
import { isList, type Json, type JsonObject } from '../core/json.ts'

// Words that YAML, or an older reader of it, takes for something other than text.
const notText = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i
const plain = /^[A-Za-z_][\w@.+/-]*(?: [\w@.+/-]+)*$/
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const longestLine = 100
const step = '  '

/** Writes a value on one line. */
export function inFlow(value: Json): string {
  if (isList(value)) return `[${value.map(inFlow).join(', ')}]`
  if (!isRecord(value)) return scalar(value)
  const members = entriesOf(value).map(([name, member]) => `${scalar(name)}: ${inFlow(member)}`)
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}'
}

/** Writes one value that holds no others: plain where no reader can take it for anything else, else in quotes. */
export function scalar(value: Json): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  return (plain.test(value) && !notText.test(value)) || uuid.test(value) ? value : JSON.stringify(value)
}

/**
 * Writes a map or list as lines. What is small stands on one line, as people write it; sections and their entries
 * never do.
 *
 * @param depth how many levels of blocks are wanted whatever their size
 */
export function inLines(value: Json, depth = 0, indent = ''): string[] {
  if (isList(value)) {
    return value.flatMap((one) => {
      if (isShort(one, `${indent}- `, depth - 1)) return [`${indent}- ${inFlow(one)}`]
      const [first = '', ...rest] = inLines(one, depth - 1, `${indent}${step}`)
      return [`${indent}- ${first.trimStart()}`, ...rest]
    })
  }
  if (!isRecord(value)) return [`${indent}${scalar(value)}`]
  return entriesOf(value).flatMap(([name, member]) => {
    const head = `${indent}${scalar(name)}:`
    if (isShort(member, `${head} `, depth - 1)) return [`${head} ${inFlow(member)}`]
    return [head, ...inLines(member, depth - 1, `${indent}${step}`)]
  })
}

function isShort(value: Json, before: string, depth: number): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return true
  return depth <= 0 && nesting(value) <= 2 && before.length + inFlow(value).length <= longestLine
}

function nesting(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Math.max(0, ...Object.values(value).map((one) => nesting(one ?? null)))
}

function entriesOf(value: Readonly<Record<string, unknown>>): [string, Json][] {
  return Object.entries(value as JsonObject).flatMap(([name, one]) => (one === undefined ? [] : [[name, one]]))
}
