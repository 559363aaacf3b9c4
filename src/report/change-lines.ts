import type { Change, FieldChange } from '../core/change.ts'
import { code, value } from './markdown.ts'

/** One change as a line for people: what it does, and from what to what. */
export function changeLine(change: Change): string {
  const moves = change.operation === 'update' ? ` — ${change.fields.map(fieldMove).join(', ')}` : ''
  return `${capital(change.sentence)}${moves}`
}

/** One field as `rollout: 25 → 60`. */
export function fieldMove({ field, live, wanted }: FieldChange): string {
  return `${code(field)}: ${value(live)} → ${value(wanted)}`
}

/** Where the policy says so, as `policy/flags.yml:14`. */
export function placeOf({ at }: Pick<Change, 'at'>): string {
  return at ? code(`${at.file}:${at.start.line}`) : '–'
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
