import type { Ignore } from '../core/policy.ts'
import type { Places } from './places.ts'
import { EVENT_ID, type Event } from './yaml.ts'

const mark = 'policy-ignore'
const form = /^#\s*policy-ignore(?![\w-])\s*([a-z\d-]*)\s*:?\s*(.*)$/i

/** Finds the comments of a file that accept findings. Most files have none, which is seen at a glance. */
export function ignoresIn(text: string, events: readonly Event[], places: () => Places): Ignore[] {
  if (!text.includes(mark)) return []
  return commentsIn(text, events).flatMap(({ start, end }) => {
    const [whole, rule = '', reason = ''] = form.exec(text.slice(start, end)) ?? []
    return whole === undefined ? [] : [{ rule, reason, at: places().at(start, end) }]
  })
}

/** A comment of a text, from its `#` to the end of the line. */
export interface Comment {
  readonly start: number
  readonly end: number
}

/**
 * Finds the comments of a text that the parser has read. It keeps none of them, but it says where every key and value
 * stands: between these there are only marks and space, so a `#` there starts a comment.
 */
export function commentsIn(text: string, events: readonly Event[]): Comment[] {
  const comments: Comment[] = []
  let from = 0
  let next = text.indexOf('#')
  // Looked for once: with every value anew it would be as often as there are values, each time to the end of the file.
  const start = () => {
    if (next >= 0 && next < from) next = text.indexOf('#', from)
    return next < 0 ? text.length : next
  }
  const scan = (to: number) => {
    for (let at = start(); at < to; at = start()) {
      const lineEnd = text.indexOf('\n', at)
      from = lineEnd < 0 ? text.length : lineEnd
      comments.push({ start: at, end: at + text.slice(at, from).trimEnd().length })
    }
  }
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) continue
    scan(event.valueStart)
    from = Math.max(from, event.valueEnd)
  }
  scan(text.length)
  return comments
}
