import { Bug } from '../core/errors.ts'
import type { Finding } from '../core/finding.ts'
import type { Json } from '../core/json.ts'
import { type Location, type Path, startOf } from '../core/location.ts'
import type { Ignore } from '../core/policy.ts'
import type { SourceFile } from '../core/source.ts'
import { guardText } from './characters.ts'
import { readContent } from './content.ts'
import { ignoresIn } from './ignores.ts'
import { type Part, Places } from './places.ts'
import { type Event, readEvents, type SyntaxFault } from './yaml.ts'

/** One policy file that could be read: its value, and where each part of it stands. */
export interface PolicyDocument {
  readonly path: string
  readonly value: Json
  locate(path: Path, part?: Part): Location
  readonly ignores: readonly Ignore[]
}

const maxBytes = 5 * 1024 * 1024
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads one file, or says in one finding why it cannot be read. */
export function readDocument(file: SourceFile): PolicyDocument | Finding {
  if (file.refused !== undefined) return syntax(startOf(file.path), file.refused)
  const { path, content } = file // Read once: a file of the disk is read each time that it is asked for its content.
  if (content.byteLength > maxBytes) return syntax(startOf(path), 'The file is larger than 5 MiB. Split it.')
  const text = decode(content)
  if (text === undefined) return unreadable({ path, content })
  const refuse = ({ offset, end, reason }: SyntaxFault) => syntax(new Places(path, text, []).at(offset, end), reason)
  const unseen = guardText(text)
  if (unseen) return refuse(unseen)
  const events = readEvents(text)
  if (!Array.isArray(events)) return refuse(events)
  const read = readContent(events, text)
  if ('reason' in read) return refuse(read)

  let places: Places | undefined
  const found = () => {
    places ??= new Places(path, text, eventsOf(text))
    return places
  }
  const locate = (wanted: Path, part?: Part) => found().locate(wanted, part)
  return { path, value: read.value, locate, ignores: ignoresIn(text, events, found) }
}

// Kept for thousands of files, events would be most of lint's memory. The same text gives the same events again.
function eventsOf(text: string): readonly Event[] {
  const events = readEvents(text)
  if (Array.isArray(events)) return events
  throw new Bug(`a file that was read once cannot be read again: ${events.reason}`)
}

// The byte order mark is no content: with it, the first line's columns would be off by one.
function decode(content: Uint8Array): string | undefined {
  try {
    return decoder.decode(content).replace(/^\uFEFF/, '')
  } catch {
    return undefined
  }
}

// Where the text stops being UTF-8 is seen by decoding it once more, with a sign in the place of each wrong byte.
function unreadable({ path, content }: SourceFile): Finding {
  const isUtf16 = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff)
  if (isUtf16) return syntax(startOf(path), 'The file is UTF-16 text. Save it as UTF-8.')
  const text = new TextDecoder('utf-8').decode(content)
  const offset = Math.max(text.indexOf('\uFFFD'), 0)
  return syntax(new Places(path, text, []).at(offset, offset + 1), 'This is not UTF-8 text. Save the file as UTF-8.')
}

function syntax(at: Location, message: string): Finding {
  return { rule: 'yaml-syntax', severity: 'error', message, at }
}
