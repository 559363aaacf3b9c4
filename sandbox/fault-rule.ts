import { isInteger, isRecord, type JsonRecord } from './values.ts'

/** Which requests a fault hits: without any condition, every request until `times` is used up. */
export interface FaultMatch {
  method?: string
  /** Tested against the path with its query. */
  path?: RegExp
  /** Hits only the nth request that fits method and path (1 = the first). */
  nth?: number
  /** How often the fault strikes before it is spent. */
  times?: number
}

/** What goes wrong. The words before a colon say what the client sees. */
export type FaultKind =
  /** Connection reset: the write never happened. */
  | { kind: 'reset-before' }
  /** Connection reset: the write happened, the answer is lost. */
  | { kind: 'reset-after' }
  /** A late answer. */
  | { kind: 'delay'; ms: number }
  /** An error status with PostHog's generic body, or with the given one: nothing was performed. */
  | { kind: 'status'; status: number; headers?: Readonly<Record<string, string>>; body?: unknown }
  /** A web page with status 200 in place of JSON: nothing was performed. */
  | { kind: 'html' }
  /** The first half of the JSON, as if it were all: performed. */
  | { kind: 'truncate' }
  /** The first half of the answer, then a connection reset: performed. */
  | { kind: 'cut' }
  /** The answer in so many pieces (10), with a pause (0 ms) before each: performed. */
  | { kind: 'drip'; pieces?: number; ms?: number }
  /** The first half of the answer, then silence until the box is closed: performed. */
  | { kind: 'stall' }
  /** Silence until the box is closed: nothing was performed. */
  | { kind: 'hang' }
  /** A list whose `next` leads to another host. */
  | { kind: 'foreign-next'; host?: string }
  /**
   * A later page of a list that moved while it was read: 1 = a row came in front of it, -1 = one went. The count
   * follows, or it stays, as when another row went or came elsewhere. First pages and other answers stay as they are.
   */
  | { kind: 'shift'; by: 1 | -1; count?: 'follows' | 'stays' }

export type FaultRule = FaultMatch & FaultKind

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isCount: Check = (value) => isInteger(value) && value >= 1
const isDuration: Check = (value) => isInteger(value) && value >= 0
const isHeaders: Check = (value) => isRecord(value) && Object.values(value).every(isText)

const match: Readonly<Record<string, Check>> = {
  kind: isText,
  method: isText,
  path: isText,
  nth: isCount,
  times: isCount,
}

/** What each kind takes besides the match; a name that ends in `?` may be left out. */
const kinds: Readonly<Record<FaultKind['kind'], Readonly<Record<string, Check>>>> = {
  'reset-before': {},
  'reset-after': {},
  delay: { ms: isDuration },
  status: {
    status: (value) => isInteger(value) && value >= 200 && value <= 599,
    'headers?': isHeaders,
    'body?': () => true,
  },
  html: {},
  truncate: {},
  cut: {},
  drip: { 'pieces?': isCount, 'ms?': isDuration },
  stall: {},
  hang: {},
  'foreign-next': { 'host?': isText },
  shift: { by: (value) => value === 1 || value === -1, 'count?': (value) => value === 'follows' || value === 'stays' },
}

/**
 * Reads a rule as JSON can carry it: `path` is the text of a regular expression.
 *
 * @throws {TypeError} that says what is wrong, when it is no such rule
 */
export function readFaultRule(value: unknown): FaultRule {
  if (!isRecord(value)) throw new TypeError('A fault is an object with a `kind`.')
  const { kind } = value
  if (!isKind(kind)) throw new TypeError(`A fault's \`kind\` is one of ${Object.keys(kinds).join(', ')}.`)
  const own = kinds[kind]
  checkMembers(kind, value, own)
  const { path, ...rest } = value
  // Every member has been checked against its kind.
  return { ...rest, ...(path !== undefined && { path: pattern(String(path)) }) } as FaultRule
}

function isKind(kind: unknown): kind is FaultKind['kind'] {
  return typeof kind === 'string' && Object.hasOwn(kinds, kind)
}

function checkMembers(kind: string, value: JsonRecord, own: Readonly<Record<string, Check>>): void {
  const missing = Object.keys(own).find((name) => !name.endsWith('?') && value[name] === undefined)
  if (missing !== undefined) throw new TypeError(`A fault of the kind ${kind} needs \`${missing}\`.`)
  const checks = new Map(Object.entries({ ...match, ...own }).map(([name, check]) => [name.replace('?', ''), check]))
  for (const [name, member] of Object.entries(value)) {
    const check = checks.get(name)
    if (check === undefined) throw new TypeError(`A fault of the kind ${kind} has no \`${name}\`.`)
    if (!check(member)) throw new TypeError(`The \`${name}\` of a fault cannot be ${JSON.stringify(member)}.`)
  }
}

function pattern(text: string): RegExp {
  try {
    return new RegExp(text)
  } catch {
    throw new TypeError(`The \`path\` of a fault is no regular expression: ${text}`)
  }
}
