import { invalid, missing } from './errors.ts'
import { isStrings, type JsonRecord } from './values.ts'

const TRUE: readonly unknown[] = [true, 1, 'true', 'True', '1']
const FALSE: readonly unknown[] = [false, 0, 'false', 'False', '0']

/** Reads an on/off field; absent gives undefined, and null is refused unless the field allows it. */
export function booleanField(body: JsonRecord, name: string): boolean | undefined {
  const value = body[name]
  if (value === undefined) return undefined
  if (value === null) throw nullRefused(name)
  if (TRUE.includes(value)) return true
  if (FALSE.includes(value)) return false
  throw invalid('Must be a valid boolean.', name)
}

/** Reads an on/off field that may also be null ("never decided"). */
export function nullableBooleanField(body: JsonRecord, name: string): boolean | null | undefined {
  return body[name] === null ? null : booleanField(body, name)
}

/** What a text field accepts. */
export interface TextRules {
  max: number
  blank?: boolean
}

/** Reads a text field, trimmed; absent gives undefined. */
export function textField(body: JsonRecord, name: string, rules: TextRules): string | undefined {
  const value = body[name]
  if (value === undefined) return undefined
  if (value === null) throw nullRefused(name)
  if (typeof value !== 'string' && typeof value !== 'number') throw invalid('Not a valid string.', name)
  const text = String(value).trim()
  if (text === '' && rules.blank !== true) throw invalid('This field may not be blank.', name, 'blank')
  if (text.length > rules.max) {
    throw invalid(`Ensure this field has no more than ${rules.max} characters.`, name, 'max_length')
  }
  return text
}

/** Reads a text field that must be sent. */
export function requiredText(body: JsonRecord, name: string, rules: TextRules): string {
  const text = textField(body, name, rules)
  if (text === undefined) throw missing(name)
  return text
}

/** Reads a field that holds one of a few words, or null; absent gives undefined. */
export function choiceField<Choice extends string>(
  body: JsonRecord,
  name: string,
  choices: readonly Choice[],
): Choice | null | undefined {
  const value = body[name]
  if (value === undefined || value === null) return value
  const known = choices.find((choice) => choice === value)
  if (known === undefined) throw invalidChoice(value, name)
  return known
}

/** Reads a list of strings, without repetitions; absent gives undefined. */
export function stringsField(body: JsonRecord, name: string): string[] | undefined {
  const value = body[name]
  if (value === undefined) return undefined
  if (value === null) throw nullRefused(name)
  if (!isStrings(value)) throw invalid('Expected a list of strings.', name)
  return [...new Set(value)]
}

/** 400 for a value outside a closed list. */
export function invalidChoice(value: unknown, name: string): Error {
  const shown = typeof value === 'string' ? value : JSON.stringify(value)
  return invalid(`"${shown}" is not a valid choice.`, name, 'invalid_choice')
}

/** 400 for null where null has no meaning. */
export function nullRefused(name: string): Error {
  return invalid('This field may not be null.', name, 'null')
}
