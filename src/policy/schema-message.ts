import { isRecord } from '../core/decode.ts'
import type { Path } from '../core/location.ts'
import { capital, list, plural, show } from '../core/text.ts'
import { nearest } from './nearest.ts'
import type { SchemaFault } from './schema-fault.ts'
import { keysAt } from './schema-keys.ts'

/** Says one schema mistake as a colleague would: what stands there, what may stand there, and what was probably meant. */
export function sentence(fault: SchemaFault, path: Path, value: unknown): string {
  const { params } = fault
  const where = whereOf(path)
  if (fault.propertyName !== undefined) return keySentence(fault, fault.propertyName, path)
  switch (fault.keyword) {
    case 'additionalProperties':
      return unknownKey(String(params.additionalProperty), path, where)
    case 'required':
      return `${capital(where)} must have the key ${quote(String(params.missingProperty))}.`
    case 'type':
      return wrongType(params.type, path, where, value)
    case 'enum':
      return oneOf(where, value, params.allowedValues)
    case 'const':
      return `${capital(where)} must be ${describe(params.allowedValue)}, but is ${describe(value)}.${value === String(params.allowedValue) ? ' Take the quotes away.' : ''}`
    case 'pattern':
      if (params.pattern === '\\S') return `${capital(where)} must not be empty text.`
      return `${describe(value)} is not ${patternName(String(params.pattern))}.`
    case 'minimum':
    case 'maximum':
      return `${capital(where)} must be at ${fault.keyword === 'minimum' ? 'least' : 'most'} ${String(params.limit)}, but is ${describe(value)}.`
    case 'uniqueItems':
      return `${describe(value)} is already in ${whereOf(path.slice(0, -1))}. Keep one of the two.`
    case 'minItems':
      return `${capital(where)} must not be an empty list.`
    case 'dependencies':
      return `${quote(String(params.property))} needs ${quote(String(params.missingProperty))} beside it.`
    case 'false schema':
      return `${capital(where)} does not belong to this kind of entry. Take it out, or change the kind.`
    case 'maxLength':
    case 'minLength':
      return tooLongOrShort(fault, where, String(value))
    case 'not':
      return `${capital(where)} stands beside "groups", which says the same in full. Keep one of the two.`
    default:
      return `${capital(where)} is not allowed here.`
  }
}

function whereOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'the policy'
  return typeof last === 'number' ? `entry ${last + 1} of ${whereOf(path.slice(0, -1))}` : quote(last)
}

function tooLongOrShort({ keyword, params }: SchemaFault, where: string, value: string): string {
  if (value === '') return `${capital(where)} must not be empty text.`
  const limit = plural(Number(params.limit), 'character')
  return `${capital(where)} must have at ${keyword === 'minLength' ? 'least' : 'most'} ${limit}, but has ${[...value].length}.`
}

function keySentence({ keyword, params }: SchemaFault, name: string, path: Path): string {
  if (keyword === 'maxLength')
    return `The key ${quote(name)} is longer than ${plural(Number(params.limit), 'character')}.`
  const [section] = path
  if (section === 'flags' && path.length === 2)
    return `The key ${quote(name)} is not a flag key: letters, digits, - and _ only.`
  if (path.at(-1) === 'domains') return `The key ${quote(name)} is not a domain in lower case, such as example.com.`
  if (path.at(-1) === 'members') return `The key ${quote(name)} is not an e-mail address.`
  return `The key ${quote(name)} is not ${aliasForm}.`
}

const aliasForm = 'a name of lower-case letters, digits and underscores that starts with a letter'

function unknownKey(key: string, path: Path, where: string): string {
  const known = keysAt(path)
  const [before = '', after] = key.split(':', 2)
  if (after && known.includes(before))
    return `A space is missing after the colon in ${quote(key)}. Write "${before}: …".`
  const meant = nearest(key, known)
  if (meant !== undefined) return `${quote(key)} is not a key of ${where}. Did you mean ${quote(meant)}?`
  return `${quote(key)} is not a key of ${where}. Known keys: ${list(known.map(quote))}.`
}

function wrongType(type: unknown, path: Path, where: string, value: unknown): string {
  const isEmpty = value === null && (type === 'object' || type === 'array')
  if (isEmpty) {
    const none = type === 'object' ? '{}' : '[]'
    return `${capital(where)} is empty. Write its entries below it, ${none} for none, or take it out to leave it unmanaged.`
  }
  const types = [type].flat()
  const allowed = types.flatMap((one) => (one === 'boolean' && types.length > 1 ? ['true', 'false'] : [typeName(one)]))
  const expected = path.length === 0 ? 'a map of sections such as "members:" and "roles:"' : list(allowed, 'or')
  return `${capital(where)} must be ${expected}, but is ${describe(value)}.${remedy(type, value)}`
}

// The slips that the eye passes over: YAML's old words for true and false, and quotes too many or too few.
function remedy(type: unknown, value: unknown): string {
  const types = [type].flat()
  const isScalar = typeof value === 'number' || typeof value === 'boolean'
  if (types.includes('string') && isScalar) return ' Put it in quotes.'
  if (typeof value !== 'string') return ''
  if (types.includes('boolean')) {
    if (/^(true|yes|on|y)$/i.test(value)) return ' Write true, without quotes.'
    if (/^(false|no|off|n)$/i.test(value)) return ' Write false, without quotes.'
  }
  const isNumber = types.includes('number') || types.includes('integer')
  return isNumber && /^-?\d+(\.\d+)?\s*%?$/.test(value) ? ' Write the number alone, without quotes or %.' : ''
}

function oneOf(where: string, value: unknown, allowed: unknown): string {
  const known = Array.isArray(allowed) ? allowed.map(String) : []
  const meant = typeof value === 'string' ? nearest(value, known) : undefined
  const hint = meant === undefined ? '' : ` Did you mean ${quote(meant)}?`
  return `${capital(where)} must be ${list(known.map(quote), 'or')}, but is ${describe(value)}.${hint}`
}

function typeName(type: unknown): string {
  const names: Readonly<Record<string, string>> = {
    object: 'a map',
    array: 'a list',
    string: 'text',
    boolean: 'true or false',
    integer: 'a whole number',
    number: 'a number',
  }
  return names[String(type)] ?? String(type)
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (isRecord(value)) return 'a map'
  if (typeof value === 'string') return quote(value)
  return typeof value === 'number' ? `the number ${value}` : String(value)
}

function patternName(pattern: string): string {
  if (pattern.startsWith('^\\d{4}-')) return 'a day of the calendar, written like 2027-03-31'
  if (pattern.endsWith(':(?:read|write))$')) return 'a scope such as "feature_flag:read", or "*" for all'
  if (pattern.includes('pem')) return 'a path below the policy path that ends in .pem, such as certs/idp.pem'
  if (pattern.includes('https')) return 'an address that starts with https://'
  if (pattern.startsWith('^[^/')) return 'an id: text without spaces and slashes'
  if (pattern.includes('unknown|')) return 'an e-mail address, or "unknown"'
  if (pattern.includes('@')) return 'an e-mail address'
  if (pattern.includes('{8}-')) return 'a UUID in lower case, such as 0190c0de-0000-7000-8000-000000000001'
  if (pattern.includes('A-Z')) return 'a GitHub login: letters, digits and single hyphens between them'
  if (pattern.startsWith('^[a-z]'))
    return 'a level (member, admin, owner) or the key of a role (lower-case letters, digits and underscores)'
  return `of the form ${pattern}`
}

function quote(name: string): string {
  return `"${show(name)}"`
}
