import { Composer, CST, type Document, isCollection, isMap, isPair, Parser } from 'yaml'
import { type Edit, edited, pathOf, wholeOf } from '../core/edit.ts'
import { equalJson, type Json, valueAt } from '../core/json.ts'
import type { Path } from '../core/location.ts'
import { readDocument } from './document.ts'
import { emptying, insertion, linesOf, replacement, type Splice } from './edit-node.ts'
import { commentsIn } from './ignores.ts'
import { scalar } from './written.ts'
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
  if (before === undefined || (valueAt(before, pathOf(edit)) !== undefined) === 'insert' in edit) return undefined
  const step = 'remove' in edit ? { ...edit, remove: wholeOf(before, edit) } : edit
  const written = write(text, step)
  if (written === undefined) return undefined
  const after = contentOf(written)
  const isMeant = after !== undefined && equalJson(after, edited(before, edit))
  return isMeant && hasComments(written, text, step) ? written : undefined
}

function contentOf(text: string): Json | undefined {
  const document = readDocument({ path: '', content: new TextEncoder().encode(text) })
  return 'rule' in document ? undefined : document.value
}

function commentsOf(text: string, isKept: (start: number) => boolean = () => true): string[] {
  const events = readEvents(text)
  if (!Array.isArray(events)) return []
  return commentsIn(text, events).flatMap(({ start, end }) => (isKept(start) ? [text.slice(start, end)] : []))
}

function hasComments(written: string, text: string, edit: Edit): boolean {
  const present = commentsOf(written)
  if (equalJson(present, commentsOf(text))) return true
  const { document } = composed(text)
  const own = 'remove' in edit && edit.withComments && document && linesOf(document, text, edit.remove)
  if (!own) return false
  return equalJson(
    present,
    commentsOf(text, (start) => start < own.from || start >= own.to),
  )
}

function composed(text: string) {
  const tokens = [...new Parser().parse(text)]
  const [document] = new Composer({ keepSourceTokens: true }).compose(tokens)
  return { tokens, document }
}

function write(text: string, edit: Edit): string | undefined {
  const { tokens, document } = composed(text)
  if (!document) return undefined
  const asTokens = () => tokens.map((token) => CST.stringify(token)).join('')
  if ('remove' in edit) {
    const emptied = edit.leavesEmpty && emptying(document, text, edit.remove)
    if (emptied) return spliced(text, emptied)
    return remove(document, edit.remove) ? asTokens() : undefined
  }
  if ('insert' in edit) return spliced(text, insertion(document, text, edit.insert, edit.value))
  if (typeof edit.to !== 'object' && setScalar(document, edit.set, edit.to)) return asTokens()
  return spliced(text, replacement(document, text, edit.set, edit.to))
}

function spliced(text: string, splice: Splice | undefined): string | undefined {
  return splice && `${text.slice(0, splice.from)}${splice.text}${text.slice(splice.to)}`
}

function setScalar(document: Document.Parsed, path: Path, to: string | number | boolean): boolean {
  const token: unknown = Object(document.getIn(path, true)).srcToken
  if (!isScalarToken(token)) return false
  const isPlain = typeof to !== 'string' || (token.type === 'scalar' && scalar(to) === to)
  CST.setScalarValue(token, String(to), { type: isPlain ? 'PLAIN' : 'QUOTE_DOUBLE' })
  return true
}

function isScalarToken(token: unknown): token is CST.FlowScalar {
  const { type } = Object(token)
  return type === 'scalar' || type === 'double-quoted-scalar' || type === 'single-quoted-scalar'
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
