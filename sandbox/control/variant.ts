import { type Place, recordAt, SeedError } from '../seed/reader.ts'
import { isInteger, type JsonRecord } from '../values.ts'
import { TODAY, type Variant } from '../variant.ts'

/** The switches that hold one of a few values. */
const CHOICES: Readonly<Partial<Record<keyof Variant, readonly unknown[]>>> = {
  stage: ['E1', 'E1b', 'E2', 'E3a', 'E3b'],
  softDeleteVerb: ['updated', 'deleted'],
  approvedBy: ['requester', 'approver'],
  oddIdStatus: [400, 404, 500],
}

/** Reads switches out of an order; complains about unknown names and about values that a switch does not have. */
export function readVariant(place: Place): Partial<Variant> {
  const given = recordAt(place, Object.keys(TODAY))
  if (!isVariant(given)) throw new SeedError(place.path, whatIsWrong(given))
  return given
}

function isVariant(given: JsonRecord): given is Partial<Variant> & JsonRecord {
  return Object.entries(given).every(([name, value]) => fits(name, value))
}

function fits(name: string, value: unknown): boolean {
  const choices = valuesOf(CHOICES, name)
  if (Array.isArray(choices)) return choices.includes(value)
  const today = valuesOf(TODAY, name)
  return typeof today === 'number' ? isCount(value) : typeof value === typeof today
}

function isCount(value: unknown): boolean {
  return isInteger(value) && value > 0
}

function whatIsWrong(given: JsonRecord): string {
  const [name = '', value] = Object.entries(given).find((entry) => !fits(...entry)) ?? []
  return `${name} cannot be ${JSON.stringify(value)}: expected ${wanted(name)}`
}

function wanted(name: string): string {
  const choices = valuesOf(CHOICES, name)
  if (Array.isArray(choices)) return `one of ${choices.join(', ')}`
  const today = valuesOf(TODAY, name)
  if (typeof today === 'boolean') return 'true or false'
  if (typeof today === 'string') return 'text'
  return 'a whole number above 0'
}

function valuesOf(table: object, name: string): unknown {
  return Object.entries(table).find(([known]) => known === name)?.[1]
}
