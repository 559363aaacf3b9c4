import { isRecord } from '../core/decode.ts'
import type { Edit } from '../core/edit.ts'
import type { Finding } from '../core/finding.ts'
import { type Json, valueAt } from '../core/json.ts'
import type { Path } from '../core/location.ts'
import type { PolicyDocument } from './document.ts'
import type { SchemaFault, Validator } from './schema-fault.ts'
import { sentence } from './schema-message.ts'
import { validatePolicy } from './validate-policy.gen.js'

const validate: Validator = validatePolicy

const truth = /^(?:true|false|yes|no|on|off|y|n)$/i
const numeric = /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/

/** Checks one file against the policy schema: one finding for each mistake, at the key or value that is wrong. */
export function checkSchema(document: PolicyDocument): Finding[] {
  if (document.value === null) return []
  if (validate(document.value)) return []
  const faults = validate.errors ?? []
  return leaves(faults).map((fault) => toFinding(document, fault))
}

// A wrapper ("must match one of two shapes") says nothing that its leaves do not say at a better place, and the
// leaves of the shape that was not meant ("must be true or false") only distract from those of the other. Where no
// shape fits at all, one fault names every type that may stand there.
function leaves(faults: readonly SchemaFault[]): SchemaFault[] {
  const wrappers = new Set(['oneOf', 'anyOf', 'if', 'propertyNames'])
  const plain = faults.filter(({ keyword }) => !wrappers.has(keyword))
  const explained = new Set(
    plain.filter((fault) => !isAlternative(fault)).flatMap(({ instancePath }) => upwards(instancePath)),
  )
  const places = new Map<string, SchemaFault>()
  for (const fault of plain) {
    if (isAlternative(fault) && explained.has(fault.instancePath)) continue
    const name = fault.propertyName ?? fault.params.additionalProperty ?? fault.params.missingProperty ?? ''
    const place = `${fault.instancePath}\0${name}`
    const before = places.get(place)
    places.set(place, before ? clearer(before, fault) : fault)
  }
  return [...places.values()]
}

// The type that one of several allowed shapes has.
function isAlternative({ keyword, schemaPath }: SchemaFault): boolean {
  return keyword === 'type' && /\/(oneOf|anyOf)\/\d+\/type$/.test(schemaPath ?? '')
}

function upwards(pointer: string): string[] {
  const steps = pointer.split('/')
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'))
}

// Of two faults at one place the first is the more basic one, but the list of allowed values says more than a type.
function clearer(first: SchemaFault, second: SchemaFault): SchemaFault {
  if (first.keyword === 'type' && second.keyword === 'enum') return second
  if (!isAlternative(first) || !isAlternative(second)) return first
  return { ...first, params: { ...first.params, type: [first.params.type, second.params.type].flat() } }
}

function toFinding(document: PolicyDocument, fault: SchemaFault): Finding {
  const path = pathOf(document.value, fault.instancePath)
  const { additionalProperty, property, i, j } = fault.params
  const [name] = [fault.propertyName, additionalProperty, property].filter((one) => typeof one === 'string')
  // Of two equal entries the later one is too many.
  const wrong = fault.keyword === 'uniqueItems' ? [...path, Math.max(Number(i), Number(j))] : path
  const at =
    name === undefined
      ? document.locate(wrong, fault.keyword === 'false schema' ? 'key' : 'value')
      : document.locate([...path, name], 'key')
  const value = valueAt(document.value, wrong)
  const fix = fixOf(fault, wrong, value)
  return {
    rule: `schema-${ruleOf(fault)}`,
    severity: 'error',
    message: sentence(fault, wrong, value),
    at,
    ...(fix && { fix }),
  }
}

// The mistakes with one answer: an entry twice, and a truth value or a number that quotes or an old word make text.
function fixOf({ keyword, params }: SchemaFault, path: Path, value: unknown): Edit | undefined {
  if (keyword === 'uniqueItems') return { remove: path }
  if (typeof value !== 'string') return undefined
  if (keyword === 'const') return value === '1' && params.allowedValue === 1 ? { set: path, to: 1 } : undefined
  if (keyword !== 'type') return undefined
  if (params.type === 'boolean' && truth.test(value)) return { set: path, to: /^[ty]|^on$/i.test(value) }
  const isNumber = params.type === 'number' || params.type === 'integer'
  return isNumber && numeric.test(value) ? { set: path, to: Number(value) } : undefined
}

function ruleOf({ keyword, propertyName }: SchemaFault): string {
  if (propertyName !== undefined) return 'key'
  const names: Readonly<Record<string, string>> = {
    additionalProperties: 'unknown-key',
    required: 'missing-key',
    dependencies: 'missing-key',
    'false schema': 'unknown-key',
    type: 'type',
  }
  return names[keyword] ?? 'value'
}

/** Turns a JSON pointer into the route that it stands for; list indexes become numbers. */
function pathOf(root: Json, pointer: string): Path {
  const path: (string | number)[] = []
  let value: unknown = root
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    const isIndex = Array.isArray(value)
    path.push(isIndex ? Number(name) : name)
    value = isIndex ? (value as unknown[])[Number(name)] : isRecord(value) ? value[name] : undefined
  }
  return path
}
