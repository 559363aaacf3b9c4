import { show } from '../core/text.ts'
import { hiddenIn } from './characters.ts'
import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type SyntaxFault } from './yaml.ts'

interface Open {
  readonly isMap: boolean
  /** The keys so far, and where each stands. */
  readonly keys: Map<string, number>
  awaitsKey: boolean
}

type Node = Exclude<Event, { type: typeof EVENT_ID.DOCUMENT } | { type: typeof EVENT_ID.POP }>
type Scalar = Extract<Event, { type: typeof EVENT_ID.SCALAR }>

/**
 * Refuses what YAML allows and a policy does not: whatever would let a reviewer read one thing and the parser
 * another (anchors, aliases, merge keys, tags, several documents, doubled or non-text keys, hidden characters,
 * numbers that change their meaning). Works on events, before any value is made, so an alias bomb costs nothing.
 */
export function guard(events: readonly Event[], text: string): SyntaxFault | undefined {
  const open: Open[] = []
  const [first, ...others] = events.filter((event) => event.type === EVENT_ID.DOCUMENT)
  let last = 0
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      open.push({ isMap: false, keys: new Map(), awaitsKey: false })
      continue
    }
    if (event.type === EVENT_ID.POP) {
      open.pop()
      continue
    }
    const found =
      refuseIndirection(event) ?? refuseHidden(event, text) ?? refuseKeyOrNumber(event, text, open.at(-1), last)
    if (found) return found
    last = Math.max(
      last,
      event.type === EVENT_ID.SCALAR ? event.valueEnd : event.type === EVENT_ID.ALIAS ? 0 : event.start,
    )
    if (event.type === EVENT_ID.MAPPING) open.push({ isMap: true, keys: new Map(), awaitsKey: true })
    if (event.type === EVENT_ID.SEQUENCE) open.push({ isMap: false, keys: new Map(), awaitsKey: false })
  }
  return first && others.length > 0 ? secondDocument(text, first.explicitStart) : undefined
}

// A mark at the start of a line is always a document's, even where a quoted text would go on.
function secondDocument(text: string, hasFirstMark: boolean): SyntaxFault {
  const marks = [...text.matchAll(/^---(?=\s|$)/gm)]
  const offset = marks[hasFirstMark ? 1 : 0]?.index ?? 0
  return { offset, end: offset + 3, reason: 'A second document starts here. Keep one document a file.' }
}

function refuseIndirection(event: Node): SyntaxFault | undefined {
  if (event.anchorStart >= 0) {
    const reason =
      'Anchors and aliases are not allowed. Write the value out, so that a reviewer sees it; quote text that starts with & or *.'
    return { offset: event.anchorStart - 1, end: event.anchorEnd, reason }
  }
  if (event.type !== EVENT_ID.ALIAS && event.tagStart >= 0) {
    return {
      offset: event.tagStart,
      end: event.tagEnd,
      reason: 'Tags such as !!str are not allowed. Quote text that starts with "!".',
    }
  }
  return undefined
}

function refuseHidden(event: Node, text: string): SyntaxFault | undefined {
  // Any other style shows its characters as they are, and the text as a whole has been looked at.
  if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return undefined
  const found = hiddenIn(getScalarValue(text, event))
  return (
    found && at(event, `This text holds the character ${found.name} as an escape, which nobody can see. Remove it.`)
  )
}

function refuseKeyOrNumber(event: Node, text: string, parent: Open | undefined, last: number): SyntaxFault | undefined {
  if (!parent?.isMap) return refuseValue(event, text)
  parent.awaitsKey = !parent.awaitsKey
  return parent.awaitsKey ? refuseValue(event, text) : refuseKey(event, text, parent, last)
}

// What YAML's core schema reads as null, a truth value or a number; as a member name it would silently become text.
const notText =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[\da-fA-F]+|[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|[-+]?\.\d+(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/
const poisoned = new Set(['__proto__', 'constructor', 'prototype'])

function refuseKey(event: Node, text: string, { keys }: Open, last: number): SyntaxFault | undefined {
  if (event.type === EVENT_ID.ALIAS) return undefined
  if (event.type !== EVENT_ID.SCALAR) return { offset: event.start, reason: 'A key must be text, not a map or a list.' }
  if (event.valueStart < 0) {
    const colon = Math.max(text.indexOf(':', last), last)
    return { offset: colon, end: Math.min(colon + 1, text.length), reason: 'A key is missing before this colon.' }
  }
  const key = getScalarValue(text, event)
  const quoted = `"${show(key)}"`
  if (key === '<<') return at(event, 'Merge keys are not allowed. Write the entries out, so that a reviewer sees them.')
  if (poisoned.has(key)) return at(event, `${quoted} cannot be a key. Choose another name.`)
  if (event.style === SCALAR_STYLE.PLAIN) {
    if (notText.test(key)) return at(event, `YAML does not read the key ${key} as text. Put it in quotes: ${quoted}.`)
    if (oddSpace.test(key)) return at(event, wrongSpace)
  }
  const first = keys.get(key)
  if (first !== undefined)
    return at(event, `The key ${quoted} is already in this map, on line ${lineAt(text, first)}. Keep one of the two.`)
  keys.set(key, event.valueStart)
  return undefined
}

// Unicode's space separators but the ordinary one, spelled out: the class itself takes long to compile.
const oddSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const wrongSpace =
  'A space that is not an ordinary one (such as a no-break space) stands here. Use the space bar, or quote the text if it belongs there.'
const oddNumber = /^(?:0[xo][\da-fA-F]+|[-+]?0\d[\d.]*(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/
const decimal = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/

// A plain text of printable ASCII that starts with a letter is no number, and holds no odd space.
const plainWord = /^[A-Za-z][\x20-\x7e]*$/

function refuseValue(event: Node, text: string): SyntaxFault | undefined {
  if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN || event.valueStart < 0) return undefined
  const value = getScalarValue(text, event)
  if (plainWord.test(value)) return undefined
  if (oddSpace.test(value)) return at(event, wrongSpace)
  if (oddNumber.test(value))
    return at(
      event,
      `Programs do not agree on the number ${show(value)}. Write it in plain decimal, or quote it if it is text.`,
    )
  // Beyond 2^53 two different numbers become the same one.
  if (decimal.test(value) && !(Math.abs(Number(value)) <= Number.MAX_SAFE_INTEGER)) {
    return at(event, `The number ${show(value)} is too large to be read exactly. Quote it if it is text.`)
  }
  return undefined
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function at(event: Scalar, reason: string): SyntaxFault {
  const quotes = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0
  return { offset: event.valueStart - quotes, end: event.valueEnd + quotes, reason }
}
