import { Composer, CST, type Document, isCollection, isMap, isPair, Parser } from 'yaml'
import { type Edit, edited, whole } from '../core/edit.ts'
import { equalJson, type Json, valueAt } from '../core/json.ts'
import type { Path } from '../core/location.ts'
import { readDocument } from './document.ts'
import { commentsIn } from './ignores.ts'
import { readEvents } from './yaml.ts'

/**
 * Changes one thing in the text of a policy file, and not a character besides. The library that writes is never
 * believed: what it wrote is read with the one reader, must say exactly what the edit asks for, and must hold every
 * comment. Else nothing is changed, and a person must look.
 *
 * @returns the new text, or undefined where the edit cannot be made safely
 */
export function editText(text: string, edit: Edit): string | undefined {
  const before = contentOf(text)
  const isThere = before !== undefined && valueAt(before, 'remove' in edit ? edit.remove : edit.set) !== undefined
  if (!isThere) return undefined
  const written = write(text, 'remove' in edit ? { remove: whole(before, edit.remove) } : edit)
  if (written === undefined) return undefined
  const after = contentOf(written)
  const isMeant = after !== undefined && equalJson(after, edited(before, edit))
  return isMeant && equalJson(commentsOf(written), commentsOf(text)) ? written : undefined
}

function contentOf(text: string): Json | undefined {
  const document = readDocument({ path: '', content: new TextEncoder().encode(text) })
  return 'rule' in document ? undefined : document.value
}

function commentsOf(text: string): string[] {
  const events = readEvents(text)
  return Array.isArray(events) ? commentsIn(text, events).map(({ start, end }) => text.slice(start, end)) : []
}

function write(text: string, edit: Edit): string | undefined {
  const tokens = [...new Parser().parse(text)]
  const [document] = new Composer({ keepSourceTokens: true }).compose(tokens)
  if (!document) return undefined
  const isDone = 'remove' in edit ? remove(document, edit.remove) : set(document, edit.set, edit.to)
  return isDone ? tokens.map((token) => CST.stringify(token)).join('') : undefined
}

function set(document: Document.Parsed, path: Path, to: string | number | boolean): boolean {
  const token = Object(document.getIn(path, true)).srcToken
  if (!CST.isScalar(token)) return false
  CST.setScalarValue(token, String(to), { type: typeof to === 'string' ? 'QUOTE_DOUBLE' : 'PLAIN' })
  return true
}

type Items = CST.BlockMap['items'] | CST.BlockSequence['items'] | CST.FlowCollection['items']

function remove(document: Document.Parsed, path: Path): boolean {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const token = isCollection(parent) ? parent.srcToken : undefined
  if (!isCollection(parent) || !token || !('items' in token)) return false
  const step = path.at(-1)
  const node: unknown = isMap(parent)
    ? parent.items.find(({ key }) => String(key) === step)
    : parent.items[Number(step)]
  const own: unknown = Object(node).srcToken
  const items: Items = token.items
  const index = items.findIndex((item) => (isPair(node) ? item === own : item.value === own))
  const gone = items[index]
  if (!gone) return false
  items.splice(index, 1)
  const next = items[index]
  // What stands before an entry, its comma or its indentation, is written with the entry itself, save for the first.
  if (index === 0 && next)
    next.start = [...(next.start[0]?.type === 'comma' ? gone.start : []), ...afterMark(next.start)]
  return true
}

function afterMark(start: CST.SourceToken[]): CST.SourceToken[] {
  const [first, ...rest] = start
  if (first?.type === 'comma') return rest[0]?.type === 'space' ? rest.slice(1) : rest
  return first?.type === 'space' ? rest : start
}
