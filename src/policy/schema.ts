import type { Edit } from '../core/edit.ts'
import type { Finding } from '../core/finding.ts'
import { valueAt } from '../core/json.ts'
import type { Path } from '../core/location.ts'
import type { PolicyDocument } from './document.ts'
import { faultsOf } from './schema-check.ts'
import type { SchemaFault } from './schema-fault.ts'
import { sentence } from './schema-message.ts'
import { policySchema } from './schema-table.gen.ts'

const truth = /^(?:true|false|yes|no|on|off|y|n)$/i
const numeric = /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/

/** Checks one file against the policy schema: one finding for each mistake, at the key or value that is wrong. */
export function checkSchema(document: PolicyDocument): Finding[] {
  if (document.value === null) return []
  const faults = faultsOf(document.value, policySchema)
  return faults.length === 0 ? [] : leaves(faults).map((fault) => toFinding(document, fault))
}

// The leaves of the shape that was not meant ("must be true or false") only distract from those of the other. Where no
// shape fits at all, one fault names every type that may stand there.
function leaves(faults: readonly SchemaFault[]): SchemaFault[] {
  const explained = new Set(faults.filter(({ isAlternative }) => !isAlternative).flatMap(({ path }) => upwards(path)))
  const places = new Map<string, SchemaFault>()
  for (const fault of faults) {
    if (fault.isAlternative && explained.has(nameOf(fault.path))) continue
    const name = fault.propertyName ?? fault.params.additionalProperty ?? fault.params.missingProperty ?? ''
    const place = `${nameOf(fault.path)}\0\0${name}`
    const before = places.get(place)
    places.set(place, before ? clearer(before, fault) : fault)
  }
  return [...places.values()]
}

function nameOf(path: Path): string {
  return path.join('\0')
}

function upwards(path: Path): string[] {
  return [...path.map((_, index) => nameOf(path.slice(0, index))), nameOf(path)]
}

// Of two faults at one place the first is the more basic one, but the list of allowed values says more than a type.
function clearer(first: SchemaFault, second: SchemaFault): SchemaFault {
  if (first.keyword === 'type' && second.keyword === 'enum') return second
  if (!first.isAlternative || !second.isAlternative) return first
  return { ...first, params: { ...first.params, type: [first.params.type, second.params.type].flat() } }
}

function toFinding(document: PolicyDocument, fault: SchemaFault): Finding {
  const { path } = fault
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
