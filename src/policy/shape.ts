import type { Json } from '../core/json.ts'

/** What the type of a value may be called. */
export type ShapeType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

/** The keywords of JSON Schema that the parts in `schemas/` use, with the meaning that draft 7 gives them. */
export interface Keywords {
  readonly type?: ShapeType | readonly ShapeType[]
  readonly const?: Json
  readonly enum?: readonly Json[]
  readonly not?: Shape
  readonly oneOf?: readonly Shape[]
  readonly allOf?: readonly Shape[]
  readonly if?: Shape
  readonly then?: Shape
  readonly else?: Shape
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minItems?: number
  readonly uniqueItems?: boolean
  readonly items?: Shape
  readonly required?: readonly string[]
  readonly propertyNames?: Shape
  /** `false`: the key must not stand there. */
  readonly properties?: Readonly<Record<string, Shape | false>>
  readonly additionalProperties?: Shape | false
  readonly dependencies?: Readonly<Record<string, readonly string[]>>
}

/**
 * What may stand at one place of the policy. Every shape has every field, used or not: shapes that look alike to V8 are
 * read several times as fast, and lint reads little else.
 */
export class Shape {
  readonly type: Keywords['type']
  /** Whether any of the next eight is there. */
  readonly isChoice: boolean
  readonly const: Json | undefined
  readonly enum: readonly Json[] | undefined
  readonly not: Shape | undefined
  readonly oneOf: readonly Shape[] | undefined
  readonly allOf: readonly Shape[] | undefined
  readonly if: Shape | undefined
  /** `then` and `else`: for values that `if` fits, and for all others. */
  readonly met: Shape | undefined
  readonly unmet: Shape | undefined
  readonly minimum: number | undefined
  readonly maximum: number | undefined
  readonly minLength: number | undefined
  readonly maxLength: number | undefined
  readonly pattern: RegExp | undefined
  readonly minItems: number | undefined
  readonly uniqueItems: boolean | undefined
  readonly items: Shape | undefined
  readonly required: readonly string[] | undefined
  readonly propertyNames: Shape | undefined
  readonly properties: ReadonlyMap<string, Shape | false>
  readonly additionalProperties: Shape | false | undefined
  readonly dependencies: Keywords['dependencies']

  constructor(given: Keywords) {
    this.type = given.type
    this.const = given.const
    this.enum = given.enum
    this.not = given.not
    this.oneOf = given.oneOf
    this.allOf = given.allOf
    this.if = given.if
    this.met = given.then
    this.unmet = given.else
    this.isChoice = choices.some((keyword) => given[keyword] !== undefined)
    this.minimum = given.minimum
    this.maximum = given.maximum
    this.minLength = given.minLength
    this.maxLength = given.maxLength
    this.pattern = given.pattern === undefined ? undefined : new RegExp(given.pattern, 'u')
    this.minItems = given.minItems
    this.uniqueItems = given.uniqueItems
    this.items = given.items
    this.required = given.required
    this.propertyNames = given.propertyNames
    this.properties = given.properties ? new Map(Object.entries(given.properties)) : none
    this.additionalProperties = given.additionalProperties
    this.dependencies = given.dependencies
  }
}

const choices = ['const', 'enum', 'not', 'oneOf', 'allOf', 'if'] as const
const none: ReadonlyMap<string, Shape | false> = new Map()
