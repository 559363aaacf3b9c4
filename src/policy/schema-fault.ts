import type { Json } from '../core/json.ts'

/** One complaint of the compiled validator, in ajv's own shape, as far as we use it. */
export interface SchemaFault {
  /** JSON pointer to the value that was checked. */
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
  readonly propertyName?: string
  /** JSON pointer into the schema; only where it tells the shapes of a choice apart. */
  readonly schemaPath?: string
}

/** What the build-time compiler makes of the policy schema. */
export interface Validator {
  (value: Json): boolean
  readonly errors?: readonly SchemaFault[] | null
}
