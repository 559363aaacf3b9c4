import { show } from '../core/text.ts'
import { hiddenIn } from './characters.ts'
import { EVENT_ID, type Node, SCALAR_STYLE, type Scalar, type SyntaxFault } from './yaml.ts'

/**
 * Refuses, with what follows, what YAML allows and a policy does not: whatever would let a reviewer read one thing and
 * the parser another. Here what stands for something that is written elsewhere: anchors, aliases, tags.
 */
export function refuseIndirection(event: Node): SyntaxFault | undefined {
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

/** Refuses a text between double quotes whose escapes stand for characters that nobody can see. */
export function refuseEscape(value: string, event: Scalar): SyntaxFault | undefined {
  // Any other style shows its characters as they are, and the text as a whole has been looked at.
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return undefined
  const found = hiddenIn(value)
  return (
    found && at(event, `This text holds the character ${found.name} as an escape, which nobody can see. Remove it.`)
  )
}

// What YAML's core schema reads as null, a truth value or a number; as a member name it would silently become text.
const notText =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[\da-fA-F]+|[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|[-+]?\.\d+(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/
const poisoned = new Set(['__proto__', 'constructor', 'prototype'])

// Longer than every word of YAML for nothing and for truth, and a letter begins no number.
const plainlyText = /^[A-Za-z][\x20-\x7e]{5,}$/

/** Tells, of most texts and at a glance, that without quotes too they are text to every program. */
export function isPlainlyText(value: string): boolean {
  return plainlyText.test(value)
}

/** Refuses a key that merges, that is dangerous as the name of a member, or that YAML does not read as text. */
export function refuseKey(key: string, event: Scalar): SyntaxFault | undefined {
  if (key === '<<') return at(event, 'Merge keys are not allowed. Write the entries out, so that a reviewer sees them.')
  if (poisoned.has(key)) return at(event, `"${show(key)}" cannot be a key. Choose another name.`)
  if (event.style !== SCALAR_STYLE.PLAIN || isPlainlyText(key)) return undefined
  if (notText.test(key))
    return at(event, `YAML does not read the key ${key} as text. Put it in quotes: "${show(key)}".`)
  return oddSpace.test(key) ? at(event, wrongSpace) : undefined
}

/** Refuses a key that the map already has, as two parsers would not choose the same one. */
export function refuseDouble(key: string, event: Scalar, text: string, first: number): SyntaxFault {
  const line = text.slice(0, first).split('\n').length
  return at(event, `The key "${show(key)}" is already in this map, on line ${line}. Keep one of the two.`)
}

// Unicode's space separators but the ordinary one, spelled out: the class itself takes long to compile.
const oddSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const wrongSpace =
  'A space that is not an ordinary one (such as a no-break space) stands here. Use the space bar, or quote the text if it belongs there.'
const oddNumber = /^(?:0[xo][\da-fA-F]+|[-+]?0\d[\d.]*(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/
const decimal = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/

/** Refuses a value without quotes that other programs would read otherwise: odd spaces, and numbers that change. */
export function refusePlain(value: string, event: Scalar): SyntaxFault | undefined {
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

function at(event: Scalar, reason: string): SyntaxFault {
  const quotes = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0
  return { offset: event.valueStart - quotes, end: event.valueEnd + quotes, reason }
}
