import {
  boolCoreTag,
  EVENT_ID,
  type Event,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml'
import { show } from '../core/text.ts'

/**
 * The one door to the YAML parser: events with offsets, and the meaning of what stands there. There is no second
 * reader anywhere, so what a finding points at and what PostHog is told cannot differ.
 */
export { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE }

/** An event that stands for a value or a key, and not for the start of a document or the end of anything. */
export type Node = Exclude<Event, { type: typeof EVENT_ID.DOCUMENT } | { type: typeof EVENT_ID.POP }>

/** A text, a number, a truth value or nothing, as it is written. */
export type Scalar = Extract<Event, { type: typeof EVENT_ID.SCALAR }>

/** How deep maps and lists may nest; a policy needs seven. */
export const maxDepth = 64

// A policy file of a hundred thousand keys is a mistake; refusing it bounds the work of every later step.
const maxEvents = 200_000

/** A text that is no YAML: why, in words, and the stretch of the text that is meant. */
export interface SyntaxFault {
  readonly offset: number
  /** Exclusive; left out: a point. */
  readonly end?: number
  readonly reason: string
}

/** Reads a text into events, or says what is wrong with it. Never throws for what a user wrote. */
export function readEvents(text: string): Event[] | SyntaxFault {
  try {
    const events = parseEvents(text, { maxDepth })
    if (events.length <= maxEvents) return events
    return { offset: 0, reason: 'The file holds more than 200 000 keys, values, maps and lists. Split it.' }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const end = text.trimEnd().length
    const offset = error.mark?.position ?? 0
    // Past the last word there is no line that anybody could look at.
    if (offset >= end && /deficient indentation|unexpected end of the stream/.test(error.reason)) {
      return { offset: end, reason: 'The file ends while a bracket, brace or quote is still open. Close it.' }
    }
    return { offset: Math.min(offset, end), reason: inWords(error.reason, text, offset) }
  }
}

const plainTags = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]

/** What a text without quotes stands for in YAML's core schema, by the parser's own rules. */
export function plainValue(source: string): string | number | boolean | null {
  for (const tag of plainTags) {
    const value = tag.resolve(source, false, tag.tagName)
    if (value !== NOT_RESOLVED) return value
  }
  return source
}

// The parser speaks of its own states; these are the ones that people meet, in their terms.
const words: readonly (readonly [RegExp, string])[] = [
  [/deficient indentation/, 'This line starts too far left. Is a bracket, brace or quote above still open?'],
  [
    /bad indentation of a mapping entry/,
    'This does not fit the map around it. Check the indentation, quote a value that contains ": ", and end each key with a colon.',
  ],
  [/bad indentation of a sequence entry/, 'This line does not fit the list above: check its indentation.'],
  [/tab characters?/, 'A tab is used for indentation. Use spaces.'],
  [/nesting exceeded/, `Maps and lists nest deeper than ${maxDepth} levels.`],
  [/missed comma/, 'A comma, or the bracket or brace that closes what is open, is missing before this.'],
  [/expected the node content, but found ','/, 'There is nothing before this comma. Remove it.'],
  [
    /unknown escape|expected hexadecimal/,
    'YAML does not know this escape. Write \\\\ for a backslash, or put the text in single quotes.',
  ],
  [/within a (single|double) quoted/, 'A quote that was opened above is not closed before this.'],
  [/a line break is expected/, 'After | or > the text starts on the next line.'],
  [/multiline key|expected ':' after/, 'A key must be followed by a colon, on the same line.'],
  [/anchor|alias/, 'Text that starts with & or * must be quoted; anchors and aliases are not allowed.'],
  [/\btag\b/, 'Text that starts with ! must be quoted; tags are not allowed.'],
  [
    /end of the stream or a document separator is expected/,
    'The text does not go on as YAML here. Is a tab used for indentation, or a key missing its colon?',
  ],
]

function inWords(reason: string, text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  const isIndentedByTab = /^ *\t/.test(line) || (/deficient indentation/.test(reason) && line.includes('\t'))
  if (/indentation/.test(reason) && isIndentedByTab) return 'A tab stands before this. Use spaces.'
  const character = text.charAt(offset)
  if (/[@`%]/.test(character) && /[:,[{-]\s*$/.test(line))
    return `Text that starts with ${character === '`' ? 'a backtick' : `"${character}"`} must be quoted.`
  const known = words.find(([pattern]) => pattern.test(reason))
  return known?.[1] ?? `This is not valid YAML: ${show(reason)}.`
}
