import { known } from '../core/decode.ts'
import type { Location, Path, Position } from '../core/location.ts'
import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from './yaml.ts'

/** Which part of an entry is meant: what it is called, or what stands there. */
export type Part = 'key' | 'value'

interface Span {
  readonly start: number
  end: number
}

interface Node {
  readonly key?: Span
  readonly value: Span
  readonly children: Map<string | number, Node>
}

/** Finds any path of a document in its text. Built from the events of the one parse, and only when somebody asks. */
export class Places {
  readonly #file: string
  readonly #lineStarts: readonly number[]
  readonly #root: Node

  constructor(file: string, text: string, events: readonly Event[]) {
    this.#file = file
    this.#lineStarts = lineStartsOf(text)
    this.#root = treeOf(text, events)
  }

  /**
   * The place of a path. A path that is not there falls back to its nearest parent's key, since the end of a whole
   * block would mark lines that have nothing to do with it.
   */
  locate(path: Path, part: Part = 'value'): Location {
    let node = this.#root
    for (const step of path) {
      const child = node.children.get(step)
      if (!child) return this.#located(node.key ?? firstKeyOf(node))
      node = child
    }
    if (part === 'key') return this.#located(node.key ?? node.value)
    if (node.children.size > 0) return this.#located(node.key ?? firstKeyOf(node))
    // Where nothing is written there is nothing to mark: the key says what is meant.
    return this.#located(node.value.end > node.value.start ? node.value : (node.key ?? node.value))
  }

  /** Turns a stretch of the text into a place; without an end, a place of no length. */
  at(offset: number, end = offset): Location {
    return this.#located({ start: offset, end })
  }

  #located(span: Span): Location {
    return { file: this.#file, start: this.#position(span.start), end: this.#position(span.end) }
  }

  #position(offset: number): Position {
    let low = 0
    let high = this.#lineStarts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (known(this.#lineStarts[middle], 'a line start') <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - known(this.#lineStarts[low], 'a line start') + 1 }
  }
}

function firstKeyOf(node: Node): Span {
  const [first] = node.children.values()
  return first?.key ?? first?.value ?? { start: node.value.start, end: node.value.start }
}

function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

interface OpenNode {
  readonly node: Node
  readonly isMap: boolean
  pendingKey?: { readonly name: string; readonly span: Span } | undefined
}

function treeOf(text: string, events: readonly Event[]): Node {
  const root: Node = { value: { start: 0, end: 0 }, children: new Map() }
  const open: OpenNode[] = []
  let last = 0
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) continue
    if (event.type === EVENT_ID.POP) {
      const closed = open.pop()
      if (closed)
        closed.node.value.end = closed.node.children.size > 0 ? last : endOfEmpty(text, closed.node.value.start)
      continue
    }
    const parent = open.at(-1)
    const span = spanOf(text, event, last)
    last = Math.max(last, span.end)
    if (parent?.isMap && parent.pendingKey === undefined && event.type === EVENT_ID.SCALAR) {
      parent.pendingKey = { name: getScalarValue(text, event), span }
      continue
    }
    const node = attach(root, parent, span)
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      open.push({ node, isMap: event.type === EVENT_ID.MAPPING })
    }
  }
  return root
}

// An empty map or list is always in brackets; the parser says only where it starts.
function endOfEmpty(text: string, start: number): number {
  const close = text.slice(start).search(/[\]}]/)
  return close < 0 ? start : start + close + 1
}

function attach(root: Node, parent: OpenNode | undefined, span: Span): Node {
  if (!parent) {
    root.value.end = span.end
    return root
  }
  const { pendingKey } = parent
  const node: Node = { value: span, children: new Map(), ...(pendingKey && { key: pendingKey.span }) }
  parent.node.children.set(pendingKey?.name ?? parent.node.children.size, node)
  parent.pendingKey = undefined
  return node
}

function spanOf(
  text: string,
  event: Exclude<Event, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP }>,
  last: number,
): Span {
  if (event.type === EVENT_ID.ALIAS) return { start: event.anchorStart, end: event.anchorEnd }
  if (event.type !== EVENT_ID.SCALAR) return { start: event.start, end: event.start }
  if (event.valueStart < 0) return { start: last, end: last }
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
  if (quoted) return { start: event.valueStart - 1, end: event.valueEnd + 1 }
  if (event.style === SCALAR_STYLE.PLAIN) return { start: event.valueStart, end: event.valueEnd }
  // A block text starts after its indentation, and the line break at its end is not a part that anybody sees.
  const block = text.slice(event.valueStart, event.valueEnd)
  const end = event.valueStart + block.trimEnd().length
  return { start: Math.min(event.valueStart + block.length - block.trimStart().length, end), end }
}
