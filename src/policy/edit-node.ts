import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Json } from '../core/json.ts'
import type { Path } from '../core/location.ts'
import { inFlow, inLines, scalar } from './written.ts'

type Collection = YAMLMap | YAMLSeq

/** A stretch of a text, and what shall stand there. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Where and how a new entry is written: behind its siblings and in their style. Undefined where there is no map or list
 * that it could stand in.
 *
 * @param text the text that the document was read from
 */
export function insertion(document: Document.Parsed, text: string, path: Path, value: Json): Splice | undefined {
  const depth = path.findLastIndex((_, index) => isCollection(nodeAt(document, path.slice(0, index))))
  const parent = nodeAt(document, path.slice(0, depth))
  const step = path[depth]
  if (!isCollection(parent) || step === undefined) return undefined
  const member = wrapped(path.slice(depth + 1), value)
  const entry: Json = isMap(parent) ? { [step]: member } : [member]
  const last = parent.items.at(-1)
  if (last === undefined) return emptied(parent, entry)
  const from = endOf(last)
  if (parent.flow) {
    const inner = inFlow(entry).slice(1, -1).trim()
    const start = startOf(last)
    const before = text.slice(lineStart(text, start), start)
    return { from, to: from, text: before.trim() === '' ? `,${lineEnd(text)}${before}${inner}` : `, ${inner}` }
  }
  const lines = linesFor(parent, entry, text)
  // A text in a block ends with its line, anything else before it and before what is said of it.
  const isWhole = text[from - 1] === '\n'
  const end = isWhole ? from : endOfLine(text, from)
  const added = lines.join(lineEnd(text))
  return { from: end, to: end, text: isWhole ? `${added}${lineEnd(text)}` : `${lineEnd(text)}${added}` }
}

/** How what stands somewhere is written anew: in lines where it was, else on one. */
export function replacement(document: Document.Parsed, text: string, path: Path, to: Json): Splice | undefined {
  const node = nodeAt(document, path)
  if (!isNode(node) || !node.range) return undefined
  const from = startOf(node)
  // A text in a block ends with its line, which stays.
  const end = from + text.slice(from, endOf(node)).trimEnd().length
  const isBlock = isCollection(node) && !node.flow
  // What is said of the last line would be said of another one.
  if (isBlock && text.slice(end, endOfLine(text, end)).trim() !== '') return undefined
  const isEmpty = typeof to !== 'object' || to === null || Object.keys(to).length === 0
  if (isBlock && !isEmpty) {
    const indent = ' '.repeat(from - lineStart(text, from))
    return { from, to: end, text: inLines(to, 0, indent).join(lineEnd(text)).trimStart() }
  }
  if (!isBlock) return { from, to: end, text: inFlow(to) }
  return { ...besideKey(text, from, inFlow(to)), to: end }
}

// The value of a key moves up to the key, where nothing is said between the two.
function besideKey(text: string, from: number, value: string): { from: number; text: string } {
  const colon = text.lastIndexOf(':', from)
  const isNext = colon >= 0 && text.slice(colon + 1, from).trim() === ''
  return isNext ? { from: colon + 1, text: ` ${value}` } : { from, text: value }
}

/** How the last entry of a map or list goes, with what is said on its lines; undefined where there are others. */
export function emptying(document: Document.Parsed, text: string, path: Path): Splice | undefined {
  const parent = nodeAt(document, path.slice(0, -1))
  if (!isCollection(parent) || parent.items.length !== 1) return undefined
  const empty = isMap(parent) ? '{}' : '[]'
  const from = startOf(parent)
  if (parent.flow) return { from, to: endOf(parent), text: empty }
  return { ...besideKey(text, from, empty), to: endOfLine(text, endOf(parent)) }
}

/** The lines that an entry of a map or list fills, up to the end of the last one: comments there are about it. */
export function linesOf(document: Document.Parsed, text: string, path: Path): { from: number; to: number } | undefined {
  const parent = nodeAt(document, path.slice(0, -1))
  if (!isCollection(parent)) return undefined
  const step = path.at(-1)
  const item: unknown = isMap(parent)
    ? parent.items.find(({ key }) => String(key) === step)
    : parent.items[Number(step)]
  if (!isPair(item) && !isNode(item)) return undefined
  return { from: startOf(item), to: endOfLine(text, endOf(item)) }
}

function nodeAt(document: Document.Parsed, path: Path): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true)
}

function wrapped([step, ...rest]: Path, value: Json): Json {
  if (step === undefined) return value
  return typeof step === 'number' ? [wrapped(rest, value)] : { [step]: wrapped(rest, value) }
}

function emptied(parent: Collection, entry: Json): Splice | undefined {
  const [from, to] = parent.range ?? []
  return from === undefined || to === undefined ? undefined : { from, to, text: inFlow(entry) }
}

// Like the sibling before it: on one line, or in lines of its own.
function linesFor(parent: Collection, entry: Json, text: string): string[] {
  const last = parent.items.at(-1)
  const first = parent.items[0]
  const value = isPair(last) ? last.value : last
  const isLined = isCollection(value) && !value.flow
  const start = isMap(parent) ? startOf(first) : text.lastIndexOf('-', startOf(first))
  const indent = ' '.repeat(start - lineStart(text, start))
  if (isLined || indent === '') return inLines(entry, 2, indent)
  if (Array.isArray(entry)) return entry.map((one: Json) => `${indent}- ${inFlow(one)}`)
  if (isCollection(value))
    return Object.entries(Object(entry)).map(([name, one]) => `${indent}${scalar(name)}: ${inFlow(one as Json)}`)
  return inLines(entry, 0, indent)
}

function startOf(item: unknown): number {
  const node: unknown = isPair(item) ? item.key : item
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}

/** Where an item ends: what follows its last word belongs to the line, or to what comes next. */
function endOf(item: unknown): number {
  const node = isPair(item) ? lastOf(item) : item
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1))
  return isNode(node) ? (node.range?.[1] ?? 0) : 0
}

function lastOf({ key, value }: Pair): Node | undefined {
  if (isNode(value)) return value
  return isNode(key) ? key : undefined
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end < 0) return text.length
  return text[end - 1] === '\r' ? end - 1 : end
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
