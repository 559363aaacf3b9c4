import type { Path } from '../core/location.ts'

/** One way in which a value is not what its shape asks for. */
export interface SchemaFault {
  /** Where the value stands that was checked. */
  readonly path: Path
  /** The keyword of JSON Schema that it fails; `false schema` for a key that must not stand there. */
  readonly keyword: string
  /** What the keyword asks for, named as ajv names it. */
  readonly params: Readonly<Record<string, unknown>>
  /** The key that is wrong, where a key is. */
  readonly propertyName?: string
  /** The type that one of several allowed shapes has: it may well be the shape that nobody meant. */
  readonly isAlternative?: true
}
