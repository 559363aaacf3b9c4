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
 * Changes things in the text of a policy file, and not a character besides. The library that writes is never believed:
 * what it wrote is read with the one reader, must say exactly what the edits ask for, one after the other, and must hold
 * every comment. Else nothing is changed, and a person must look. All edits together take the text apart once.
 *
 * @returns the new text, or undefined where they cannot be made safely, or not all at once
 */
export function editText(text: string, ...edits: readonly Edit[]): string | undefined {
  const before = contentOf(text)
  if (before === undefined) return undefined
  let meant = before
  const steps: Edit[] = []
  for (const edit of edits) {
    if ((valueAt(meant, pathOf(edit)) !== undefined) === 'insert' in edit) return undefined
    steps.push('remove' in edit ? { ...edit, remove: wholeOf(meant, edit) } : edit)
    meant = edited(meant, edit)
  }
  const written = write(text, steps)
  if (written === undefined) return undefined
  const after = contentOf(written)
  const isMeant = after !== undefined && equalJson(after, meant)
  return isMeant && hasComments(written, text, steps) ? written : undefined
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

function hasComments(written: string, text: string, edits: readonly Edit[]): boolean {
  const present = commentsOf(written)
  if (equalJson(present, commentsOf(text))) return true
  const { document } = composed(text)
  const own = edits.flatMap((edit) =>
    'remove' in edit && edit.withComments && document ? (linesOf(document, text, edit.remove) ?? []) : [],
  )
  const isOthers = (start: number) => own.every(({ from, to }) => start < from || start >= to)
  return own.length > 0 && equalJson(present, commentsOf(text, isOthers))
}

function composed(text: string) {
  const tokens = [...new Parser().parse(text)]
  const [document] = new Composer({ keepSourceTokens: true }).compose(tokens)
  return { tokens, document }
}

function write(text: string, edits: readonly Edit[]): string | undefined {
  const { tokens, document } = composed(text)
  if (!document) return undefined
  const asTokens = () => tokens.map((token) => CST.stringify(token)).join('')
  const splices: Splice[] = []
  for (const edit of edits) {
    const splice = spliceFor(document, text, edit, asTokens)
    if (!splice) return undefined
    splices.push(splice)
  }
  return spliced(text, splices)
}

function spliceFor(document: Document.Parsed, text: string, edit: Edit, asTokens: () => string): Splice | undefined {
  if ('remove' in edit) {
    const emptied = edit.leavesEmpty && emptying(document, text, edit.remove)
    return emptied || removal(document, text, edit.remove, asTokens)
  }
  if ('insert' in edit) return insertion(document, text, edit.insert, edit.value)
  const isScalar = typeof edit.to !== 'object'
  return (isScalar && scalarSplice(document, edit.set, edit.to)) || replacement(document, text, edit.set, edit.to)
}

// What overlaps was meant for a text that has changed in between.
function spliced(text: string, splices: readonly Splice[]): string | undefined {
  const parts: string[] = []
  let end = 0
  for (const { from, to, text: part } of [...splices].sort((a, b) => a.from - b.from)) {
    if (from < end) return undefined
    parts.push(text.slice(end, from), part)
    end = to
  }
  return [...parts, text.slice(end)].join('')
}

function scalarSplice(document: Document.Parsed, path: Path, to: string | number | boolean): Splice | undefined {
  const token: unknown = Object(document.getIn(path, true)).srcToken
  if (!isScalarToken(token)) return undefined
  const isPlain = typeof to !== 'string' || (token.type === 'scalar' && scalar(to) === to)
  const own = { ...token, end: [] }
  CST.setScalarValue(own, String(to), { type: isPlain ? 'PLAIN' : 'QUOTE_DOUBLE' })
  return { from: token.offset, to: token.offset + token.source.length, text: own.source }
}

function isScalarToken(token: unknown): token is CST.FlowScalar {
  const { type } = Object(token)
  return type === 'scalar' || type === 'double-quoted-scalar' || type === 'single-quoted-scalar'
}

/** What a removal leaves out: the tokens are written without the entry, and put back for what comes next. */
function removal(document: Document.Parsed, text: string, path: Path, asTokens: () => string): Splice | undefined {
  const putBack = remove(document, path)
  if (!putBack) return undefined
  const written = asTokens()
  putBack()
  const most = Math.min(text.length, written.length)
  let head = 0
  while (head < most && text[head] === written[head]) head++
  let tail = 0
  while (tail < most - head && text.at(-1 - tail) === written.at(-1 - tail)) tail++
  return { from: head, to: text.length - tail, text: written.slice(head, written.length - tail) }
}

type Items = CST.BlockMap['items'] | CST.BlockSequence['items'] | CST.FlowCollection['items']

function remove(document: Document.Parsed, path: Path): (() => void) | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const token = isCollection(parent) ? parent.srcToken : undefined
  if (!isCollection(parent) || !token || !('items' in token)) return undefined
  const step = path.at(-1)
  const node: unknown = isMap(parent)
    ? parent.items.find(({ key }) => String(key) === step)
    : parent.items[Number(step)]
  const own: unknown = Object(node).srcToken
  const items: Items = token.items
  const index = items.findIndex((item) => (isPair(node) ? item === own : item.value === own))
  const gone = items[index]
  if (!gone) return undefined
  items.splice(index, 1)
  const next = items[index]
  const start = next?.start
  // What stands before an entry, its comma or its indentation, is written with the entry itself, save for the first.
  if (index === 0 && next)
    next.start = [...(next.start[0]?.type === 'comma' ? gone.start : []), ...afterMark(next.start)]
  return () => {
    if (next && start) next.start = start
    items.splice(index, 0, gone)
  }
}

function afterMark(start: CST.SourceToken[]): CST.SourceToken[] {
  const [first, ...rest] = start
  if (first?.type === 'comma') return rest[0]?.type === 'space' ? rest.slice(1) : rest
  return first?.type === 'space' ? rest : start
}
