import type { ApplyResult } from '../../core/apply-result.ts'
import type { Change } from '../../core/change.ts'
import { RemoteError } from '../../core/errors.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import type { Repository } from '../../core/ports/repository.ts'
import { show } from '../../core/text.ts'
import { type Activity, readActivity } from '../../resources/activity.ts'
import { flagHistory } from '../../resources/flag/history.ts'
import { stepOf } from '../../resources/logged.ts'
import type { Scope } from '../../resources/resource.ts'
import type { Merged } from './apply-range.ts'

/** What tells who switched a flag last. */
export interface SwitchSources {
  readonly scope: Scope
  readonly repository: Repository
  readonly range: readonly Merged[]
  /** E-mail of the person whose key this is: what they switched was an earlier run's doing. */
  keyOwner(): Promise<string>
}

/** A flag that is about to be turned on, and when the merge that says so was made. */
interface TurnedOn {
  readonly change: Change
  readonly mergedAt: string
}

const pageSize = 100

/**
 * Finds the flags that somebody switched off, or deleted, after the merge that turned them on. An earlier run of the same
 * range may have turned them on already; live is then what was last applied, and only the flag's history tells that a
 * person has spoken since. Asks for the history of nothing else.
 *
 * @returns what becomes of them; the other changes are left out
 */
export async function switchedOff(changes: readonly Change[], sources: SwitchSources): Promise<ApplyResult[]> {
  const turned = (await Promise.all(changes.map((change) => turnedOn(change, sources)))).flat()
  if (turned.length === 0) return []
  const keyOwner = (await sources.keyOwner()).toLowerCase()
  return (await Promise.all(turned.map((one) => judge(one, sources.scope, keyOwner)))).flat()
}

async function turnedOn(change: Change, { range, repository }: SwitchSources): Promise<TurnedOn[]> {
  const { kind, operation, key, fields } = change
  const isOn = operation !== 'delete' && fields.some(({ field, wanted }) => field === 'active' && wanted === true)
  if (kind !== 'feature_flag' || !isOn) return []
  const merge = range.findLast(({ step }) => !isActive(step.base.shape, key) && isActive(step.head.shape, key))
  if (!merge) return []
  // Whoever merges by hand dates the commit as they like.
  const at = merge.pull?.mergedAt ?? (await repository.commit(merge.commit)).at
  return [{ change, mergedAt: new Date(at).toISOString() }]
}

function isActive({ flags }: PolicyShape, key: string): boolean {
  const at = key.indexOf('/')
  return flags?.[key.slice(0, at)]?.[key.slice(at + 1)]?.active === true
}

async function judge({ change, mergedAt }: TurnedOn, scope: Scope, keyOwner: string): Promise<ApplyResult[]> {
  try {
    const row = await lastSwitch(change, mergedAt, scope)
    const by = row?.by.email?.toLowerCase()
    if (!row || by === keyOwner) return []
    const who = by === undefined ? 'PostHog itself' : `"${show(by)}"`
    const did = change.operation === 'create' ? 'deleted it' : 'switched it off'
    const reason = `${who} ${did} in PostHog after this was merged, and no run turns it on again by itself. Take this back by pull request; then turn it on by another one, with the approval that it needs.`
    return [{ change, outcome: 'conflict', reason }]
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error
    const reason = `Whether somebody switched it off since this was merged could not be read, so it stays off. ${error.message} ${error.remedy}`
    return [{ change, outcome: 'failed', reason }]
  }
}

// The newest row about the switch, where it is younger than the merge.
async function lastSwitch(change: Change, since: string, { posthog, names }: Scope): Promise<Activity | undefined> {
  const path = flagHistory.own?.(change, names)?.entry
  for (let page = 1; path !== undefined; page += 1) {
    const { rows, isLast } = await readActivity(posthog, `${path}?limit=${pageSize}&page=${page}`)
    const found = rows.find((row) => row.at < since || isOff(row, change))
    if (found || isLast) return found && found.at >= since ? found : undefined
  }
  return undefined
}

// What is to be created has no history, save a deleted flag that comes back.
function isOff(row: Activity, change: Change): boolean {
  if (change.operation === 'create') return flagHistory.presence(row, change) === 'gone'
  return stepOf(row, ['active'])?.after === false
}
