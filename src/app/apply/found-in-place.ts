import type { FoundInPlace, Intent } from '../../core/apply-result.ts'
import { maskEmails } from '../../core/emails.ts'
import { equalJson } from '../../core/json.ts'
import type { Item, Kind } from '../../core/kind.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import type { Settled } from '../../report/evidence-json.ts'
import { type CutOff, kindOf } from '../evidence-branch.ts'

/**
 * Holds what cut-off runs meant to write against what is live: what is there as they wanted it is theirs. An item that
 * several of them meant belongs to the newest one, since it was not there yet when that one looked.
 *
 * @param cutOff newest first
 */
export function foundInPlace(
  cutOff: readonly CutOff[],
  live: Snapshot,
): { readonly found: FoundInPlace[]; readonly settled: Settled[] } {
  const seen = new Set<Item>()
  const found: FoundInPlace[] = []
  const settled: Settled[] = []
  for (const { run, intents } of cutOff) {
    for (const intent of intents) {
      if (seen.has(intent.item)) continue
      seen.add(intent.item)
      if (isLive(intent, live)) found.push({ ...intent, intendedBy: run })
    }
    settled.push({ run, unread: unreadOf(intents, live) })
  }
  return { found, settled }
}

function isLive({ item, operation, fields }: Intent, live: Snapshot): boolean {
  const kind = kindOf(item)
  const reading = [...live].find(([one]) => one === kind)?.[1]
  if (reading?.state !== 'read') return false
  const entry = reading.entries.find(({ key }) => isMeant(`${kind}/${key}`, item))
  if (operation === 'delete') return entry === undefined
  return entry !== undefined && fields.every(({ field, wanted }) => equalJson(entry.spec[field] ?? null, wanted))
}

const nobody: ReadonlySet<string> = new Set()

// In a public repository evidence masks whom no policy held: whatever looks the same under a mask may be what was meant,
// so that nothing counts as gone while it may still be there.
function isMeant(found: Item, meant: Item): boolean {
  return found === meant || maskEmails(found, nobody) === meant
}

function unreadOf(intents: readonly Intent[], live: Snapshot): Kind[] {
  const meant = new Set(intents.map(({ item }) => kindOf(item)))
  return [...live].flatMap(([kind, { state }]) => (meant.has(kind) && state !== 'read' ? [kind] : []))
}
