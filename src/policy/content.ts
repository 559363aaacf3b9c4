import type { Json } from '../core/json.ts'
import { isPlainlyText, refuseDouble, refuseEscape, refuseIndirection, refuseKey, refusePlain } from './guard.ts'
import {
  EVENT_ID,
  type Event,
  getScalarValue,
  type Node,
  plainValue,
  SCALAR_STYLE,
  type Scalar,
  type SyntaxFault,
} from './yaml.ts'

/** What a document says. */
export interface Content {
  readonly value: Json
}

interface OpenMap {
  readonly map: Record<string, Json>
  readonly opening: Event
  /** The key whose value comes next; undefined where a key comes next. */
  key: string | undefined
}

interface OpenList {
  readonly list: Json[]
}

/**
 * Makes the value of a document from its events, and refuses on the way what YAML allows and a policy does not:
 * whatever would let a reviewer read one thing and the parser another (anchors, aliases, merge keys, tags, several
 * documents, doubled or non-text keys, hidden characters, numbers that change their meaning). Nothing is written out
 * twice, so an alias bomb costs nothing.
 */
export function readContent(events: readonly Event[], text: string): Content | SyntaxFault {
  const open: (OpenMap | OpenList)[] = []
  let root: Json = null
  let last = 0
  let documents = 0
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      documents += 1
      continue
    }
    if (event.type === EVENT_ID.POP) {
      open.pop()
      continue
    }
    const indirect = refuseIndirection(event)
    if (indirect) return indirect
    const parent = open.at(-1)
    if (parent && 'map' in parent && parent.key === undefined) {
      const key = readKey(event, text, last)
      if (typeof key !== 'string') return key
      if (event.type === EVENT_ID.SCALAR && Object.hasOwn(parent.map, key))
        return refuseDouble(key, event, text, firstOf(key, events.slice(events.indexOf(parent.opening)), text))
      parent.key = key
    } else if (event.type === EVENT_ID.SCALAR) {
      const value = readScalar(event, text)
      if (typeof value === 'object' && value !== null) return value
      if (parent) put(parent, value)
      else root = value
    } else {
      const made: OpenMap | OpenList =
        event.type === EVENT_ID.MAPPING ? { map: {}, opening: event, key: undefined } : { list: [] }
      const value = 'map' in made ? made.map : made.list
      if (parent) put(parent, value)
      else root = value
      open.push(made)
    }
    last = Math.max(last, event.type === EVENT_ID.SCALAR ? event.valueEnd : startOf(event))
  }
  return documents > 1 ? secondDocument(events, text) : { value: root }
}

function put(parent: OpenMap | OpenList, value: Json): void {
  if ('list' in parent) parent.list.push(value)
  else if (parent.key !== undefined) {
    parent.map[parent.key] = value
    parent.key = undefined
  }
}

/** @param last where the last thing that is written ends */
function readKey(event: Node, text: string, last: number): string | SyntaxFault {
  if (event.type !== EVENT_ID.SCALAR)
    return { offset: startOf(event), reason: 'A key must be text, not a map or a list.' }
  if (event.valueStart < 0) {
    const colon = Math.max(text.indexOf(':', last), last)
    return { offset: colon, end: Math.min(colon + 1, text.length), reason: 'A key is missing before this colon.' }
  }
  const key = getScalarValue(text, event)
  return refuseEscape(key, event) ?? refuseKey(key, event) ?? key
}

/** Where a key stands for the first time in a map, whose opening is the first of the events. */
function firstOf(key: string, [, ...events]: readonly Event[], text: string): number {
  let depth = 0
  let isKey = true
  for (const event of events) {
    if (depth === 0 && isKey && event.type === EVENT_ID.SCALAR && getScalarValue(text, event) === key)
      return event.valueStart
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) depth += 1
    if (event.type === EVENT_ID.POP) depth -= 1
    if (depth === 0) isKey = !isKey
  }
  return 0
}

function readScalar(event: Scalar, text: string): string | number | boolean | null | SyntaxFault {
  if (event.valueStart < 0) return null
  const value = getScalarValue(text, event)
  if (event.style !== SCALAR_STYLE.PLAIN) return refuseEscape(value, event) ?? value
  if (isPlainlyText(value)) return value
  return refusePlain(value, event) ?? plainValue(value)
}

function startOf(event: Node): number {
  return 'start' in event ? event.start : 0
}

// A mark at the start of a line is always a document's, even where a quoted text would go on.
function secondDocument(events: readonly Event[], text: string): SyntaxFault {
  const [first] = events
  const hasFirstMark = first?.type === EVENT_ID.DOCUMENT && first.explicitStart
  const marks = [...text.matchAll(/^---(?=\s|$)/gm)]
  const offset = marks[hasFirstMark ? 1 : 0]?.index ?? 0
  return { offset, end: offset + 3, reason: 'A second document starts here. Keep one document a file.' }
}
