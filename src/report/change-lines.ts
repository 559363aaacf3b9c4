import type { Actor, Attribution, Nameless, Sighting } from '../core/attribution.ts'
import type { Change, FieldChange, Origin } from '../core/change.ts'
import type { Kind } from '../core/kind.ts'
import { capital, list } from '../core/text.ts'
import { type Detail, shows } from './ladder.ts'
import { code, minute, table, value } from './markdown.ts'

/** One change as a line for people: what it does, and from what to what. */
export function changeLine(change: Change): string {
  const moves = change.operation === 'update' ? ` — ${change.fields.map(fieldMove).join(', ')}` : ''
  return `${capital(change.sentence)}${moves}`
}

/** One field as `rollout: 25 → 60`. */
export function fieldMove({ field, live, wanted }: FieldChange): string {
  return `${code(field)}: ${value(live)} → ${value(wanted)}`
}

/** What differs outside the policy, as a table; as a line each where less is to be shown. */
export function differences(changes: readonly Change[], detail: Detail): string {
  if (!shows(detail, 'changes')) return changeLines(changes).join('\n')
  const head = ['Item', 'Policy', 'Live', ...(detail === 'full' ? ['Changed by'] : [])]
  const rows = changes.flatMap((change) => driftRows(change, detail))
  return table(head, rows)
}

/** One difference, a row for each field: the item, the policy, live; in full with its place and who changed it. */
export function driftRows(change: Change, detail: Detail = 'full'): string[][] {
  const { item, operation, fields, changedBy } = change
  const isFull = detail === 'full'
  const name = isFull && change.at ? `${code(item)} (${placeOf(change)})` : code(item)
  const who = (attribution: Attribution | undefined) => (isFull ? [changedByWords(attribution)] : [])
  if (operation === 'create') return [[name, 'there', 'missing', ...who(changedBy)]]
  if (operation === 'delete') return [[name, 'not named', 'there', ...who(changedBy)]]
  return fields.map((one) => [`${name} ${code(one.field)}`, value(one.wanted), value(one.live), ...who(one.changedBy)])
}

/** One change on one line of a log, with who made it where somebody outside the policy did. */
export function logLine({ item, sentence, fields, changedBy }: Change): string {
  const inLine = (attribution: Attribution | undefined, field?: string) => {
    if (!attribution) return []
    const words = `${attribution.from === 'nobody' ? '' : 'changed by '}${changedByWords(attribution)}`
    return [field === undefined ? words : `${code(field)} ${words}`]
  }
  const who = [...inLine(changedBy), ...fields.flatMap((one) => inLine(one.changedBy, one.field))]
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

/** Who made differences, as the end of a sentence: nothing where nobody is known. */
export function byWhom(changes: readonly Change[]): string {
  const all = changes.flatMap(({ operation, fields, changedBy }) =>
    operation === 'update' ? fields.map((one) => one.changedBy) : [changedBy],
  )
  const names = all.map(nameIn)
  const known = [...new Set(names.filter((name) => name !== undefined))]
  if (known.length === 0) return ''
  const shown = [...known.slice(0, mostNames), ...(known.length > mostNames ? ['others'] : [])]
  return `, ${names.includes(undefined) ? 'some ' : ''}by ${list(shown)}`
}

const mostNames = 3

// Who changed an entry last need not have made this difference.
function nameIn(attribution: Attribution | undefined): string | undefined {
  if (attribution?.from !== 'log') return undefined
  const { email, isSystem } = attribution.by
  return isSystem ? 'PostHog itself' : email && code(email)
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

/** Where the policy says so, as `policy/flags.yml:14`. */
export function placeOf({ at }: Pick<Change, 'at'>): string {
  return at ? code(`${at.file}:${at.start.line}`) : '–'
}

/** Changes as a table; without places where less is to be shown, and as a line each where still less is. */
export function changesAt(changes: readonly Change[], detail: Detail): string {
  if (!shows(detail, 'changes')) return changeLines(changes).join('\n')
  if (detail === 'full')
    return table(
      ['Change', 'Where'],
      changes.map((change) => [changeLine(change), placeOf(change)]),
    )
  return table(
    ['Change'],
    changes.map((change) => [changeLine(change)]),
  )
}

/** One line for each change: the item, what becomes of it, and which fields differ. */
export function changeLines(changes: readonly Change[]): string[] {
  return changes.map(({ item, operation, fields }) => {
    const names = operation === 'update' ? `: ${fields.map(({ field }) => code(field)).join(', ')}` : ''
    return `- ${operation} ${code(item)}${names}`
  })
}

/** How many changes of each kind there are, and whose. */
export function countTable(changes: Readonly<Record<Origin, readonly Change[]>>): string {
  const kinds = [...new Set(Object.values(changes).flatMap((some) => some.map(({ kind }) => kind)))]
  const count = (origin: Origin, kind: Kind) => String(changes[origin].filter((one) => one.kind === kind).length)
  return table(
    ['Kind', 'This pull request', 'Merged, not live yet', 'Made outside the policy'],
    kinds.map((kind) => [code(kind), count('proposed', kind), count('outstanding', kind), count('drift', kind)]),
  )
}
