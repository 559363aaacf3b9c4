import { equalJson, isList, type Json, type JsonObject } from '../core/json.ts'
import type { SchemaFault } from './schema-fault.ts'
import type { Shape, ShapeType } from './shape.ts'

/** A walk through a value: where it stands, and what it has found. */
interface Walk {
  readonly path: (string | number)[]
  readonly faults: SchemaFault[]
  /** The key that is looked at, in place of what stands there. */
  key?: string | undefined
}

/**
 * Holds a value against its shape, and finds every fault. The words of JSON Schema mean here what its draft 7 says they
 * mean; a fault is what ajv would report, and a test holds the two side by side.
 */
export function faultsOf(value: Json, shape: Shape): readonly SchemaFault[] {
  const walk: Walk = { path: [], faults: [] }
  check(value, shape, walk)
  return walk.faults
}

function check(value: Json, shape: Shape, walk: Walk): void {
  const { type } = shape
  if (type !== undefined && !isOf(value, type)) add(walk, 'type', { type })
  if (typeof value === 'string') checkText(value, shape, walk)
  else if (typeof value === 'number') checkNumber(value, shape, walk)
  if (shape.isChoice) checkChoice(value, shape, walk)
  if (isList(value)) checkList(value, shape, walk)
  else if (typeof value === 'object' && value !== null) checkMap(value, shape, walk)
}

function add(walk: Walk, keyword: string, params: SchemaFault['params']): void {
  const { path, key } = walk
  walk.faults.push({ path: [...path], keyword, params, ...(key !== undefined && { propertyName: key }) })
}

function isOf(value: Json, type: ShapeType | readonly ShapeType[]): boolean {
  if (typeof type !== 'string') return type.some((one) => isOf(value, one))
  if (type === 'null') return value === null
  if (type === 'array') return isList(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !isList(value)
  return type === 'integer' ? Number.isInteger(value) : type === typeof value
}

function checkText(value: string, { minLength, maxLength, pattern }: Shape, walk: Walk): void {
  if (maxLength !== undefined && value.length > maxLength && charactersIn(value) > maxLength)
    add(walk, 'maxLength', { limit: maxLength })
  if (minLength !== undefined && value.length < 2 * minLength && charactersIn(value) < minLength)
    add(walk, 'minLength', { limit: minLength })
  if (pattern !== undefined && !pattern.test(value)) add(walk, 'pattern', { pattern: pattern.source })
}

// As people count them: as many as a text has UTF-16 units, or down to half as many.
function charactersIn(value: string): number {
  return [...value].length
}

function checkNumber(value: number, { minimum, maximum }: Shape, walk: Walk): void {
  if (maximum !== undefined && value > maximum) add(walk, 'maximum', { limit: maximum })
  if (minimum !== undefined && value < minimum) add(walk, 'minimum', { limit: minimum })
}

function checkChoice(value: Json, shape: Shape, walk: Walk): void {
  if (shape.const !== undefined && !equalJson(value, shape.const)) add(walk, 'const', { allowedValue: shape.const })
  if (shape.enum && !shape.enum.includes(value)) add(walk, 'enum', { allowedValues: shape.enum })
  if (shape.not && fits(value, shape.not, walk)) add(walk, 'not', {})
  if (shape.oneOf) checkOneOf(value, shape.oneOf, walk)
  for (const one of shape.allOf ?? []) check(value, one, walk)
  if (shape.if) {
    const next = fits(value, shape.if, walk) ? shape.met : shape.unmet
    if (next) check(value, next, walk)
  }
}

function fits(value: Json, shape: Shape, walk: Walk): boolean {
  const before = walk.faults.length
  check(value, shape, walk)
  const isFit = walk.faults.length === before
  walk.faults.length = before
  return isFit
}

// Where no shape fits, the faults of all of them are kept: only the reader of faults can tell which one was meant.
function checkOneOf(value: Json, shapes: readonly Shape[], walk: Walk): void {
  const fitting = shapes.filter((shape) => fits(value, shape, walk)).length
  if (fitting > 1) add(walk, 'oneOf', {})
  if (fitting > 0) return
  const before = walk.faults.length
  for (const shape of shapes) check(value, shape, walk)
  for (const fault of walk.faults.splice(before)) {
    const isAlternative = fault.keyword === 'type' && fault.path.length === walk.path.length
    walk.faults.push(isAlternative ? { ...fault, isAlternative } : fault)
  }
}

function checkList(list: readonly Json[], { minItems, uniqueItems, items }: Shape, walk: Walk): void {
  if (minItems !== undefined && list.length < minItems) add(walk, 'minItems', { limit: minItems })
  if (uniqueItems) checkUnique(list, walk)
  if (!items) return
  let index = 0
  for (const item of list) {
    walk.path.push(index)
    check(item, items, walk)
    walk.path.pop()
    index += 1
  }
}

// One double is enough: the last one, which is too many whatever else stands there. Only texts are ever listed so.
function checkUnique(list: readonly Json[], walk: Walk): void {
  if (new Set(list).size === list.length) return
  const later = new Map<Json, number>()
  for (let i = list.length - 1; i >= 0; i--) {
    const text = list[i]
    if (typeof text !== 'string') continue
    const j = later.get(text)
    if (j !== undefined) {
      add(walk, 'uniqueItems', { i, j })
      return
    }
    later.set(text, i)
  }
}

function checkMap(map: JsonObject, shape: Shape, walk: Walk): void {
  const { required, properties, additionalProperties, propertyNames, dependencies } = shape
  for (const key of required ?? []) {
    if (!Object.hasOwn(map, key)) add(walk, 'required', { missingProperty: key })
  }
  if (dependencies) checkDependencies(map, dependencies, walk)
  for (const key of Object.keys(map)) {
    if (propertyNames) {
      walk.key = key
      check(key, propertyNames, walk)
      walk.key = undefined
    }
    const named = properties.get(key)
    if (named !== undefined) checkMember(map, key, named, walk)
    else if (additionalProperties) checkMember(map, key, additionalProperties, walk)
    else if (additionalProperties === false) add(walk, 'additionalProperties', { additionalProperty: key })
  }
}

function checkDependencies(map: JsonObject, dependencies: NonNullable<Shape['dependencies']>, walk: Walk): void {
  for (const [property, needed] of Object.entries(dependencies)) {
    if (!Object.hasOwn(map, property)) continue
    for (const key of needed) {
      if (!Object.hasOwn(map, key)) add(walk, 'dependencies', { property, missingProperty: key })
    }
  }
}

function checkMember(map: JsonObject, key: string, shape: Shape | false, walk: Walk): void {
  const value = map[key]
  if (value === undefined) return
  walk.path.push(key)
  if (shape === false) add(walk, 'false schema', {})
  else check(value, shape, walk)
  walk.path.pop()
}
