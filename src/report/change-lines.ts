import type { Actor, Attribution, Nameless, Sighting } from '../core/attribution.ts'
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

/** What differs outside the policy, a row for each field: the item, the policy, live, and who changed it. */
export function driftRows(change: Change): string[][] {
  const { item, operation, fields, changedBy } = change
  const name = change.at ? `${code(item)} (${placeOf(change)})` : code(item)
  if (operation === 'create') return [[name, 'there', 'missing', changedByWords(changedBy)]]
  if (operation === 'delete') return [[name, 'not named', 'there', changedByWords(changedBy)]]
  return fields.map((one) => [
    `${name} ${code(one.field)}`,
    value(one.wanted),
    value(one.live),
    changedByWords(one.changedBy),
  ])
}

/** One change on one line of a log, with who made it where somebody outside the policy did. */
export function logLine({ item, sentence, operation, fields, changedBy }: Change): string {
  const inLine = (attribution: Attribution | undefined, field?: string) => {
    if (!attribution) return []
    const words = `${attribution.from === 'nobody' ? '' : 'changed by '}${changedByWords(attribution)}`
    return [field === undefined ? words : `${code(field)} ${words}`]
  }
  const who = operation === 'update' ? fields.flatMap((one) => inLine(one.changedBy, one.field)) : inLine(changedBy)
  return [`${item}: ${sentence}`, ...who].join('; ')
}

/** Who gave something its live value, as far as PostHog tells: who, when, with which program. */
export function changedByWords(attribution: Attribution | undefined): string {
  if (!attribution) return '–'
  if (attribution.from === 'log') {
    const { by, at } = attribution
    const client = by.client === undefined ? 'client not recorded' : `client ${code(by.client)}`
    return `${actorWords(by)} on ${minute(at)}, ${by.isSystem ? 'by itself' : client}`
  }
  if (attribution.from === 'entry')
    return `${code(attribution.by)} on ${minute(attribution.at)}, the last to change any of it`
  const { why, seen } = attribution
  return seen ? `${sightingWords(seen)}, ${reasons[why]}` : reasons[why]
}

const reasons: Readonly<Record<Nameless, string>> = {
  'not-logged': 'not logged by PostHog',
  'no-entry': "not in PostHog's activity log",
  'out-of-reach': "further back in PostHog's activity log than was read",
  unreadable: "PostHog's activity log could not be read",
}

function actorWords({ email, name, isSystem, isImpersonated }: Actor): string {
  if (isSystem) return 'PostHog'
  const person = email === undefined ? 'somebody whose account is gone' : code(email)
  const called = name === undefined ? person : `${code(name)} (${person})`
  return isImpersonated ? `PostHog staff as ${called}` : called
}

function sightingWords({ after, before }: Sighting): string {
  return after === undefined ? `before ${minute(before)}` : `between ${minute(after)} and ${minute(before)}`
}

// Seconds say nothing to a reader.
function minute(at: string): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(at) ?? []
  return date && time ? `${date} ${time} UTC` : code(at)
}

/** Where the policy says so, as `policy/flags.yml:14`. */
export function placeOf({ at }: Pick<Change, 'at'>): string {
  return at ? code(`${at.file}:${at.start.line}`) : '–'
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
